package newstape.web;

import java.util.Optional;
import okhttp3.Headers;

/** What came of a {@link Question}. */
sealed interface Answer {
    /**
     * The server answered.
     *
     * @param body unpacked; empty where the status is none that brings one
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Came(int status, Headers headers, byte[] body) implements Answer {
        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }

        boolean redirects() {
            return switch (status) {
                case 301, 302, 303, 307, 308 -> header("Location").isPresent();
                default -> false;
            };
        }
    }

    /** It leads into a network that isn't public. */
    record Barred() implements Answer {}

    /** There was no answer, or none that can be taken. */
    record Missed(Failure.Fault fault) implements Answer {}
}
