package newstape.web;

import java.io.IOException;

/**
 * The bytes of one exchange as they come off the wire. Whatever an HTTP client keeps in memory before it hands any on
 * (heads, the lines between chunks, certificates) has no limit of its own, or a high one: here no more comes in than
 * {@link #UNREAD} bytes at a stretch.
 */
final class Gauge {
    /** More than any head that a server sends in earnest. */
    private static final long UNREAD = 128 * 1024;

    private final long most;
    private long all;
    private long unread;

    /** @param most bytes of all, heads and chunks' lines with the body */
    Gauge(long most) {
        this.most = most;
    }

    synchronized void came(int bytes) throws TooLarge {
        all += bytes;
        unread += bytes;
        if (unread > UNREAD || all > most) {
            throw new TooLarge();
        }
    }

    /** Some of the body has been read. */
    synchronized void read() {
        unread = 0;
    }

    /** More than is taken in. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
