package newstape.platform.telegram;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads updates. No more of one is read than is needed, so that what Telegram adds, or writes otherwise than its
 * library expects, keeps nobody from an answer.
 */
final class Updates {
    /** Those that are asked for. */
    static final List<String> KINDS = List.of(
            "message", "channel_post", "callback_query", "inline_query", "chosen_inline_result", "my_chat_member");

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final long GROUP_ANONYMOUS_BOT = 1_087_968_824;
    private static final long CHANNEL_BOT = 136_817_688;
    private static final long TELEGRAM = 777_000;

    private Updates() {}

    /**
     * Reads an update.
     *
     * @throws Unreadable where it lacks what every update of its kind has
     */
    static Update read(String json) throws Unreadable {
        try {
            JsonNode update = MAPPER.readTree(json);
            if (update.has("message")) {
                return new Update.Said(message(update.path("message")));
            } else if (update.has("channel_post")) {
                return new Update.Said(message(update.path("channel_post")));
            } else if (update.has("callback_query")) {
                return pressed(update.path("callback_query"));
            } else if (update.has("inline_query")) {
                return sought(update.path("inline_query"));
            } else if (update.has("my_chat_member")) {
                return membership(update.path("my_chat_member"));
            }
            return new Update.Other(update.propertyNames().stream()
                    .filter(name -> !name.equals("update_id"))
                    .findFirst());
        } catch (JacksonException none) {
            throw new Unreadable("it is no JSON", none);
        }
    }

    private static Message message(JsonNode message) throws Unreadable {
        return new Message(
                chat(message),
                Math.toIntExact(whole(message, "message_id")),
                sender(message),
                text(message),
                message.has("forward_origin") || message.has("forward_date"),
                id(message.path("via_bot")),
                answered(message.path("reply_to_message")),
                optional(message, "migrate_to_chat_id"),
                optional(message, "migrate_from_chat_id"));
    }

    private static String text(JsonNode message) {
        return message.path("text").asString(message.path("caption").asString(""));
    }

    private static Optional<Message.Answered> answered(JsonNode message) {
        return message.isObject()
                ? Optional.of(new Message.Answered(
                        id(message.path("from"))
                                .or(() -> id(message.path("sender_chat")))
                                .orElse(0L),
                        text(message)))
                : Optional.empty();
    }

    private static Chat chat(JsonNode message) throws Unreadable {
        JsonNode chat = message.path("chat");
        Chat.Kind kind = switch (chat.path("type").asString("")) {
            case "private" -> Chat.Kind.PRIVATE;
            case "group", "supergroup" -> Chat.Kind.GROUP;
            case "channel" -> Chat.Kind.CHANNEL;
            default -> throw new Unreadable("its chat is of no known kind");
        };
        Optional<Integer> topic = message.path("is_topic_message").asBoolean(false)
                ? optional(message, "message_thread_id").map(Math::toIntExact)
                : Optional.empty();
        return new Chat(whole(chat, "id"), kind, topic);
    }

    private static Sender sender(JsonNode message) throws Unreadable {
        JsonNode from = message.path("from");
        Optional<Long> senderChat = id(message.path("sender_chat"));
        long chat = whole(message.path("chat"), "id");
        if (senderChat.isPresent()) {
            return new Sender(senderChat.get(), language(from), asChat(senderChat.get(), from, message, chat));
        }
        if (!from.isObject()) {
            // a channel's post, of which Telegram tells no more than the channel
            return new Sender(chat, Optional.empty(), Sender.As.CHANNEL);
        }
        return person(from);
    }

    private static Sender.As asChat(long senderChat, JsonNode from, JsonNode message, long chat) {
        boolean automatic = message.path("is_automatic_forward").asBoolean(false);
        if (senderChat != chat || automatic) {
            return Sender.As.ANOTHER_CHAT;
        }
        boolean channel = message.path("chat").path("type").asString("").equals("channel");
        long writer = id(from).orElse(GROUP_ANONYMOUS_BOT);
        return channel ? Sender.As.CHANNEL : writer == GROUP_ANONYMOUS_BOT ? Sender.As.GROUP : Sender.As.ANOTHER_CHAT;
    }

    private static Sender person(JsonNode from) throws Unreadable {
        long id = whole(from, "id");
        boolean program = from.path("is_bot").asBoolean(false);
        boolean another = id == CHANNEL_BOT || id == TELEGRAM;
        return new Sender(
                id, language(from), another ? Sender.As.ANOTHER_CHAT : program ? Sender.As.BOT : Sender.As.THEMSELVES);
    }

    private static Optional<String> language(JsonNode from) {
        return Optional.of(from.path("language_code").asString("")).filter(code -> !code.isEmpty());
    }

    private static Update pressed(JsonNode pressed) throws Unreadable {
        Update.Under under = pressed.path("message").isObject()
                ? underMessage(pressed.path("message"))
                : new Update.Under.Shared(string(pressed, "inline_message_id"));
        return new Update.Pressed(
                string(pressed, "id"),
                person(pressed.path("from")),
                pressed.path("data").asString(""),
                under);
    }

    private static Update.Under underMessage(JsonNode message) throws Unreadable {
        boolean picture = Stream.of("photo", "animation", "document", "video").anyMatch(message::has);
        return new Update.Under.OfChat(chat(message), Math.toIntExact(whole(message, "message_id")), picture);
    }

    private static Update sought(JsonNode sought) throws Unreadable {
        return new Update.Sought(
                string(sought, "id"),
                person(sought.path("from")),
                sought.path("query").asString(""),
                sought.path("offset").asString(""));
    }

    private static Update membership(JsonNode change) throws Unreadable {
        JsonNode now = change.path("new_chat_member");
        boolean wanted = switch (string(now, "status")) {
            case "left", "kicked" -> false;
            case "restricted" -> now.path("can_send_messages").asBoolean(true);
            default -> true;
        };
        return new Update.Membership(chat(change), wanted);
    }

    private static Optional<Long> id(JsonNode whose) {
        return optional(whose, "id");
    }

    private static Optional<Long> optional(JsonNode of, String field) {
        return Optional.of(of.path(field)).filter(JsonNode::isIntegralNumber).map(JsonNode::asLong);
    }

    private static long whole(JsonNode of, String field) throws Unreadable {
        return optional(of, field).orElseThrow(() -> new Unreadable("it has no " + field));
    }

    private static String string(JsonNode of, String field) throws Unreadable {
        return Optional.of(of.path(field))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .orElseThrow(() -> new Unreadable("it has no " + field));
    }
}
