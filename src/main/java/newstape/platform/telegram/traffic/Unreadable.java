package newstape.platform.telegram.traffic;

/** What was received isn't what Telegram says that it sends. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    public Unreadable(String reason) {
        super(reason);
    }

    public Unreadable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
