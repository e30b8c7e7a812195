package newstape.platform.telegram.standin;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What Telegram takes: of parameters, and of text with markup. */
interface Rules {
    /**
     * What is wrong with the parameters of a request, a sentence each.
     *
     * @param form whether they came as a form, where numbers and booleans are text
     */
    List<String> violations(String method, JsonNode parameters, boolean form);

    /**
     * What a reader sees of HTML.
     *
     * @throws Refusal where it can't be parsed
     */
    Shown shown(String html);

    /** Text without its markup, and what the markup said, as MessageEntity objects. */
    record Shown(String text, List<JsonNode> entities) {}
}
