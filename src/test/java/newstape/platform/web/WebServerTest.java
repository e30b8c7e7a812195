package newstape.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import newstape.platform.Endpoints;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class WebServerTest {
    private final WebServer server = new WebServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
    }

    private int posted(String path, String body) throws IOException, InterruptedException {
        return posted(server.port().orElseThrow(), path, body);
    }

    private int posted(int port, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("X-Whose", "ada")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    @Test
    void what_is_posted_comes_to_whose_path_it_is() throws Exception {
        List<String> came = new CopyOnWriteArrayList<>();
        try (Endpoints.Registration _ = server.post("/lamp", posted -> {
                    came.add(posted.header("x-whose").orElse("") + ": " + new String(posted.body(), UTF_8));
                    return 202;
                });
                Endpoints.Registration _ = server.post("/oil", _ -> 204)) {
            assertThat(posted("/lamp", "light")).isEqualTo(202);
            assertThat(posted("/oil", "")).isEqualTo(204);
            assertThat(posted("/lamp/2", "")).isEqualTo(404);
        }
        assertThat(came).containsExactly("ada: light");
    }

    @Test
    void what_is_too_long_never_comes_there() throws Exception {
        try (Endpoints.Registration _ = server.post("/lamp", _ -> 200)) {
            assertThat(posted("/lamp", "x".repeat(1_000_000))).isEqualTo(200);
            assertThat(posted("/lamp", "x".repeat(1_000_001))).isEqualTo(413);
        }
    }

    @Test
    void who_fails_is_asked_again_later() throws Exception {
        try (Endpoints.Registration _ = server.post("/lamp", _ -> {
            throw new IllegalStateException("as the test wants it");
        })) {
            assertThat(posted("/lamp", "")).isEqualTo(500);
        }
    }

    @Test
    void it_listens_as_long_as_somebody_is_sent_something() throws Exception {
        assertThat(server.port()).isEmpty();
        Endpoints.Registration lamp = server.post("/lamp", _ -> 200);
        int port = server.port().orElseThrow();
        Endpoints.Registration oil = server.post("/oil", _ -> 200);

        lamp.close();
        assertThat(posted(port, "/lamp", "")).isEqualTo(404);
        assertThat(posted(port, "/oil", "")).isEqualTo(200);
        oil.close();

        assertThat(server.port()).isEmpty();
        assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> posted(port, "/oil", ""));
    }

    @Test
    void a_path_has_one_endpoint() {
        try (Endpoints.Registration _ = server.post("/lamp", _ -> 200)) {
            assertThatIllegalArgumentException().isThrownBy(() -> server.post("/lamp", _ -> 200));
        }
    }

    @Test
    void where_somebody_listens_already_it_says_so_and_can_be_tried_again() throws Exception {
        WebServer late;
        int port;
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = other.getLocalPort();
            late = new WebServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));

            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> late.post("/lamp", _ -> 200));
        }

        try (Endpoints.Registration _ = late.post("/lamp", _ -> 200)) {
            assertThat(late.port()).contains(port);
        }
    }
}
