package newstape.platform.discord.standin;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The gateway: sessions that outlive their connections. What happens while a session has none is kept, and told when it
 * is resumed.
 */
public final class Gateway extends WebSocketServer {
    private static final int HEARTBEAT_MILLIS = 41_250;
    private static final int MESSAGE_CONTENT = 1 << 15;
    private static final int MOST_SENDS = 120;
    private static final Duration MINUTE = Duration.ofSeconds(60);

    private final StandIn discord;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    /** Whom a close was told first: their close is the answer to it, and no leave. */
    private final Set<WebSocket> sentAway = ConcurrentHashMap.newKeySet();

    private final CountDownLatch started = new CountDownLatch(1);
    private final AtomicInteger identifies = new AtomicInteger();
    private final AtomicInteger resumes = new AtomicInteger();
    private volatile boolean readsMessages = true;
    private volatile boolean down;

    Gateway(StandIn discord) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        this.discord = discord;
        setReuseAddr(true);
        setTcpNoDelay(true);
        setDaemon(true);
        setConnectionLostTimeout(0);
    }

    URI address() {
        return URI.create("ws://127.0.0.1:" + getPort());
    }

    void open() throws InterruptedException {
        start();
        started.await();
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void onOpen(WebSocket connection, ClientHandshake handshake) {
        if (down) {
            connection.close(1012, "down");
            return;
        }
        connection.setAttachment(new ConcurrentLinkedDeque<Duration>());
        send(connection, Json.object("op", 10, "d", Json.object("heartbeat_interval", HEARTBEAT_MILLIS)));
    }

    @Override
    public void onMessage(WebSocket connection, String message) {
        Deque<Duration> sends = connection.getAttachment();
        sends.add(discord.now());
        sends.removeIf(sent -> discord.now().minus(sent).compareTo(MINUTE) > 0);
        if (sends.size() > MOST_SENDS) {
            discord.violated("gateway: more than " + MOST_SENDS + " sends");
            connection.close(4008, "too fast");
            return;
        }
        JsonNode sent = Json.MAPPER.readTree(message);
        switch (sent.path("op").asInt()) {
            case 1 -> send(connection, Json.object("op", 11));
            case 2 -> identify(connection, sent.path("d"));
            case 6 -> resume(connection, sent.path("d"));
            case 3 -> {
                // how the bot is shown
            }
            default -> discord.violated("gateway: unknown " + message);
        }
    }

    private void identify(WebSocket connection, JsonNode asked) {
        identifies.incrementAndGet();
        int intents = asked.path("intents").asInt();
        if (!discord.accepts(asked.path("token").asString())) {
            connection.close(4004, "Authentication failed.");
        } else if ((intents & MESSAGE_CONTENT) != 0 && !readsMessages) {
            connection.close(4014, "Disallowed intent(s).");
        } else {
            int shard = asked.path("shard").path(0).asInt(0);
            int shards = asked.path("shard").path(1).asInt(1);
            Session session = new Session(intents, shard, shards, connection);
            sessions.put(session.id(), session);
            ready(session);
        }
    }

    private void ready(Session session) {
        List<Server> own = discord.servers().stream()
                .filter(server -> session.has(server.id()))
                .toList();
        session.tell(
                "READY",
                Json.object(
                        "v",
                        10,
                        "user",
                        discord.bot(),
                        "session_id",
                        session.id(),
                        "resume_gateway_url",
                        address().toString(),
                        "shard",
                        List.of(session.shard(), session.shards()),
                        "private_channels",
                        List.of(),
                        "application",
                        Json.object("id", discord.applicationId(), "flags", 0),
                        "guilds",
                        Json.array(own.stream()
                                .map(server -> Json.object("id", server.id(), "unavailable", true))
                                .toList())));
        own.forEach(server -> session.tell("GUILD_CREATE", server.whole()));
    }

    private void resume(WebSocket connection, JsonNode asked) {
        resumes.incrementAndGet();
        if (!discord.accepts(asked.path("token").asString())) {
            connection.close(4004, "Authentication failed.");
            return;
        }
        Optional<Session> session =
                Optional.ofNullable(sessions.get(asked.path("session_id").asString()));
        session.ifPresentOrElse(
                known -> known.resume(connection, asked.path("seq").asInt()),
                () -> send(connection, Json.object("op", 9, "d", false)));
    }

    private static void send(WebSocket connection, ObjectNode payload) {
        if (connection.isOpen()) {
            connection.send(payload.toString());
        }
    }

    @Override
    public void onMessage(WebSocket connection, ByteBuffer message) {
        discord.violated("gateway: bytes were sent");
    }

    @Override
    public void onClose(WebSocket connection, int code, String reason, boolean remote) {
        // a session goes on without its connection, unless the bot took its leave
        if (!sentAway.remove(connection) && remote && (code == 1000 || code == 1001)) {
            sessions.values().removeIf(session -> session.isOn(connection));
        }
    }

    @Override
    public void onError(WebSocket connection, Exception fault) {
        // the connection is gone, and its session goes on
    }

    /** Tells the session that has this server. */
    void dispatch(String server, String event, JsonNode data) {
        sessions.values().stream().filter(session -> session.has(server)).forEach(session -> session.tell(event, data));
    }

    /** What somebody said, as far as each session asked to be told. */
    void said(String server, ObjectNode message) {
        for (Session session : sessions.values()) {
            if (session.has(server) && (session.intents() & 1 << 9) != 0) {
                boolean reads = (session.intents() & MESSAGE_CONTENT) != 0;
                session.tell(
                        "MESSAGE_CREATE", reads ? message : message.deepCopy().put("content", ""));
            }
        }
    }

    // Ways to fail.

    /** Whether the application may read what members say. */
    public void readsMessages(boolean may) {
        readsMessages = may;
    }

    /** Ends all connections as a broken cable does. */
    public void cut() {
        connections().forEach(connection -> connection.closeConnection(1006, "cut"));
    }

    public void close(int code) {
        sentAway.addAll(connections());
        connections().forEach(connection -> connection.close(code, "told to"));
    }

    /** Asks all to reconnect. */
    public void askToReconnect() {
        connections().forEach(connection -> send(connection, Json.object("op", 7)));
    }

    /** Takes no connections until it is up again. */
    public void down(boolean isDown) {
        down = isDown;
        if (isDown) {
            cut();
        }
    }

    private List<WebSocket> connections() {
        return sessions.values().stream()
                .flatMap(session -> session.connection().stream())
                .toList();
    }

    /** Forgets what was told so far, which then can't be resumed; for who measures memory. */
    public void forget() {
        sessions.values().forEach(Session::forget);
    }

    public int identifies() {
        return identifies.get();
    }

    public int resumes() {
        return resumes.get();
    }

    /** Whether a session is connected. */
    public boolean isConnected() {
        return !connections().isEmpty();
    }

    /** The intents that were asked for last. */
    public int intents() {
        return sessions.values().stream()
                .mapToInt(session -> session.intents())
                .max()
                .orElse(-1);
    }
}
