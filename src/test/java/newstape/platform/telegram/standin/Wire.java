package newstape.platform.telegram.standin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A bot that has no mind of its own: it sends what a test wants sent. */
final class Wire implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final StandIn telegram;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Wire(StandIn telegram) {
        this.telegram = telegram;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    URI address(String method) {
        return telegram.api().resolve("/bot" + telegram.token() + "/" + method);
    }

    /** Calls a method with JSON; returns the envelope. */
    JsonNode call(String method, Object... namesAndValues) {
        try {
            return envelope(method, namesAndValues);
        } catch (IOException e) {
            throw new AssertionError(method, e);
        }
    }

    JsonNode envelope(String method, Object... namesAndValues) throws IOException {
        String body = Json.object(namesAndValues).toString();
        return Json.MAPPER.readTree(body(method, "application/json", body.getBytes(StandardCharsets.UTF_8)));
    }

    String body(String method, String contentType, byte[] body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address(method))
                .timeout(PATIENCE)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return new String(send(request).body(), StandardCharsets.UTF_8);
    }

    byte[] get(URI address) throws IOException {
        return send(HttpRequest.newBuilder(address).timeout(PATIENCE).build()).body();
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode says(Chat chat, String text) {
        return call("sendMessage", "chat_id", chat.id(), "text", text, "parse_mode", "HTML");
    }

    JsonNode says(Chat chat, String text, ObjectNode keyboard) {
        return call("sendMessage", "chat_id", chat.id(), "text", text, "reply_markup", keyboard);
    }

    /** One button. */
    static ObjectNode keyboard(String label, String data) {
        ObjectNode[][] rows = {{Json.object("text", label, "callback_data", data)}};
        return Json.object("inline_keyboard", rows);
    }
}
