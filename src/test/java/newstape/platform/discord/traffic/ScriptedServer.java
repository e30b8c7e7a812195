package newstape.platform.discord.traffic;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import okhttp3.HttpUrl;
import okio.ByteString;

/** A server on loopback that gives the answers it was told to, then 200 for ever, and keeps what came in. */
final class ScriptedServer implements AutoCloseable {
    private final HttpServer server;
    private final Queue<Scripted> answers = new ArrayDeque<>();
    private final List<String> received = new ArrayList<>();

    private record Scripted(int status, Map<String, String> headers, ByteString body) {}

    ScriptedServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    HttpUrl api() {
        return new HttpUrl.Builder()
                .scheme("http")
                .host("127.0.0.1")
                .port(server.getAddress().getPort())
                .addPathSegments("api/v10/")
                .build();
    }

    ScriptedServer answers(int status, Map<String, String> headers, String body) {
        return answers(status, headers, ByteString.encodeUtf8(body));
    }

    synchronized ScriptedServer answers(int status, Map<String, String> headers, ByteString body) {
        answers.add(new Scripted(status, headers, body));
        return this;
    }

    ScriptedServer answers(int times, int status, String body) {
        for (int i = 0; i < times; i++) {
            answers(status, Map.of(), body);
        }
        return this;
    }

    synchronized int received() {
        return received.size();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Scripted answer = next(exchange.getRequestURI().getPath());
        try (exchange) {
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(
                    answer.status(),
                    answer.body().size() == 0 ? -1 : answer.body().size());
            exchange.getResponseBody().write(answer.body().toByteArray());
        }
    }

    private synchronized Scripted next(String path) {
        received.add(path);
        return answers.isEmpty() ? new Scripted(200, Map.of(), ByteString.EMPTY) : answers.remove();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
