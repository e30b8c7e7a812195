package newstape.platform.telegram.standin;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What Telegram takes: of parameters, and of text with markup. */
interface Rules {
    /** What is wrong with a call's parameters, a sentence each. */
    List<String> violations(Call call);

    /**
     * What a reader sees of HTML.
     *
     * @throws Refusal where it can't be parsed
     */
    Shown shown(String html);

    /** What a reader sees of text that was sent as it is. */
    Shown plain(String text);

    /** Text without its markup, and what the markup said, as MessageEntity objects. */
    record Shown(String text, List<JsonNode> entities) {}
}
