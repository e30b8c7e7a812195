package newstape.platform.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import newstape.platform.Endpoints;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The JDK's HTTP server, each request on a virtual thread. It speaks no TLS: what comes from outside comes through a
 * proxy that does.
 */
public final class WebServer implements Endpoints {
    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
    private static final int LARGEST = 1_000_000;
    private static final int BACKLOG = 256;

    private final InetSocketAddress listen;
    private final Map<String, Endpoint> endpoints = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private Optional<Running> running = Optional.empty();

    private record Running(HttpServer server, ExecutorService threads) {}

    /** Not running yet. */
    public WebServer(InetSocketAddress listen) {
        this.listen = listen;
    }

    /** {@inheritDoc} Where nothing can listen there, it throws {@link UncheckedIOException}. */
    @Override
    public Registration post(String path, Endpoint endpoint) {
        lock.lock();
        try {
            if (endpoints.putIfAbsent(path, endpoint) != null) {
                throw new IllegalArgumentException(path + " has an endpoint");
            }
            if (running.isEmpty()) {
                running = Optional.of(start());
            }
            return () -> remove(path);
        } catch (IOException occupied) {
            endpoints.remove(path);
            throw new UncheckedIOException(occupied);
        } finally {
            lock.unlock();
        }
    }

    /** The port it listens at; empty where it doesn't run. */
    public Optional<Integer> port() {
        lock.lock();
        try {
            return running.map(one -> one.server.getAddress().getPort());
        } finally {
            lock.unlock();
        }
    }

    private Running start() throws IOException {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        HttpServer server = HttpServer.create(listen, BACKLOG);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        LOG.info("Listening at {}", server.getAddress());
        return new Running(server, threads);
    }

    private void remove(String path) {
        lock.lock();
        try {
            endpoints.remove(path);
            if (endpoints.isEmpty() && running.isPresent()) {
                stop(running.get());
                running = Optional.empty();
            }
        } finally {
            lock.unlock();
        }
    }

    private static void stop(Running running) {
        running.server.stop(1);
        running.threads.shutdown();
        try {
            boolean ended = running.threads.awaitTermination(1, TimeUnit.SECONDS);
            LOG.debug("no longer listening, all answered: {}", ended);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status(exchange), -1);
        }
    }

    private int status(HttpExchange exchange) throws IOException {
        Endpoint endpoint = endpoints.get(exchange.getRequestURI().getPath());
        if (endpoint == null) {
            return 404;
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            return 405;
        }
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return 413;
        }
        try {
            return endpoint.answer(new Received(exchange, body));
        } catch (RuntimeException fault) {
            LOG.error(
                    "What was sent to {} couldn’t be taken",
                    exchange.getRequestURI().getPath(),
                    fault);
            return 500;
        }
    }

    private static final class Received implements Posted {
        private final HttpExchange exchange;
        private final byte[] body;

        Received(HttpExchange exchange, byte[] body) {
            this.exchange = exchange;
            this.body = body;
        }

        @Override
        public byte[] body() {
            return body;
        }

        @Override
        public Optional<String> header(String name) {
            return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
        }
    }
}
