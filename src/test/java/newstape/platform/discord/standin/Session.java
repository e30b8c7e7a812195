package newstape.platform.discord.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.java_websocket.WebSocket;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A session of the gateway's, and what it was told: it outlives its connections. */
final class Session {
    private final String id = "session-" + Snowflakes.next();
    private final int intents;
    private final int shard;
    private final int shards;
    private final List<ObjectNode> told = new ArrayList<>();
    private Optional<WebSocket> connection;

    Session(int intents, int shard, int shards, WebSocket connection) {
        this.intents = intents;
        this.shard = shard;
        this.shards = shards;
        this.connection = Optional.of(connection);
    }

    synchronized void tell(String event, JsonNode data) {
        ObjectNode dispatch = Json.object("op", 0, "s", told.size() + 1, "t", event, "d", data);
        told.add(dispatch);
        connection.filter(WebSocket::isOpen).ifPresent(open -> open.send(dispatch.toString()));
    }

    synchronized void resume(WebSocket other, int after) {
        connection = Optional.of(other);
        told.subList(Math.min(after, told.size()), told.size()).forEach(missed -> other.send(missed.toString()));
        tell("RESUMED", Json.object());
    }

    synchronized Optional<WebSocket> connection() {
        return connection.filter(WebSocket::isOpen);
    }

    boolean has(String server) {
        return (Long.parseUnsignedLong(server) >>> 22) % shards == shard;
    }

    /** Whether it is told through this connection. */
    synchronized boolean isOn(WebSocket other) {
        return connection.filter(other::equals).isPresent();
    }

    /** What was told so far can't be resumed any more. */
    synchronized void forget() {
        told.replaceAll(before -> Json.object());
    }

    String id() {
        return id;
    }

    int intents() {
        return intents;
    }

    int shard() {
        return shard;
    }

    int shards() {
        return shards;
    }
}
