package newstape.platform.telegram.traffic;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** What answers on loopback as it was told to, once for each, and the last for ever; where Telegram wouldn't. */
final class ScriptedServer implements AutoCloseable {
    /** What a message is answered by. */
    static final String SENT =
            "{\"ok\":true,\"result\":{\"message_id\":5,\"date\":1,\"chat\":{\"id\":1,\"type\":\"private\"}}}";

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
    private volatile CyclicBarrier company = new CyclicBarrier(1);

    private record Answer(int status, String body) {}

    /** A request. */
    record Asked(Duration at, String body) {}

    ScriptedServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void answers(int status, String body) {
        answers.add(new Answer(status, body));
    }

    /** Nobody is answered before so many have asked. */
    void awaitCompany(int parties) {
        company = new CyclicBarrier(parties);
    }

    /** The next request; waits for it. */
    Asked asked() throws InterruptedException {
        return asked.take();
    }

    int askedInAll() {
        return asked.size();
    }

    private void answer(HttpExchange http) throws IOException {
        try (http) {
            asked.add(new Asked(
                    Duration.ofNanos(System.nanoTime()),
                    new String(http.getRequestBody().readAllBytes(), UTF_8)));
            company.await();
            Answer answer = answers.size() > 1 ? answers.remove() : answers.element();
            byte[] body = answer.body().getBytes(UTF_8);
            http.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            http.getResponseBody().write(body);
        } catch (InterruptedException | java.util.concurrent.BrokenBarrierException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
