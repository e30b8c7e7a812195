package newstape.platform;

import java.util.Optional;

/** The program's own HTTP server, as those see it who are sent something there. A port. */
public interface Endpoints {
    /**
     * Hands what is posted to {@code path} on, until the registration is closed.
     *
     * @param path begins with a slash
     */
    Registration post(String path, Endpoint endpoint);

    /** Who is sent something. Called by many threads, each of which it may block. */
    @FunctionalInterface
    interface Endpoint {
        /** The HTTP status of the answer, which has no body. */
        int answer(Posted posted);
    }

    /** What was posted; bounded by who receives it. */
    interface Posted {
        /** The first header called so, whatever its case. */
        Optional<String> header(String name);

        byte[] body();
    }

    /** Lasts until it is closed. */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
