package newstape.platform.telegram.standin;

import java.time.Duration;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A method of the Bot API as the bot called it.
 *
 * @param method as Telegram writes it, however it was sent
 * @param parameters an object; structured ones are JSON however they came
 * @param spelt that all others came as strings, out of a form or a query
 * @param files what the parts with files are called
 * @param at since the stand-in started
 */
public record Call(String method, JsonNode parameters, boolean spelt, Set<String> files, Duration at) {
    public Call {
        files = Set.copyOf(files);
    }

    static Call json(String method, JsonNode parameters) {
        return new Call(method, parameters, false, Set.of(), Duration.ZERO);
    }

    static Call form(String method, JsonNode parameters, Set<String> files) {
        return new Call(method, parameters, true, files, Duration.ZERO);
    }
}
