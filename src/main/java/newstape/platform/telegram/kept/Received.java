package newstape.platform.telegram.kept;

/**
 * An update as Telegram gave it.
 *
 * @param id Telegram's, the same whenever it gives it again
 * @param json on one line
 * @param begun whether something may have been sent for it before the process ended
 */
public record Received(long id, String json, boolean begun) {
    Received asBegun() {
        return new Received(id, json, true);
    }
}
