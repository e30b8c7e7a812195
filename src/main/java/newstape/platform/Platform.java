package newstape.platform;

import newstape.command.Router;

/**
 * A place where people ask: a terminal, a chat service. It translates what arrives into calls of the {@link Router},
 * and what the router answers into what its people see. A port.
 */
public interface Platform extends AutoCloseable {

    /** What settings and logs call it: one lower-case word, the same for good. */
    String name();

    /**
     * Brings the router's answers to this platform until there is nothing more to answer: it was closed, or its people
     * have left. Called once, on a thread of its own, which it blocks.
     *
     * <p>What goes on working after a while (a lost connection, a refused message) is the platform's own to bear, and
     * to log. What can't be cured by waiting is said in the ending. It throws nothing.
     */
    Ending run(Router router);

    /**
     * Ends {@link #run}, from any thread: what is being answered is answered, what comes after is not taken. It may
     * block until then. Closing once more, or before {@code run}, is harmless; a platform that was closed doesn't run.
     */
    @Override
    void close();

    /** How a platform's run ended. */
    sealed interface Ending {
        /** It was closed, or nobody is left to answer. */
        record Finished() implements Ending {}

        /**
         * It can't go on.
         *
         * @param reason for the operator: what failed, and what to do about it
         */
        record Failed(String reason) implements Ending {}
    }
}
