package newstape.platform.telegram.standin;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A query typed behind the bot's name, and what the bot offered for it. */
public final class Seeking {
    private final World telegram;
    private final String id;
    private final String query;

    private Optional<Parameters> answer = Optional.empty();

    Seeking(World telegram, String id, String query) {
        this.telegram = telegram;
        this.id = id;
        this.query = query;
    }

    /**
     * One of the results.
     *
     * @param json as the bot sent it
     */
    public record Result(Seeking of, JsonNode json) {
        public String id() {
            return json.path("id").asString("");
        }

        public String type() {
            return json.path("type").asString("");
        }

        public String title() {
            return json.path("title").asString("");
        }

        public String description() {
            return json.path("description").asString("");
        }
    }

    String id() {
        return id;
    }

    String query() {
        return query;
    }

    void answer(Parameters asked) {
        if (answer.isPresent()) {
            telegram.violated("inline query " + id + " was answered twice");
            throw Refusal.tooOld();
        }
        answer = Optional.of(asked);
    }

    /** Waits for what is offered. */
    public List<Result> awaitResults() {
        return await().node("results")
                .valueStream()
                .map(json -> new Result(this, json))
                .toList();
    }

    /** Where the next results begin; empty where there are no more. */
    public String nextOffset() {
        return await().text("next_offset");
    }

    /** For how many seconds Telegram may give the same results without asking again. */
    public int cacheTime() {
        return await().has("cache_time") ? (int) await().number("cache_time") : 300;
    }

    /** Whether the results are this person's only. */
    public boolean isPersonal() {
        return await().flag("is_personal");
    }

    /** The button above the results; missing where there is none. */
    public JsonNode button() {
        return await().node("button");
    }

    private Parameters await() {
        return telegram.watch().await(() -> answer, () -> "no answer to " + query + "; " + telegram.violations());
    }
}
