package newstape.platform.telegram.standin;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Presses and inline queries, and the messages that came out of those. */
final class Queries {
    private static final long FIRST = 4_380_000_000_000_000_000L;

    private final World telegram;
    private final Map<String, Press> presses = new LinkedHashMap<>();
    private final Map<String, Seeking> seekings = new HashMap<>();
    private final Map<String, Message> taken = new HashMap<>();
    private long last = FIRST;

    Queries(World telegram) {
        this.telegram = telegram;
    }

    private String next() {
        last++;
        return Long.toString(last);
    }

    // What people do.

    Press press(Person person, Message message, String label, Press.Kind kind) {
        JsonNode button = message.button(label)
                .orElseThrow(() -> new AssertionError("no button " + label + " among " + message.labels()));
        String data = button.path("callback_data").asString("");
        if (data.isEmpty()) {
            throw new AssertionError(label + " doesn't ask the bot: " + button);
        }
        return telegram.watch().change(() -> {
            int newest = telegram.chats()
                    .find(message.chat())
                    .map(chat -> chat.board().last())
                    .orElse(0);
            Press press = new Press(telegram, next(), kind, message, newest);
            presses.put(press.id(), press);
            telegram.updates().add("callback_query", press.json(person, data));
            return press;
        });
    }

    Seeking seek(Person person, String query, String offset) {
        return telegram.watch().change(() -> {
            Seeking seeking = new Seeking(telegram, next(), query);
            seekings.put(seeking.id(), seeking);
            telegram.updates()
                    .add(
                            "inline_query",
                            Json.object(
                                    "id",
                                    seeking.id(),
                                    "from",
                                    person.json(),
                                    "chat_type",
                                    "group",
                                    "query",
                                    query,
                                    "offset",
                                    offset));
            return seeking;
        });
    }

    /** Only what has buttons can be edited later, and has an id for that. */
    Message take(Person person, Seeking.Result result) {
        return telegram.watch().change(() -> {
            String inlineId = "inline-" + next();
            Message message = new Message(
                    content(result.json()), written(result.json()), Optional.empty(), 0, Optional.of(inlineId));
            ObjectNode chosen = Json.object(
                    "result_id",
                    result.id(),
                    "from",
                    person.json(),
                    "query",
                    result.of().query());
            if (result.json().has("reply_markup")) {
                taken.put(inlineId, message);
                chosen.put("inline_message_id", inlineId);
            }
            telegram.updates().add("chosen_inline_result", chosen);
            return message;
        });
    }

    private static JsonNode written(JsonNode result) {
        return result.has("input_message_content") ? result.path("input_message_content") : result;
    }

    private ObjectNode content(JsonNode result) {
        ObjectNode json = Json.object();
        Parameters words = Parameters.none().within(written(result));
        if (words.has("message_text")) {
            telegram.writing().text(words, "message_text").into(json, "text", "entities");
        } else {
            json.set(result.path("type").asString("").equals("photo") ? "photo" : "animation", Json.object());
            telegram.writing().caption(words).into(json, "caption", "caption_entities");
        }
        if (result.has("reply_markup")) {
            json.set("reply_markup", result.path("reply_markup"));
        }
        return json;
    }

    // What the bot does.

    JsonNode answerCallbackQuery(Parameters asked) {
        Optional.ofNullable(presses.get(asked.text("callback_query_id")))
                .orElseThrow(Refusal::tooOld)
                .answer(asked);
        return Json.TRUE;
    }

    /** Notes that an answer was tried which Telegram failed to take. */
    void tried(Parameters asked) {
        Optional.ofNullable(presses.get(asked.text("callback_query_id"))).ifPresent(Press::tried);
    }

    JsonNode answerInlineQuery(Parameters asked) {
        Seeking seeking =
                Optional.ofNullable(seekings.get(asked.text("inline_query_id"))).orElseThrow(Refusal::tooOld);
        Set<String> ids = new HashSet<>();
        asked.node("results").forEach(result -> {
            if (!ids.add(result.path("id").asString(""))) {
                throw Refusal.bad("RESULT_ID_DUPLICATE");
            }
            content(result);
        });
        seeking.answer(asked);
        return Json.TRUE;
    }

    // What the rest of the stand-in asks.

    Optional<Message> taken(String inlineId) {
        return Optional.ofNullable(taken.get(inlineId));
    }

    void put(Message edited) {
        taken.put(edited.inlineId().orElseThrow(), edited);
    }

    /** A message as it is by now, where it still is. */
    Optional<Message> now(Message message) {
        return message.inlineId().isPresent()
                ? taken(message.inlineId().get())
                : telegram.chats()
                        .find(message.chat())
                        .flatMap(chat -> chat.board().find(message.id()));
    }

    /** The presses that were left without an answer, but for those in a pause that the bot was told to keep. */
    List<String> missed() {
        return presses.values().stream()
                .filter(press -> press.missed().filter(until -> !paused(until)).isPresent())
                .map(press -> "callback query " + press.id() + " was not answered within " + telegram.deadline())
                .toList();
    }

    private boolean paused(Duration at) {
        return telegram.rates().pausedAt(at);
    }
}
