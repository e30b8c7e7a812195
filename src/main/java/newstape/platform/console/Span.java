package newstape.platform.console;

/** Characters of one style. They are clean: nothing in them is a command to a terminal. */
record Span(String characters, Style style) {
    int columns() {
        return Columns.of(characters);
    }
}
