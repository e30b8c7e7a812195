package newstape.platform.telegram.standin;

import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Somebody in Telegram, and what they can do there. */
public final class Person {
    private final World telegram;
    private final long id;
    private final String name;
    private final String languageCode;

    Person(World telegram, long id, String name, String languageCode) {
        this.telegram = telegram;
        this.id = id;
        this.name = name;
        this.languageCode = languageCode;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    ObjectNode json() {
        ObjectNode json = Json.object("id", id, "is_bot", false, "first_name", name);
        json.put("username", name.toLowerCase(Locale.ROOT).replaceAll("\\W", "_") + "_there");
        if (!languageCode.isEmpty()) {
            json.put("language_code", languageCode);
        }
        return json;
    }

    public Said says(Chat chat, String text) {
        return chat.hears(Texts.into(chat.draft(json()), text));
    }

    /** Says something in a topic of a forum. */
    public Said says(Chat chat, int topic, String text) {
        return chat.hears(Texts.into(Replies.in(chat, chat.draft(json()), topic), text));
    }

    public Said replies(Message message, String text) {
        Chat chat = chat(message);
        return chat.hears(Texts.into(Replies.to(chat, chat.draft(json()), now(message)), text));
    }

    /** Sends a picture with these words below. */
    public Said captions(Chat chat, String caption) {
        ObjectNode draft = chat.draft(json());
        telegram.files().kept(draft, "photo", new Parameters.Upload("photo.jpg", new byte[] {1, 2, 3}));
        return chat.hears(Texts.into(draft, "caption", "caption_entities", caption));
    }

    /** Follows a link to the bot that hands it this parameter. */
    public Said starts(String parameter) {
        return says(
                telegram.watch().change(() -> telegram.chats().privateChat(this)),
                parameter.isEmpty() ? "/start" : "/start " + parameter);
    }

    public void blocks() {
        telegram.watch().change(() -> {
            Chat chat = telegram.chats().privateChat(this);
            chat.close(Refusal.forbidden("bot was blocked by the user"));
            return telegram.updates().add("my_chat_member", Members.change(telegram, chat, "member", "kicked"));
        });
    }

    public void unblocks() {
        telegram.watch().change(() -> {
            Chat chat = telegram.chats().privateChat(this);
            chat.open();
            return telegram.updates().add("my_chat_member", Members.change(telegram, chat, "kicked", "member"));
        });
    }

    /** Presses the button with this label. */
    public Press presses(Message message, String label) {
        return telegram.queries().press(this, now(message), label, Press.Kind.WHOLE);
    }

    /** Presses a button so long ago that Telegram takes no answer any more. */
    public Press pressesLate(Message message, String label) {
        return telegram.queries().press(this, now(message), label, Press.Kind.LATE);
    }

    /** Presses a button of a message that Telegram doesn't show the bot any more. */
    public Press pressesInaccessible(Message message, String label) {
        return telegram.queries().press(this, now(message), label, Press.Kind.INACCESSIBLE);
    }

    /** Types the bot's name and a query into any chat. */
    public Seeking seeks(String query, String offset) {
        return telegram.queries().seek(this, query, offset);
    }

    public Seeking seeks(String query) {
        return seeks(query, "");
    }

    /** Posts one of the results of an inline query into a chat that the bot isn't in. */
    public Message takes(Seeking.Result result) {
        return telegram.queries().take(this, result);
    }

    private Chat chat(Message message) {
        return telegram.watch()
                .read(() -> telegram.chats().find(message.chat()))
                .orElseThrow(() -> new AssertionError("no chat of " + message.json()));
    }

    /** The message as it is by now. */
    private Message now(Message message) {
        return telegram.watch().read(() -> telegram.queries().now(message)).orElse(message);
    }
}
