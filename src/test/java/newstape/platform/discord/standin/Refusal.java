package newstape.platform.discord.standin;

/** An answer that says no, as Discord words it. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final int code;

    Refusal(int status, int code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    String body() {
        return Json.object("code", code, "message", String.valueOf(getMessage()))
                .toString();
    }
}
