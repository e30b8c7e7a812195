package newstape.platform.telegram.standin;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import newstape.platform.telegram.standin.Html.Entity;
import newstape.platform.telegram.standin.Html.Parsed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Telegram's own rules: its parser's, and its API's as its file and its prose have them. */
final class Strict implements Rules {
    @Override
    public List<String> violations(Call call) {
        return Described.API.map(api -> api.check(call)).orElse(List.of());
    }

    /** Read once, by whoever asks first; where the file isn't on this machine, nothing is held against it. */
    private static final class Described {
        static final Optional<ApiFile> API = Optional.of(ApiFile.path())
                .filter(file -> Files.exists(file) || "true".equals(System.getenv("CI")))
                .map(ApiFile::read);
    }

    @Override
    public Shown shown(String html) {
        try {
            return shown(Html.parse(html));
        } catch (HtmlRefused refused) {
            throw new Refusal(400, String.valueOf(refused.getMessage()));
        }
    }

    @Override
    public Shown plain(String text) {
        return shown(Html.plain(text));
    }

    private static Shown shown(Parsed parsed) {
        return new Shown(
                parsed.text(), parsed.entities().stream().map(Strict::json).toList());
    }

    private static JsonNode json(Entity entity) {
        ObjectNode json = Json.object("type", entity.type(), "offset", entity.offset(), "length", entity.length());
        entity.details().forEach(json::put);
        return json;
    }
}
