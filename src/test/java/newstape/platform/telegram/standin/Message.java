package newstape.platform.telegram.standin;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message as it was when it was asked for; nothing of it is to be changed.
 *
 * @param json as Telegram tells it
 * @param asked the parameters of the request that wrote or edited it last
 * @param file what was uploaded with it
 * @param edits how often it was edited
 * @param inlineId where it was taken out of inline results
 */
public record Message(ObjectNode json, JsonNode asked, Optional<byte[]> file, int edits, Optional<String> inlineId) {
    static Message of(ObjectNode json) {
        return new Message(json, Json.object(), Optional.empty(), 0, Optional.empty());
    }

    public int id() {
        return json.path("message_id").asInt(0);
    }

    public long chat() {
        return json.path("chat").path("id").asLong(0);
    }

    /** The thread it is in, 0 where there is none: a topic's, or in a supergroup also that of what it replies to. */
    public int thread() {
        return json.path("message_thread_id").asInt(0);
    }

    /** Text or caption, as it is shown. */
    public String text() {
        return json.path(textField()).asString("");
    }

    /** Text or caption, as it was sent. */
    public String html() {
        return asked.path(asked.has("message_text") ? "message_text" : textField())
                .asString("");
    }

    public List<JsonNode> entities() {
        return json.path(hasMedia() ? "caption_entities" : "entities")
                .valueStream()
                .toList();
    }

    String textField() {
        return hasMedia() ? "caption" : "text";
    }

    /** Whether what it says is a caption. */
    public boolean hasMedia() {
        return isPhoto() || isAnimation() || isDocument();
    }

    public boolean isPhoto() {
        return json.has("photo");
    }

    public boolean isAnimation() {
        return json.has("animation");
    }

    public boolean isDocument() {
        return json.has("document");
    }

    public List<List<JsonNode>> rows() {
        return json.path("reply_markup")
                .path("inline_keyboard")
                .valueStream()
                .map(row -> row.valueStream().toList())
                .toList();
    }

    /** What is on its buttons. */
    public List<String> labels() {
        return rows().stream().flatMap(List::stream).map(Message::label).toList();
    }

    private static String label(JsonNode button) {
        return button.path("text").asString("");
    }

    public Optional<JsonNode> button(String label) {
        return rows().stream()
                .flatMap(List::stream)
                .filter(button -> label(button).equals(label))
                .findFirst();
    }

    /** Which message it answers; the beginning of its topic is none. */
    public OptionalInt replyTo() {
        JsonNode original = json.path("reply_to_message");
        return original.isMissingNode() || original.has("forum_topic_created")
                ? OptionalInt.empty()
                : OptionalInt.of(original.path("message_id").asInt(0));
    }

    boolean repliesTo(int id) {
        return replyTo().equals(OptionalInt.of(id));
    }

    public boolean isOfBot() {
        return asked.has("chat_id") || inlineId.isPresent();
    }

    /** Missing where nothing was said of it. */
    public JsonNode linkPreview() {
        return json.path("link_preview_options");
    }

    /** Whether it came without a sound. */
    public boolean isSilent() {
        return asked.path("disable_notification").asString("").equals("true");
    }

    /** As a reader sees it: its text, and its rows of buttons in brackets. */
    public String shown() {
        String buttons = rows().stream()
                .map(row -> row.stream().map(one -> "[" + label(one) + "]").collect(Collectors.joining(" ", "\n", "")))
                .collect(Collectors.joining());
        return (hasMedia() ? "(picture or file) " : "") + text() + buttons;
    }
}
