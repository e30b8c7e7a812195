package newstape.platform.discord.traffic;

import java.util.Optional;
import okhttp3.Response;

/**
 * What an answer says about the limits.
 *
 * @param code Discord's own number for what went wrong
 * @param shared whether a limit was met that others share, which Discord doesn't hold against the bot
 */
record Answer(int status, Optional<Integer> code, boolean shared) {
    static final int UNAUTHORIZED = 401;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int TOO_MANY_REQUESTS = 429;

    /** Only what went wrong has a body that is looked into. */
    static Answer of(Response response) {
        Optional<Integer> code = switch (response.code()) {
            case UNAUTHORIZED, FORBIDDEN, NOT_FOUND -> ErrorBody.of(response).code();
            default -> Optional.empty();
        };
        boolean shared = "shared".equalsIgnoreCase(response.header("X-RateLimit-Scope", ""));
        return new Answer(response.code(), code, shared);
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Of which 10,000 in ten minutes get the bot's address banned. */
    boolean isInvalid() {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN -> true;
            case TOO_MANY_REQUESTS -> !shared;
            default -> false;
        };
    }
}
