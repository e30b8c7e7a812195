package newstape.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import okhttp3.Dns;

/** A real fetcher for which this machine is the web: every name that ends in {@code .example} leads to one site. */
final class Stage implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    static final UserAgent AGENT = new UserAgent("1.2 (beta)", Optional.of(URI.create("https://newsroom.example/bot")));
    static final Limits SHORT =
            new Limits(1_000_000, Duration.ofSeconds(3), Duration.ofSeconds(2), Duration.ofSeconds(4));

    final RawSite site = new RawSite();
    final PassingTime time = new PassingTime();
    final Fetcher fetcher;

    Stage() {
        this(Limits.USUAL);
    }

    Stage(Limits limits) {
        this.fetcher = new WebFetcher(
                AGENT,
                InstantSource.fixed(NOW),
                new WebFetcher.World(new Loopback(), names(), time),
                limits,
                Manners.usual(() -> 0));
    }

    static Dns names() {
        return host -> {
            if (!host.endsWith(".example")) {
                throw new UnknownHostException(host);
            }
            return List.of(InetAddress.ofLiteral("127.0.0.1"));
        };
    }

    URI address(String path) {
        return address("site", path);
    }

    URI address(String host, String path) {
        return URI.create("http://" + host + ".example:" + site.port() + path);
    }

    Fetched fetch(String path) throws InterruptedException {
        return fetch(address(path));
    }

    Fetched fetch(URI address) throws InterruptedException {
        return fetcher.fetch(Request.to(address, Purpose.PAGE));
    }

    @Override
    public void close() throws IOException {
        site.close();
    }
}
