package newstape.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import newstape.feed.Attacks.Attack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing a document names is opened, and nothing it is made of keeps its reader busy. */
final class AttacksTest {
    private static final String SECRET = "seven-herons-at-dusk";

    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer listener;
    private List<Attack> attacks;

    @BeforeEach
    void listen(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        listener.start();
        String web = "http://127.0.0.1:" + listener.getAddress().getPort() + "/";
        attacks = new Attacks(secret.toUri().toString(), web).all();
    }

    @AfterEach
    void stop() {
        listener.stop(0);
    }

    @Test
    void no_file_is_read_and_no_address_called() {
        assertThat(attacks).hasSizeGreaterThan(50);
        for (Attack attack : attacks) {
            String read = Feeds.reading(attack.bytes()).toString()
                    + Opml.read(attack.bytes(), Optional.empty())
                    + new SitemapReader(() -> Feeds.NOW).read(attack.bytes(), Optional.empty(), Optional.empty(), 10)
                    + FeedLinks.of(attack.bytes(), Optional.empty(), Optional.empty());
            assertThat(read.contains(SECRET)).as(attack.name()).isFalse();
            assertThat(read.contains("file:")).as(attack.name()).isFalse();
        }
        assertThat(requests).hasValue(0);
    }
}
