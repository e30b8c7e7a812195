package newstape.web;

/** What brings the bytes of an address. */
public interface Fetcher {
    /**
     * Asks once, following redirects, and waits for the answer. It also waits for its turn with the host, which has one
     * question at a time and a pause after each. Whatever the other side does is a value, never an exception.
     *
     * @throws InterruptedException when the thread is interrupted; nothing goes on behind it
     */
    Fetched fetch(Request request) throws InterruptedException;
}
