package newstape.platform.telegram.standin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the bot is to be told, until it says that it knows. */
final class Updates {
    private static final Set<String> ONLY_WHEN_NAMED =
            Set.of("chat_member", "message_reaction", "message_reaction_count");
    private static final Pattern ID = Pattern.compile("\"update_id\"\\s*:\\s*(\\d{1,15})(?!\\d)");
    private static final int MOST = 100;
    private static final int LONGEST = 50;

    private final World telegram;
    private final NavigableMap<Long, String> pending = new TreeMap<>();
    private Set<String> allowed = Set.of();
    private long next = 731_204_001;
    private long newestPoll;
    private boolean waiting;
    private int polls;

    Updates(World telegram) {
        this.telegram = telegram;
    }

    // What happens.

    /** Tells the bot, unless it asked not to be told of such. */
    long add(String type, JsonNode content) {
        long id = next();
        if (allowed.isEmpty() ? !ONLY_WHEN_NAMED.contains(type) : allowed.contains(type)) {
            ObjectNode update = Json.object("update_id", id);
            update.set(type, content);
            pending.put(id, update.toString());
        }
        return id;
    }

    /** Tells the bot this, whatever it is. */
    long raw(String text) {
        Matcher named = ID.matcher(text);
        long id = named.find() ? Long.parseLong(named.group(1)) : next();
        next = Math.max(next, id + 1);
        pending.put(id, text);
        return id;
    }

    private long next() {
        long id = next;
        next++;
        return id;
    }

    /** The id of the update after all that are there. */
    long nextId() {
        return next;
    }

    // Long polls.

    /** Waits for updates; this is not to be called while the watch is held. */
    String poll(Parameters asked) {
        long mine = telegram.watch().change(() -> begin(asked));
        Duration timeout = Duration.ofSeconds(Math.clamp(asked.number("timeout"), 0, LONGEST));
        try {
            return telegram.watch().await(timeout, () -> batch(asked, mine)).orElse("[]");
        } finally {
            telegram.watch().change(() -> waiting = waiting && newestPoll != mine);
        }
    }

    /** Ends the poll that waits, whose connection is gone. */
    void hangUp() {
        newestPoll++;
        waiting = false;
    }

    private long begin(Parameters asked) {
        refuseWhereAWebhookIs();
        acknowledge(asked.number("offset"));
        allow(asked);
        polls++;
        newestPoll++;
        waiting = true;
        return newestPoll;
    }

    private void refuseWhereAWebhookIs() {
        if (telegram.webhook().isSet()) {
            throw Refusal.conflict(
                    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        }
    }

    private Optional<String> batch(Parameters asked, long mine) {
        if (newestPoll != mine) {
            throw Refusal.conflict(
                    "terminated by other getUpdates request; make sure that only one bot instance is running");
        } else if (telegram.webhook().isSet()) {
            throw Refusal.conflict("terminated by setWebhook request");
        } else if (telegram.isRevoked()) {
            throw Refusal.unauthorized();
        }
        long limit = asked.number("limit") > 0 ? Math.min(MOST, asked.number("limit")) : MOST;
        return pending.isEmpty()
                ? Optional.empty()
                : Optional.of(pending.values().stream().limit(limit).collect(Collectors.joining(",", "[", "]")));
    }

    /**
     * Forgets all below an offset or, where it is negative, all but so many at the end; a later one than all says
     * nothing.
     */
    private void acknowledge(long offset) {
        if (offset < 0) {
            while (pending.size() > -offset) {
                pending.pollFirstEntry();
            }
        } else if (offset <= next) {
            pending.headMap(offset, false).clear();
        }
    }

    /** Takes over the list of types, where there is one; it holds for what is still to come. */
    void allow(Parameters asked) {
        if (asked.node("allowed_updates").isArray()) {
            allowed = asked.node("allowed_updates")
                    .valueStream()
                    .map(type -> type.asString(""))
                    .collect(Collectors.toSet());
        }
    }

    boolean isPolled() {
        return waiting;
    }

    int polls() {
        return polls;
    }

    // The webhook.

    Optional<Map.Entry<Long, String>> first() {
        return Optional.ofNullable(pending.firstEntry());
    }

    void done(long id) {
        pending.remove(id);
    }

    void drop() {
        pending.clear();
    }

    List<Long> pending() {
        return List.copyOf(pending.keySet());
    }
}
