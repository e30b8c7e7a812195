package newstape.platform.telegram.standin;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The messages that the bot sends. Everything here is called while the watch is held. */
final class Posting {
    private static final Set<String> KINDS = Set.of("photo", "animation", "document");

    private final World telegram;
    private int sent;

    Posting(World telegram) {
        this.telegram = telegram;
    }

    int sent() {
        return sent;
    }

    JsonNode sendMessage(Parameters asked) {
        Chat chat = telegram.chats().open(asked);
        Writing.Written written = telegram.writing().text(asked, "text");
        ObjectNode draft = draft(chat, asked);
        written.into(draft, "text", "entities");
        if (asked.has("link_preview_options")) {
            draft.set("link_preview_options", asked.node("link_preview_options"));
        }
        return put(chat, draft, asked, Optional.empty());
    }

    JsonNode sendMedia(String kind, Parameters asked) {
        Chat chat = telegram.chats().open(asked);
        Writing.Written written = telegram.writing().caption(asked);
        ObjectNode draft = draft(chat, asked);
        Optional<byte[]> file = media(draft, kind, asked, asked.text(kind));
        written.into(draft, "caption", "caption_entities");
        return put(chat, draft, asked, file);
    }

    /** Puts what a reference means into a message: an upload, a file that is here, or an address. */
    Optional<byte[]> media(ObjectNode message, String kind, Parameters asked, String reference) {
        if (!KINDS.contains(kind)) {
            throw Refusal.bad("can't parse InputMedia: type " + kind + " isn't known here");
        }
        Optional<Parameters.Upload> upload = asked.upload(reference)
                .or(() -> Optional.of(new Parameters.Upload(reference, new byte[0]))
                        .filter(_ -> reference.startsWith("http://") || reference.startsWith("https://")));
        if (upload.isPresent()) {
            telegram.files().kept(message, kind, upload.get());
            return upload.map(Parameters.Upload::content);
        }
        return Optional.of(telegram.files()
                .again(message, kind, reference)
                .orElseThrow(() -> Refusal.bad("wrong file identifier/HTTP URL specified")));
    }

    private ObjectNode draft(Chat chat, Parameters asked) {
        Optional<Message> original = original(chat, asked);
        ObjectNode draft = chat.kind() == Chat.Kind.CHANNEL ? chat.draft() : chat.draft(telegram.bot());
        if (chat.kind() == Chat.Kind.CHANNEL) {
            draft.set("sender_chat", chat.json());
        }
        int thread = (int) asked.number("message_thread_id");
        if (thread != 0) {
            Replies.in(chat, draft, thread);
        }
        original.ifPresent(message -> Replies.to(chat, draft, message));
        if (asked.node("reply_parameters").has("quote")) {
            draft.set("quote", quote(asked, original));
        }
        if (asked.node("reply_markup").has("inline_keyboard")) {
            draft.set("reply_markup", asked.node("reply_markup"));
        }
        return draft;
    }

    private static Optional<Message> original(Chat chat, Parameters asked) {
        Parameters reply = asked.within(asked.node("reply_parameters"));
        int id = (int) Math.max(reply.number("message_id"), asked.number("reply_to_message_id"));
        Optional<Message> original = chat.board().find(id);
        boolean optional = reply.flag("allow_sending_without_reply") || asked.flag("allow_sending_without_reply");
        if (id != 0 && original.isEmpty() && !optional) {
            throw Refusal.bad("message to be replied not found");
        }
        return original;
    }

    private static ObjectNode quote(Parameters asked, Optional<Message> original) {
        String quote = asked.node("reply_parameters").path("quote").asString("");
        int at = original.map(message -> message.text().indexOf(quote)).orElse(0);
        if (at < 0) {
            throw Refusal.bad("QUOTE_TEXT_INVALID");
        }
        return Json.object("text", quote, "position", at, "is_manual", true);
    }

    private JsonNode put(Chat chat, ObjectNode draft, Parameters asked, Optional<byte[]> file) {
        sent++;
        chat.board().put(new Message(draft, asked.json(), file, 0, Optional.empty()));
        return draft;
    }
}
