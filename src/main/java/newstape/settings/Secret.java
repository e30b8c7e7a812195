package newstape.settings;

/** Something that is shown to nobody: a token. Empty where none was given. */
public record Secret(String value) {
    public boolean isGiven() {
        return !value.isEmpty();
    }

    /** Records are printed into logs and messages; this one without what it holds. */
    @Override
    public String toString() {
        return isGiven() ? "(secret)" : "(none)";
    }
}
