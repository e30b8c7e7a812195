package newstape.platform.telegram.standin;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A Telegram on loopback, with one bot.
 *
 * <p>{@link #violations} is what a bot did that it must not do: over a rate, in a pause, too late, or in a form that
 * Telegram refuses. What Telegram refuses for other people's doing, such as a block, is none.
 */
public final class StandIn implements AutoCloseable {
    private final World telegram;

    private StandIn(World telegram) {
        this.telegram = telegram;
    }

    public static StandIn start() {
        return start(0);
    }

    /** At a port of one's own; at 0, at any that is free. */
    public static StandIn start(int port) {
        return new StandIn(new World(port));
    }

    /** Whatever the bot owes by now stays in {@link #violations}. */
    @Override
    public void close() {
        telegram.end();
    }

    // How to come here.

    public URI api() {
        return telegram.door().address();
    }

    public String token() {
        return World.TOKEN;
    }

    public String username() {
        return World.USERNAME;
    }

    public long botId() {
        return World.BOT;
    }

    // Who and what is here.

    public Person person(String name) {
        return person(name, "en");
    }

    /** Somebody whose Telegram speaks this language; empty where it doesn't tell. */
    public Person person(String name, String languageCode) {
        return telegram.watch().change(() -> telegram.chats().person(name, languageCode));
    }

    /** Their chat with the bot, always the same. */
    public Chat privateChat(Person person) {
        return telegram.watch().change(() -> telegram.chats().privateChat(person));
    }

    public Chat group(String title) {
        return telegram.watch().change(() -> telegram.chats().group(title));
    }

    public Chat supergroup(String title) {
        return telegram.watch().change(() -> telegram.chats().supergroup(Chat.Kind.SUPERGROUP, title, false));
    }

    /** A supergroup with topics. */
    public Chat forum(String title) {
        return telegram.watch().change(() -> telegram.chats().supergroup(Chat.Kind.SUPERGROUP, title, true));
    }

    public Chat channel(String title) {
        return telegram.watch().change(() -> telegram.chats().supergroup(Chat.Kind.CHANNEL, title, false));
    }

    // What a test says.

    public Faults faults() {
        return telegram.faults();
    }

    /** From now on the token is worth nothing. */
    public void revoke() {
        telegram.revoke();
    }

    /** From now on no rate is too high. */
    public void unlimited() {
        telegram.watch().change(() -> {
            telegram.rates().unlimited();
            return true;
        });
    }

    /** Within what a press is to be answered: ten seconds, unless a test is in a hurry. */
    public void deadline(Duration other) {
        telegram.deadline(other);
    }

    /** Tells the bot this as an update; an id is added where it has none. Returns the update's id. */
    public long raw(JsonNode update) {
        return telegram.watch().change(() -> {
            ObjectNode whole = Json.object("update_id", telegram.updates().nextId());
            update.properties().forEach(one -> whole.set(one.getKey(), one.getValue()));
            return telegram.updates().raw(whole.toString());
        });
    }

    /** Tells the bot this, which needn't be JSON, in an update's place. Returns the id that acknowledges it. */
    public long raw(String update) {
        return telegram.watch().change(() -> telegram.updates().raw(update));
    }

    /** The id of the next update. */
    public long nextUpdateId() {
        return telegram.watch().read(telegram.updates()::nextId);
    }

    // What a test asks.

    /** All that the bot did wrong so far. */
    public List<String> violations() {
        return telegram.violations();
    }

    public List<Call> calls() {
        return telegram.desk().calls();
    }

    public List<Call> calls(String method) {
        return calls().stream()
                .filter(call -> call.method().equalsIgnoreCase(method))
                .toList();
    }

    /** Waits until a method was called so many times. */
    public List<Call> awaitCalls(String method, int count) {
        return telegram.watch()
                .await(
                        () -> Optional.of(calls(method)).filter(all -> all.size() >= count),
                        () -> "not " + count + " calls of " + method + ": " + calls());
    }

    /** How many times updates were asked for. */
    public int polls() {
        return telegram.watch().read(telegram.updates()::polls);
    }

    /** Waits until updates were asked for so many times. */
    public void awaitPolls(int count) {
        telegram.watch()
                .await(
                        () -> Optional.of(telegram.updates().polls()).filter(polls -> polls >= count),
                        () -> "updates were asked for " + telegram.updates().polls() + " times");
    }

    /** Waits until the bot waits for updates. */
    public void awaitPoll() {
        telegram.watch()
                .await(
                        () -> Optional.of(true).filter(_ -> telegram.updates().isPolled()),
                        () -> "nobody asks for updates");
    }

    public boolean isPolled() {
        return telegram.watch().read(telegram.updates()::isPolled);
    }

    /** The ids of the updates that the bot hasn't acknowledged. */
    public List<Long> pending() {
        return telegram.watch().read(telegram.updates()::pending);
    }

    /** Waits until the bot has acknowledged all updates. */
    public void awaitAcknowledged() {
        telegram.watch()
                .await(
                        () -> Optional.of(true)
                                .filter(_ -> telegram.updates().pending().isEmpty()),
                        () -> "unacknowledged: " + telegram.updates().pending());
    }

    /** How many messages the bot sent. */
    public int sent() {
        return telegram.watch().read(telegram.posting()::sent);
    }

    /** How many times the bot edited a message. */
    public int edited() {
        return telegram.watch().read(telegram.editing()::edited);
    }

    /**
     * The commands that people are offered.
     *
     * @param scope a BotCommandScope
     * @param language empty for all that have no list of their own
     */
    public List<JsonNode> commands(JsonNode scope, String language) {
        return telegram.watch().read(() -> telegram.commands().of(scope, language));
    }
}
