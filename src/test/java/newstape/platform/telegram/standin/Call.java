package newstape.platform.telegram.standin;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A method of the Bot API as it was called.
 *
 * @param parameters an object
 * @param spelt that parameters came as strings, out of a form or a query, JSON and all
 * @param files what the parts with files are called
 */
record Call(String method, JsonNode parameters, boolean spelt, Set<String> files) {
    Call {
        files = Set.copyOf(files);
    }

    static Call json(String method, JsonNode parameters) {
        return new Call(method, parameters, false, Set.of());
    }

    static Call form(String method, JsonNode parameters, Set<String> files) {
        return new Call(method, parameters, true, files);
    }
}
