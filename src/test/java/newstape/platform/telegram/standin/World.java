package newstape.platform.telegram.standin;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** All that is in a stand-in behind its face, each part under its name. */
final class World {
    static final long BOT = 5_550_001_234L;
    static final String TOKEN = BOT + ":AAE-stand-in-of-newstape-0123456789";
    static final String USERNAME = "newstape_bot";
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    private final Watch watch = new Watch();
    private final Rules rules = new Strict();
    private final Queue<String> violations = new ConcurrentLinkedQueue<>();
    private final Chats chats = new Chats(this);
    private final Files files = new Files();
    private final Commands commands = new Commands();
    private final Rates rates = new Rates();
    private final Updates updates = new Updates(this);
    private final Webhook webhook = new Webhook(this);
    private final Queries queries = new Queries(this);
    private final Writing writing = new Writing(this);
    private final Posting posting = new Posting(this);
    private final Editing editing = new Editing(this);
    private final Desk desk = new Desk(this);
    private final Door door;
    private final Faults faults;

    private volatile boolean revoked;
    private volatile boolean ended;
    private volatile Duration deadline = TEN_SECONDS;

    World(int port) {
        this.door = new Door(this, port);
        this.faults = new Faults(door);
        door.open();
    }

    /** Whatever the bot owes by now stays. */
    void end() {
        watch.change(() -> {
            if (!ended) {
                violations.addAll(missed());
                ended = true;
            }
            return true;
        });
        webhook.close();
        door.lock();
    }

    long botId() {
        return BOT;
    }

    ObjectNode bot() {
        return Json.object("id", BOT, "is_bot", true, "first_name", "Newstape", "username", USERNAME);
    }

    ObjectNode me() {
        return bot().put("can_join_groups", true)
                .put("can_read_all_group_messages", false)
                .put("supports_inline_queries", true)
                .put("can_connect_to_business", false)
                .put("has_main_web_app", false);
    }

    boolean accepts(String token) {
        return !revoked && token.equals(TOKEN);
    }

    void revoke() {
        watch.change(() -> revoked = true);
    }

    boolean isRevoked() {
        return revoked;
    }

    /** Within what a press is to be answered. */
    Duration deadline() {
        return deadline;
    }

    void deadline(Duration other) {
        deadline = other;
    }

    void violated(String how) {
        violations.add(how);
    }

    List<String> violations() {
        return watch.read(() -> ended
                ? List.copyOf(violations)
                : Stream.concat(violations.stream(), missed().stream()).toList());
    }

    private List<String> missed() {
        return revoked ? List.of() : queries.missed();
    }

    Watch watch() {
        return watch;
    }

    Rules rules() {
        return rules;
    }

    Chats chats() {
        return chats;
    }

    Files files() {
        return files;
    }

    Commands commands() {
        return commands;
    }

    Rates rates() {
        return rates;
    }

    Updates updates() {
        return updates;
    }

    Webhook webhook() {
        return webhook;
    }

    Queries queries() {
        return queries;
    }

    Writing writing() {
        return writing;
    }

    Posting posting() {
        return posting;
    }

    Editing editing() {
        return editing;
    }

    Desk desk() {
        return desk;
    }

    Door door() {
        return door;
    }

    Faults faults() {
        return faults;
    }
}
