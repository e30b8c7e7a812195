package newstape.web;

import java.time.Duration;
import java.util.Optional;

/** How asking failed. */
public sealed interface Failure {
    /**
     * The server answered with a status that brings nothing to read: 404, 410, 429, 503, but also 202, 204 and 206.
     *
     * @param retryAfter for how long it asks to be left alone, at most a day
     */
    record Status(int code, Optional<Duration> retryAfter) implements Failure {}

    /**
     * Nothing was asked: the host wants to be left alone, and said so at an earlier answer.
     *
     * @param left until it may be asked again
     */
    record Held(Duration left) implements Failure {}

    /** Anything that has no more to it than its name. */
    enum Fault implements Failure {
        /** It took longer than five seconds to connect, ten to go on, or eighteen in all. */
        TIMEOUT,
        NO_SUCH_HOST,
        /** Nobody could be connected to. */
        UNREACHABLE,
        /** No secure connection: a wrong certificate, or none that both sides can speak. */
        TLS,
        /** More than fifteen megabytes, packed or unpacked, or endless headers. */
        TOO_LARGE,
        /** Pictures, films, documents, archives. */
        NOT_TEXT,
        /** A good answer with nothing in it. */
        EMPTY,
        /** No HTTP, half a body, a body that can't be unpacked. */
        BROKEN
    }
}
