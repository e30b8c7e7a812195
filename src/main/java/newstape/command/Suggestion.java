package newstape.command;

/**
 * Something that could be typed.
 *
 * @param value what is put in
 * @param label what is shown for it; says more
 */
public record Suggestion(String value, String label) {}
