package newstape.platform.discord.standin;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A Discord on loopback, with one application and its bot.
 *
 * <p>{@link #violations} is what a bot did that Discord would not have let pass; nothing is a violation that Discord
 * merely refuses.
 */
public final class StandIn implements AutoCloseable {
    private static final Path OPEN_API = Path.of("../shared/schemas/discord-openapi.json");
    private static final Duration THREE_SECONDS = Duration.ofSeconds(3);

    private final long start = System.nanoTime();
    private final String application = Snowflakes.next();
    private final String token =
            Base64.getUrlEncoder().withoutPadding().encodeToString(application.getBytes(StandardCharsets.US_ASCII))
                    + ".stand.in";
    private final List<Server> servers = new CopyOnWriteArrayList<>();
    private final Map<String, ArrayNode> commands = new ConcurrentHashMap<>();
    private final Map<String, Exchange> exchanges = new ConcurrentHashMap<>();
    private final Board board = new Board();
    private final Queue<Received> requests = new ConcurrentLinkedQueue<>();
    private final Queue<String> violations = new ConcurrentLinkedQueue<>();
    private final Faults faults = new Faults();
    private final Gateway gateway;
    private final Rest rest;

    private volatile boolean revoked;
    private volatile Duration deadline = THREE_SECONDS;
    private volatile int shards = 1;
    private final AtomicInteger registrations = new AtomicInteger();

    private StandIn() {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        this.gateway = new Gateway(this);
        this.rest = new Rest(this);
    }

    public static StandIn start() {
        StandIn discord = new StandIn();
        try {
            discord.gateway.open();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return discord;
    }

    /** Where the OpenAPI file is that requests are held against. */
    public static Path openApi() {
        return OPEN_API;
    }

    @Override
    public void close() {
        rest.close();
        try {
            gateway.stop(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    // How to come here.

    public URI api() {
        return rest.address();
    }

    public String token() {
        return token;
    }

    public String applicationId() {
        return application;
    }

    // Who is here.

    /** A server with one channel. */
    public Server server(String name) {
        return server(name, 1, 1);
    }

    public Server server(String name, int channels, int roles) {
        Server server = new Server(this, name, channels, roles);
        servers.add(server);
        gateway.dispatch(server.id(), "GUILD_CREATE", server.whole());
        return server;
    }

    public List<Server> servers() {
        return List.copyOf(servers);
    }

    ObjectNode bot() {
        return Json.object(
                "id",
                application,
                "username",
                "newstape",
                "discriminator",
                "0",
                "bot",
                true,
                "verified",
                true,
                "mfa_enabled",
                false,
                "flags",
                0);
    }

    ObjectNode application() {
        ObjectNode json = Json.object("id", application, "name", "Newstape", "flags", 1 << 19, "description", "");
        json.putNull("interactions_endpoint_url");
        return json;
    }

    // What a test says and asks.

    public Gateway gateway() {
        return gateway;
    }

    public Faults faults() {
        return faults;
    }

    /** From now on the token is worth nothing. */
    public void revoke() {
        revoked = true;
        gateway.close(4004);
    }

    /** How long a first answer may take: three seconds, unless a test is in a hurry. */
    public void deadline(Duration other) {
        deadline = other;
    }

    /** How many shards are recommended. */
    public void shards(int count) {
        shards = count;
    }

    /** Deletes a message of the bot's. */
    public void delete(Message message) {
        board.delete(message.id());
    }

    /** What the bot said without being asked. */
    public List<Message> said() {
        return board.said();
    }

    public List<Received> requests() {
        return List.copyOf(requests);
    }

    /** How many times commands were registered. */
    public int registrations() {
        return registrations.get();
    }

    public Optional<ObjectNode> command(String name, int type) {
        return commands.values().stream()
                .flatMap(ArrayNode::valueStream)
                .filter(command -> command.path("name").asString().equals(name)
                        && command.path("type").asInt(1) == type)
                .map(ObjectNode.class::cast)
                .findFirst();
    }

    /**
     * All that was done wrong so far, each request held against the schemas and limits now. Where Discord's OpenAPI
     * file isn't on this machine, only what was seen at once; on the build's own machine it must be.
     */
    public List<String> violations() {
        return Stream.concat(
                        violations.stream(),
                        requests.stream()
                                .flatMap(request -> OpenApi.REQUIREMENTS.stream()
                                        .flatMap(requirements -> requirements.violations(request).stream())))
                .toList();
    }

    /** Read once, by whoever asks first. */
    private static final class OpenApi {
        static final Optional<Requirements> REQUIREMENTS = Optional.of(OPEN_API)
                .filter(file -> Files.exists(file) || "true".equals(System.getenv("CI")))
                .map(Requirements::fromOpenApi);
    }

    // What the rest of the stand-in asks.

    Duration now() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    Duration deadline() {
        return deadline;
    }

    int shards() {
        return shards;
    }

    boolean accepts(String given) {
        return !revoked && given.equals(token);
    }

    void received(Received received) {
        requests.add(received);
    }

    void violated(String how) {
        violations.add(how);
    }

    ArrayNode commands(String server) {
        return commands.getOrDefault(server, Json.array());
    }

    ArrayNode register(String server, JsonNode all) {
        List<ObjectNode> registered = new ArrayList<>();
        all.forEach(command -> {
            ObjectNode known = ((ObjectNode) command).deepCopy();
            String kept = command(
                            command.path("name").asString(),
                            command.path("type").asInt(1))
                    .map(before -> before.path("id").asString())
                    .orElseGet(Snowflakes::next);
            known.put("id", kept);
            known.put("application_id", application);
            numbers(known, "contexts");
            numbers(known, "integration_types");
            known.put("version", Snowflakes.next());
            if (!server.isEmpty()) {
                known.put("guild_id", server);
            }
            registered.add(known);
        });
        commands.put(server, Json.array(registered));
        registrations.incrementAndGet();
        return commands(server);
    }

    /** However they were sent, Discord tells them as numbers. */
    private static void numbers(ObjectNode command, String field) {
        if (command.path(field).isArray()) {
            List<Integer> values = command.path(field)
                    .valueStream()
                    .map(value -> Integer.parseInt(value.asString()))
                    .toList();
            command.set(field, Json.MAPPER.valueToTree(values));
        }
    }

    void begin(Exchange exchange) {
        exchanges.put(exchange.token(), exchange);
    }

    Exchange exchange(String id, String itsToken) {
        Exchange exchange = exchange(itsToken);
        if (!exchange.id().equals(id)) {
            throw new Refusal(404, 10062, "Unknown interaction");
        }
        return exchange;
    }

    Exchange exchange(String itsToken) {
        return Optional.ofNullable(exchanges.get(itsToken))
                .orElseThrow(() -> new Refusal(404, 10062, "Unknown interaction"));
    }

    Board board() {
        return board;
    }
}
