package newstape.platform.telegram.traffic;

/** What became of a request. */
public sealed interface Outcome<T> {
    /** Telegram did it. */
    record Done<T>(T result) implements Outcome<T> {}

    /** It was done already: a message is as it should be. */
    record Unchanged<T>() implements Outcome<T> {}

    /** The chat doesn't want to hear from the bot, or is gone. */
    record Unwanted<T>(String reason) implements Outcome<T> {}

    /** The chat has another id: ask there. */
    record Moved<T>(long chat) implements Outcome<T> {}

    /** Telegram won't do it, now or later. */
    record Refused<T>(int code, String description) implements Outcome<T> {
        /** Whether it can't read what was sent: a fault of ours. */
        public boolean isUnreadable() {
            return description.contains("parse") || description.contains("too long") || description.contains("empty");
        }

        /** Whether the message that was to be edited is gone, or can't be edited any more. */
        public boolean isGone() {
            return description.contains("to edit not found")
                    || description.contains("can't be edited")
                    || description.contains("there is no text in the message to edit")
                    || description.contains("MESSAGE_ID_INVALID");
        }

        /** Whether somebody had waited too long for an answer by then. */
        public boolean isTooLate() {
            return description.contains("query is too old");
        }
    }

    /**
     * Perhaps Telegram did it, perhaps not.
     *
     * @param rather whether it rather did: it had time to, or said something that can't be read
     */
    record Unknown<T>(String reason, boolean rather) implements Outcome<T> {}

    /** The program ended before. */
    record Ended<T>() implements Outcome<T> {}

    default boolean isDone() {
        return this instanceof Done || this instanceof Unchanged;
    }
}
