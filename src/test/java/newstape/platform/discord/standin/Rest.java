package newstape.platform.discord.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The REST interface's outer side: tokens, limits, faults; what a request asks for is the {@link Routes}'. */
final class Rest {
    private static final String ROOT = "/api/v10/";

    private final StandIn discord;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Routes routes;
    private final Budget budget = new Budget();

    Rest(StandIn discord) {
        this.discord = discord;
        this.routes = new Routes(discord);
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext(ROOT, this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + ROOT);
    }

    void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange http) throws IOException {
        try (http) {
            String path = http.getRequestURI().getPath().substring(ROOT.length());
            Received received = new Received(
                    http.getRequestMethod(),
                    path,
                    Optional.ofNullable(http.getRequestHeaders().getFirst("Content-Type"))
                            .orElse(""),
                    http.getRequestBody().readAllBytes(),
                    discord.now());
            discord.received(received);
            Optional<Faults.Answer> fault = discord.faults().of(received.method(), path);
            if (fault.isPresent()) {
                fail(http, fault.get());
            } else {
                answer(http, received);
            }
        }
    }

    private static void fail(HttpExchange http, Faults.Answer fault) throws IOException {
        LockSupport.parkNanos(fault.after().toNanos());
        fault.headers().forEach(http.getResponseHeaders()::set);
        if (!fault.body().startsWith("<")) {
            http.getResponseHeaders().set("Content-Type", "application/json");
        }
        send(http, fault.status(), fault.body());
    }

    private void answer(HttpExchange http, Received received) throws IOException {
        http.getResponseHeaders().set("Content-Type", "application/json");
        http.getResponseHeaders().set("Via", "1.1 stand-in");
        String path = received.path();
        boolean ofInteraction = path.startsWith("interactions/") || path.startsWith("webhooks/");
        String token = Optional.ofNullable(http.getRequestHeaders().getFirst("Authorization"))
                .orElse("");
        if (!ofInteraction && !discord.accepts(token.replace("Bot ", ""))) {
            send(
                    http,
                    401,
                    Json.object("message", "401: Unauthorized", "code", 0).toString());
            return;
        }
        if (!ofInteraction) {
            Budget.Left left = budget.spend(received.method() + bucket(path), discord.now());
            limits(http, received, left);
            if (left.isOver()) {
                tooMany(http, left);
                return;
            }
        }
        try {
            Optional<String> body = routes.answer(received);
            send(http, body.isPresent() ? 200 : 204, body.orElse(""));
        } catch (Refusal refusal) {
            send(http, refusal.status(), refusal.body());
        }
    }

    private static String bucket(String path) {
        return path.startsWith("channels/") ? path.split("/", -1)[1] : path;
    }

    private static void limits(HttpExchange http, Received received, Budget.Left left) {
        Map<String, String> headers = Map.of(
                "X-RateLimit-Limit", "5",
                "X-RateLimit-Remaining", Integer.toString(Math.max(0, left.remaining())),
                "X-RateLimit-Reset-After", seconds(left),
                "X-RateLimit-Reset",
                        Double.toString(System.currentTimeMillis() / 1_000.0
                                + left.reset().toMillis() / 1_000.0),
                "X-RateLimit-Bucket", Integer.toHexString((received.method() + bucket(received.path())).hashCode()));
        headers.forEach(http.getResponseHeaders()::set);
    }

    private void tooMany(HttpExchange http, Budget.Left left) throws IOException {
        if (left.global()) {
            discord.violated("more than fifty requests in a second");
            http.getResponseHeaders().set("X-RateLimit-Global", "true");
        }
        http.getResponseHeaders().set("Retry-After", "1");
        send(
                http,
                429,
                Json.object("message", "You are being rate limited.", "retry_after", 1.0, "global", left.global())
                        .toString());
    }

    private static String seconds(Budget.Left left) {
        return Double.toString(Math.max(1, left.reset().toMillis()) / (double) TimeUnit.SECONDS.toMillis(1));
    }

    private static void send(HttpExchange http, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        http.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            http.getResponseBody().write(bytes);
        }
    }
}
