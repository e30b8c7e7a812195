package newstape.platform.telegram.standin;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the bot changes of its messages afterwards. Everything here is called while the watch is held. */
final class Editing {
    private static final List<String> CONTENT = List.of(
            "text",
            "entities",
            "caption",
            "caption_entities",
            "photo",
            "animation",
            "document",
            "reply_markup",
            "link_preview_options");

    private final World telegram;
    private int edited;

    Editing(World telegram) {
        this.telegram = telegram;
    }

    int edited() {
        return edited;
    }

    JsonNode editMessageText(Parameters asked) {
        Message before = target(asked);
        if (before.hasMedia()) {
            throw Refusal.bad("there is no text in the message to edit");
        }
        ObjectNode json = before.json().deepCopy();
        telegram.writing().text(asked, "text").into(json, "text", "entities");
        json.remove("link_preview_options");
        if (asked.has("link_preview_options")) {
            json.set("link_preview_options", asked.node("link_preview_options"));
        }
        return put(before, json, asked, before.file());
    }

    JsonNode editMessageCaption(Parameters asked) {
        Message before = target(asked);
        if (!before.hasMedia()) {
            throw Refusal.bad("there is no caption in the message to edit");
        }
        ObjectNode json = before.json().deepCopy();
        telegram.writing().caption(asked).into(json, "caption", "caption_entities");
        return put(before, json, asked, before.file());
    }

    JsonNode editMessageMedia(Parameters asked) {
        Message before = target(asked);
        Parameters media = asked.within(asked.node("media"));
        ObjectNode json = before.json().deepCopy();
        json.remove(List.of("text", "entities", "photo", "animation", "document", "link_preview_options"));
        Optional<byte[]> file = telegram.posting().media(json, media.text("type"), asked, media.text("media"));
        telegram.writing().caption(media).into(json, "caption", "caption_entities");
        ObjectNode written = asked.json().deepCopy();
        written.put("caption", media.text("caption"));
        return put(before, json, asked.within(written), file);
    }

    JsonNode editMessageReplyMarkup(Parameters asked) {
        Message before = target(asked);
        return put(before, before.json().deepCopy(), asked, before.file());
    }

    JsonNode deleteMessage(Parameters asked) {
        Chat chat = telegram.chats().open(asked);
        if (!chat.board().remove((int) asked.number("message_id"))) {
            throw Refusal.bad("message to delete not found");
        }
        return Json.TRUE;
    }

    private Message target(Parameters asked) {
        if (asked.has("inline_message_id")) {
            return telegram.queries()
                    .taken(asked.text("inline_message_id"))
                    .orElseThrow(() -> Refusal.bad("MESSAGE_ID_INVALID"));
        }
        Message target = telegram.chats()
                .open(asked)
                .board()
                .find((int) asked.number("message_id"))
                .orElseThrow(() -> Refusal.bad("message to edit not found"));
        if (!target.isOfBot()) {
            throw Refusal.bad("message can't be edited");
        }
        return target;
    }

    /** Buttons that an edit doesn't name are gone. */
    private JsonNode put(Message before, ObjectNode json, Parameters asked, Optional<byte[]> file) {
        json.remove("reply_markup");
        if (!asked.node("reply_markup").path("inline_keyboard").isEmpty()) {
            json.set("reply_markup", asked.node("reply_markup"));
        }
        if (CONTENT.stream()
                .allMatch(field -> json.path(field).equals(before.json().path(field)))) {
            throw Refusal.bad("message is not modified: specified new message content and reply markup are exactly the"
                    + " same as a current content and reply markup of the message");
        }
        edited++;
        json.put("edit_date", System.currentTimeMillis() / 1_000);
        ObjectNode known = ((ObjectNode) before.asked()).deepCopy();
        asked.json().properties().forEach(one -> known.set(one.getKey(), one.getValue()));
        keep(new Message(json, known, file, before.edits() + 1, before.inlineId()));
        return before.inlineId().isPresent() ? Json.TRUE : json;
    }

    private void keep(Message edited) {
        if (edited.inlineId().isPresent()) {
            telegram.queries().put(edited);
        } else {
            telegram.chats().find(edited.chat()).orElseThrow().board().put(edited);
        }
    }
}
