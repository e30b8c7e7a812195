package newstape.command;

/**
 * Something that could be typed.
 *
 * @param value what is put in
 * @param label what is shown for it; says more
 * @param lasting what means the same for good, for platforms that put in what nobody sees: the number of an article in
 *     today's list is another article's tomorrow
 */
public record Suggestion(String value, String label, String lasting) {
    public Suggestion(String value, String label) {
        this(value, label, value);
    }

    /** The same behind what was typed before it. */
    Suggestion behind(String typed) {
        return typed.isEmpty() ? this : new Suggestion(typed + value, typed + label, typed + lasting);
    }
}
