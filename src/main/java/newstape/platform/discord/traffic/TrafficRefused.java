package newstape.platform.discord.traffic;

import java.io.IOException;

/** A request that never left: to send it would have broken a limit. Not worth repeating before its reason is gone. */
public final class TrafficRefused extends IOException {
    private static final long serialVersionUID = 1L;

    /** Why it didn't leave. */
    public enum Reason {
        /** Discord no longer accepts the bot's token. */
        TOKEN_REVOKED,
        /** Discord answered that route, for that channel or server, too often with a refusal. */
        ROUTE_CLOSED,
        /** So many requests were invalid that more might get the bot's address banned. */
        TOO_MANY_INVALID,
        /** It would have waited too long for its turn. */
        TOO_MANY_REQUESTS
    }

    private final Reason reason;

    TrafficRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
