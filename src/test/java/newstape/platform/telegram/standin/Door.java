package newstape.platform.telegram.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** The HTTP side: a port that can be closed and opened again, and what goes amiss on the way. */
final class Door implements AutoCloseable {
    private static final String BOT = "/bot";
    private static final String FILE = "/file/bot";
    private static final int BACKLOG = 1_024;

    private final World telegram;
    private int port;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private Optional<HttpServer> server = Optional.empty();

    /** One that is still closed, at a port; at 0, at any that is free. */
    Door(World telegram, int port) {
        // a connection that is closed for being idle while a request is on its way is no fault a test asked for
        System.setProperty("sun.net.httpserver.maxIdleConnections", "4096");
        this.telegram = telegram;
        this.port = port;
    }

    synchronized URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    synchronized void open() {
        if (server.isPresent()) {
            return;
        }
        try {
            HttpServer opened =
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
            opened.setExecutor(threads);
            opened.createContext("/", this::answer);
            opened.start();
            server = Optional.of(opened);
            port = opened.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        server.ifPresent(open -> open.stop(0));
        server = Optional.empty();
        telegram.watch().change(() -> {
            telegram.updates().hangUp();
            return true;
        });
    }

    /** Closes for good. */
    void lock() {
        close();
        threads.shutdownNow();
    }

    private void answer(HttpExchange http) {
        try (http) {
            String path = http.getRequestURI().getPath();
            if (path.startsWith(FILE)) {
                file(http, path.substring(FILE.length()));
            } else if (path.startsWith(BOT)) {
                method(http, path.substring(BOT.length()));
            } else {
                send(http, new Refusal(404, "Not Found").answer());
            }
        } catch (IOException _) {
            // the client has gone, and learns nothing more
        }
    }

    private void file(HttpExchange http, String path) throws IOException {
        int slash = Math.max(0, path.indexOf('/'));
        Optional<byte[]> file = telegram.accepts(path.substring(0, slash))
                ? telegram.watch().read(() -> telegram.files().at(path.substring(slash + 1)))
                : Optional.empty();
        send(
                http,
                file.map(bytes -> new Answer(200, "application/octet-stream", bytes))
                        .orElseGet(() -> new Refusal(404, "Not Found").answer()));
    }

    private void method(HttpExchange http, String path) throws IOException {
        int slash = Math.max(0, path.lastIndexOf('/'));
        String token = path.substring(0, slash);
        String method = telegram.desk().name(path.substring(Math.min(path.length(), slash + 1)));
        Optional<Faults.Fault> fault = telegram.faults().of(method);
        try {
            if (fault.isPresent()) {
                amiss(http, fault.get(), token, method);
            } else {
                send(http, telegram.desk().answer(token, method, parameters(http)));
            }
        } catch (Refusal unreadable) {
            telegram.desk().note(method);
            telegram.violated(method + ": " + unreadable.getMessage());
            send(http, unreadable.answer());
        }
    }

    private static Parameters parameters(HttpExchange http) throws IOException {
        String contentType = Optional.ofNullable(http.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        String query = Optional.ofNullable(http.getRequestURI().getRawQuery()).orElse("");
        return Parameters.of(query, contentType, http.getRequestBody().readAllBytes());
    }

    private void amiss(HttpExchange http, Faults.Fault fault, String token, String method) throws IOException {
        if (fault.kind() == Faults.Kind.DROP) {
            telegram.desk().note(method);
            return;
        }
        Answer answer = fault.kind().acts()
                ? telegram.desk().answer(token, method, parameters(http))
                : telegram.desk().fail(method, parameters(http), fault.instead().orElseThrow());
        LockSupport.parkNanos(fault.delay().toNanos());
        switch (fault.kind()) {
            case DROP, DROP_AFTER -> {}
            case SLOW, INSTEAD -> send(http, answer);
            case GARBAGE -> send(http, Answer.json(200, "}this is no JSON{"));
            case HALF -> {
                http.sendResponseHeaders(200, answer.body().length);
                http.getResponseBody().write(answer.body(), 0, answer.body().length / 2);
            }
        }
    }

    private static void send(HttpExchange http, Answer answer) throws IOException {
        http.getResponseHeaders().set("Content-Type", answer.contentType());
        http.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        if (answer.body().length > 0) {
            http.getResponseBody().write(answer.body());
        }
    }
}
