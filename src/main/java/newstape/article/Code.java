package newstape.article;

/** Text whose lines and spaces are as its author set them: a program, a poem, a transcript of a terminal. */
public record Code(String text) implements Part {
    public Code {
        if (text.isBlank()) {
            throw new IllegalArgumentException("code has text");
        }
    }
}
