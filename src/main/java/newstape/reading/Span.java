package newstape.reading;

/** A piece of a text, from {@code start} to before {@code end}, in UTF-16 units. Never empty. */
record Span(int start, int end) {
    String of(String text) {
        return text.substring(start, end);
    }

    /** From the start of this to the end of {@code later}. */
    Span to(Span later) {
        return new Span(start, later.end);
    }
}
