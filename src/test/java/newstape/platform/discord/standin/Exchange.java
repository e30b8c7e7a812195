package newstape.platform.discord.standin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An interaction of a member's, and all that the bot made of it. */
public final class Exchange {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int EPHEMERAL = 64;
    private static final int LOADING = 128;

    /** What a member did. */
    enum Kind {
        COMMAND(2),
        COMPONENT(3),
        TYPING(4);

        private final int type;

        Kind(int type) {
            this.type = type;
        }

        private boolean takes(int callback) {
            return switch (this) {
                case COMMAND -> callback == 4 || callback == 5;
                case COMPONENT -> callback >= 4 && callback <= 7;
                case TYPING -> callback == 8;
            };
        }

        int type() {
            return type;
        }
    }

    private final StandIn discord;
    private final String id = Snowflakes.next();
    private final String token = "interaction-token-" + id;
    private final Kind kind;
    private final String channel;
    private final Optional<Message> source;
    private final Duration begun;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    private Optional<JsonNode> first = Optional.empty();
    private Duration firstAfter = Duration.ZERO;
    private Optional<String> original = Optional.empty();
    private boolean edited;
    private final List<String> followUps = new ArrayList<>();

    Exchange(StandIn discord, Kind kind, String channel, Optional<Message> source) {
        this.discord = discord;
        this.kind = kind;
        this.channel = channel;
        this.source = source;
        this.begun = discord.now();
    }

    String id() {
        return id;
    }

    String token() {
        return token;
    }

    Kind kind() {
        return kind;
    }

    private <T> T locked(Supplier<T> task) {
        lock.lock();
        try {
            T result = task.get();
            changed.signalAll();
            return result;
        } finally {
            lock.unlock();
        }
    }

    // What the bot does.

    ObjectNode callback(JsonNode body) {
        return locked(() -> {
            int type = body.path("type").asInt();
            Duration after = discord.now().minus(begun);
            if (first.isPresent()) {
                discord.violated("answered twice: " + first.get() + " and " + body);
                throw new Refusal(400, 40060, "Interaction has already been acknowledged.");
            } else if (after.compareTo(discord.deadline()) > 0) {
                discord.violated("answered after " + after);
                throw new Refusal(404, 10062, "Unknown interaction");
            } else if (!kind.takes(type)) {
                discord.violated("callback of type " + type + " to " + kind);
            }
            original = acknowledged(type, body.path("data"));
            first = Optional.of(body);
            firstAfter = after;
            return told(type);
        });
    }

    private Optional<String> acknowledged(int type, JsonNode data) {
        return switch (type) {
            case 4 ->
                Optional.of(
                        discord.board().put(channel, data, data.path("flags").asInt(), discord.bot()));
            case 5 ->
                Optional.of(discord.board()
                        .put(
                                channel,
                                Json.object(),
                                (data.path("flags").asInt() & EPHEMERAL) | LOADING,
                                discord.bot()));
            case 6 -> source.map(Message::id);
            case 7 -> {
                String edited = source.orElseThrow().id();
                discord.board().edit(edited, data);
                yield Optional.of(edited);
            }
            default -> Optional.empty();
        };
    }

    private ObjectNode told(int type) {
        ObjectNode interaction = Json.object("id", id, "type", kind.type);
        ObjectNode answer = Json.object("interaction", interaction);
        original.ifPresent(message -> {
            interaction.put("response_message_id", message);
            answer.set(
                    "resource",
                    Json.object(
                            "type",
                            type,
                            "message",
                            discord.board().message(message).json()));
        });
        return answer;
    }

    ObjectNode editOriginal(JsonNode data) {
        return locked(() -> {
            ObjectNode now = discord.board().edit(original(), data);
            edited = true;
            return now;
        });
    }

    ObjectNode showOriginal() {
        return locked(() -> discord.board().message(original()).json());
    }

    void deleteOriginal() {
        locked(() -> {
            discord.board().delete(original());
            original = Optional.empty();
            return true;
        });
    }

    private String original() {
        if (first.isEmpty()) {
            throw new Refusal(404, 10015, "Unknown Webhook");
        }
        return original.orElseThrow(() -> new Refusal(404, 10008, "Unknown Message"));
    }

    ObjectNode followUp(JsonNode data) {
        return locked(() -> {
            if (first.isEmpty()) {
                throw new Refusal(404, 10015, "Unknown Webhook");
            }
            Optional<Message> loading = original.flatMap(discord.board()::find).filter(Message::isLoading);
            if (loading.isPresent()) {
                // as Discord does, whatever the message says of who sees it
                return discord.board().edit(loading.get().id(), data);
            }
            String message =
                    discord.board().put(channel, data, data.path("flags").asInt(), discord.bot());
            followUps.add(message);
            return discord.board().message(message).json();
        });
    }

    // What a test asks.

    /** Waits for what the member sees in the end: the answer, or what took its place. */
    public Message awaitAnswer() {
        return await(() -> {
            Optional<Message> shown = original.flatMap(discord.board()::find).filter(message -> !message.isLoading());
            boolean replaced = kind == Kind.COMPONENT
                    && first.map(body -> body.path("type").asInt() == 6).orElse(false);
            return replaced && !edited ? newest() : shown.or(this::newest);
        });
    }

    private Optional<Message> newest() {
        return followUps.isEmpty() ? Optional.empty() : discord.board().find(followUps.getLast());
    }

    public List<Message> followUps() {
        return locked(() -> followUps.stream()
                .flatMap(message -> discord.board().find(message).stream())
                .toList());
    }

    /** Waits for the first callback, and returns its body. */
    public JsonNode awaitCallback() {
        return await(() -> first);
    }

    /** What is suggested, label by value. */
    public List<Choice> awaitChoices() {
        return awaitCallback()
                .path("data")
                .path("choices")
                .valueStream()
                .map(choice -> new Choice(
                        choice.path("name").asString(), choice.path("value").asString()))
                .toList();
    }

    /** A suggestion. */
    public record Choice(String name, String value) {}

    /** How long the first callback took. */
    public Duration firstAfter() {
        awaitCallback();
        return firstAfter;
    }

    public boolean isAnswered() {
        return locked(first::isPresent);
    }

    private <T> T await(Supplier<Optional<T>> wanted) {
        lock.lock();
        try {
            long left = PATIENCE.toNanos();
            Optional<T> found = wanted.get();
            while (found.isEmpty() && left > 0) {
                left = changed.awaitNanos(left);
                found = wanted.get();
            }
            return found.orElseThrow(
                    () -> new AssertionError("no answer to " + id + "; first: " + first + "; " + discord.violations()));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            lock.unlock();
        }
    }
}
