package newstape.platform.telegram.standin;

import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/** An answer that says no, as Telegram words it. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final String parameters;

    private Refusal(int code, String description, String parameters) {
        super(description);
        this.code = code;
        this.parameters = parameters;
    }

    Refusal(int code, String description) {
        this(code, description, "");
    }

    static Refusal bad(String why) {
        return new Refusal(400, "Bad Request: " + why);
    }

    static Refusal forbidden(String why) {
        return new Refusal(403, "Forbidden: " + why);
    }

    static Refusal conflict(String why) {
        return new Refusal(409, "Conflict: " + why);
    }

    static Refusal unauthorized() {
        return new Refusal(401, "Unauthorized");
    }

    static Refusal tooOld() {
        return bad("query is too old and response timeout expired or query ID is invalid");
    }

    /** Over a rate; Telegram tells whole seconds. */
    static Refusal tooMany(Duration wait) {
        long seconds = seconds(wait);
        return new Refusal(
                429,
                "Too Many Requests: retry after " + seconds,
                Json.object("retry_after", seconds).toString());
    }

    static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    static Refusal migrated(long to) {
        return new Refusal(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                Json.object("migrate_to_chat_id", to).toString());
    }

    int code() {
        return code;
    }

    Answer answer() {
        ObjectNode body = Json.object("ok", false, "error_code", code, "description", String.valueOf(getMessage()));
        Json.read(parameters).ifPresent(known -> body.set("parameters", known));
        return Answer.json(code, body.toString());
    }
}
