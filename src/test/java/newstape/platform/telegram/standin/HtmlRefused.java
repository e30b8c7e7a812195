package newstape.platform.telegram.standin;

import java.nio.charset.StandardCharsets;

/** HTML that Telegram answers with 400; the message is the description that goes into the answer. */
public final class HtmlRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    HtmlRefused(String complaint) {
        super("Bad Request: can't parse entities: " + complaint);
    }

    /** Where the complaint is about a place, which Telegram counts in bytes of UTF-8. */
    static HtmlRefused at(String complaint, String html, int place) {
        return new HtmlRefused(complaint + " at byte offset " + bytes(html, place));
    }

    static int bytes(String html, int place) {
        return html.substring(0, place).getBytes(StandardCharsets.UTF_8).length;
    }
}
