package newstape.platform.telegram.traffic;

import java.util.Optional;

/**
 * A request as far as limits and repeats are concerned.
 *
 * @param what for the log
 * @param message the chat it puts a message into or changes one of; empty for requests that Telegram doesn't count
 * @param repeatable whether doing it twice is the same as once, so that it is tried again when it isn't known
 */
public record Errand(String what, Optional<Destination> message, Urgency urgency, boolean repeatable) {

    /** Whose turn it is. */
    public enum Urgency {
        /** Somebody waits for it. */
        ANSWER,
        /** Nobody asked for it. */
        BROADCAST
    }

    /**
     * A chat.
     *
     * @param shared whether it is a group or a channel, which gets less in a minute
     */
    public record Destination(String chat, boolean shared) {}

    /** A new message for somebody who waits. */
    public static Errand answer(String what, Destination to) {
        return new Errand(what, Optional.of(to), Urgency.ANSWER, false);
    }

    /** A change of a message for somebody who waits. */
    public static Errand change(String what, Destination of) {
        return new Errand(what, Optional.of(of), Urgency.ANSWER, true);
    }

    /** What Telegram doesn't count. */
    public static Errand uncounted(String what) {
        return new Errand(what, Optional.empty(), Urgency.ANSWER, true);
    }
}
