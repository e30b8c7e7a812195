package newstape.platform.telegram.standin;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A private chat, group, supergroup or channel that the bot is in. */
public final class Chat {
    private static final long ANONYMOUS_ADMINISTRATOR = 1_087_968_824;
    private static final long CHANNEL_BOT = 136_817_688;

    private final World telegram;
    private final Kind kind;
    private final long id;
    private final String title;
    private final boolean forum;
    private final IntSupplier messageIds;
    private final Board board = new Board();
    private final Set<Long> administrators = new HashSet<>();
    private final Set<Integer> topics = new HashSet<>();

    private Optional<Refusal> closed = Optional.empty();

    /** What sort of chat. */
    enum Kind {
        PRIVATE("private"),
        GROUP("group"),
        SUPERGROUP("supergroup"),
        CHANNEL("channel");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    Chat(World telegram, Kind kind, long id, String title, boolean forum, IntSupplier messageIds) {
        this.telegram = telegram;
        this.kind = kind;
        this.id = id;
        this.title = title;
        this.forum = forum;
        this.messageIds = messageIds;
    }

    public long id() {
        return id;
    }

    public String title() {
        return title;
    }

    // What happens here.

    /** Begins a topic; returns its thread's id. */
    public int topic(String name) {
        if (!forum) {
            throw new AssertionError(title + " is no forum");
        }
        JsonNode from = telegram.chats().stranger().json();
        ObjectNode begun = draft(from).put("is_topic_message", true);
        begun.put("message_thread_id", begun.path("message_id").asInt())
                .set("forum_topic_created", Json.object("name", name, "icon_color", 7_322_096));
        int topic = hears(begun).messageId();
        topics.add(topic);
        return topic;
    }

    /** Makes somebody an administrator. */
    public void administrator(Person person) {
        telegram.watch().change(() -> administrators.add(person.id()));
    }

    /** An administrator says something in the group's name. */
    public Said anonymous(String text) {
        ObjectNode from = bot(ANONYMOUS_ADMINISTRATOR, "Group", "GroupAnonymousBot");
        return hears(Texts.into(draft(from), text).set("sender_chat", json()));
    }

    /** Something is posted in this channel. */
    public Said posts(String text) {
        if (kind != Kind.CHANNEL) {
            throw new AssertionError(title + " is no channel");
        }
        return hears(Texts.into(draft(), text).set("sender_chat", json()));
    }

    /** Somebody says something here as their channel. */
    public Said asChannel(Chat channel, String text) {
        ObjectNode from = bot(CHANNEL_BOT, "Channel", "Channel_Bot");
        return hears(Texts.into(draft(from), text).set("sender_chat", channel.json()));
    }

    private static ObjectNode bot(long id, String name, String username) {
        return Json.object("id", id, "is_bot", true, "first_name", name, "username", username);
    }

    /** The bot is thrown out. */
    public void removesBot() {
        telegram.watch().change(() -> {
            telegram.updates().add("my_chat_member", Members.change(telegram, this, "member", "kicked"));
            closed = Optional.of(Refusal.forbidden("bot was kicked from the " + kind.word + " chat"));
            return true;
        });
    }

    /** This group becomes a supergroup; returns that. */
    public Chat migrates() {
        return telegram.watch().change(() -> {
            Chat supergroup = telegram.chats().supergroup(Kind.SUPERGROUP, title, false);
            supergroup.administrators.addAll(administrators);
            JsonNode from = telegram.chats().stranger().json();
            hears(draft(from).put("migrate_to_chat_id", supergroup.id));
            supergroup.hears(supergroup.draft(from).put("migrate_from_chat_id", id));
            closed = Optional.of(Refusal.migrated(supergroup.id));
            return supergroup;
        });
    }

    /** A message is deleted by somebody else than the bot, who isn't told. */
    public void loses(Message message) {
        telegram.watch().change(() -> board.remove(message.id()));
    }

    // What a test asks.

    /** The bot's messages that are still here, in the order they came. */
    public List<Message> messages() {
        return telegram.watch().read(() -> board.ofBotAfter(0));
    }

    /** Waits for a message of the bot's. */
    public Message awaitMessage(Predicate<Message> wanted) {
        return telegram.watch()
                .await(() -> board.ofBotAfter(0).stream().filter(wanted).findFirst(), () -> "not said here: " + told());
    }

    /** Waits until there are so many messages of the bot's. */
    public List<Message> awaitMessages(int count) {
        return telegram.watch()
                .await(
                        () -> Optional.of(board.ofBotAfter(0)).filter(all -> all.size() >= count),
                        () -> "not " + count + " messages: " + told());
    }

    String told() {
        return board.ofBotAfter(0).stream().map(Message::shown).toList() + "; " + telegram.violations();
    }

    // What the rest of the stand-in asks, holding the watch.

    Kind kind() {
        return kind;
    }

    boolean isMany() {
        return kind != Kind.PRIVATE;
    }

    boolean isForum() {
        return forum;
    }

    boolean hasTopic(int thread) {
        return topics.contains(thread);
    }

    boolean isAdministrator(long person) {
        return administrators.contains(person);
    }

    Set<Long> administrators() {
        return administrators;
    }

    Board board() {
        return board;
    }

    void close(Refusal why) {
        closed = Optional.of(why);
    }

    void open() {
        closed = Optional.empty();
    }

    Optional<Refusal> closed() {
        return closed;
    }

    ObjectNode json() {
        ObjectNode json = Json.object("id", id, "type", kind.word);
        json.put(kind == Kind.PRIVATE ? "first_name" : "title", title);
        if (forum) {
            json.put("is_forum", true);
        }
        return json;
    }

    /** A new message that says nothing yet. */
    ObjectNode draft() {
        int next = telegram.watch().change(messageIds::getAsInt);
        ObjectNode draft = Json.object("message_id", next, "date", System.currentTimeMillis() / 1_000);
        draft.set("chat", json());
        return draft;
    }

    ObjectNode draft(JsonNode from) {
        ObjectNode draft = draft();
        draft.set("from", from);
        return draft;
    }

    /** Takes a message that isn't the bot's, and tells the bot, where it still is here. */
    Said hears(JsonNode draft) {
        return telegram.watch().change(() -> {
            Message message = Message.of((ObjectNode) draft);
            board.put(message);
            String type = kind == Kind.CHANNEL ? "channel_post" : "message";
            long update = closed.isPresent() ? 0 : telegram.updates().add(type, message.json());
            return new Said(telegram, this, message, update);
        });
    }
}
