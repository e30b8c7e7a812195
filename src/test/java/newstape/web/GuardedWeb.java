package newstape.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import okhttp3.Dns;

/**
 * A real fetcher for which the web is one address of this machine, by the name {@code site.example}; all the rest is as
 * in earnest, but for the port. Who is led to this machine otherwise, at that port, is counted.
 */
public final class GuardedWeb implements AutoCloseable {
    private static final String WEB = "127.9.9.9";

    private final RawSite web = new RawSite(WEB, 0);
    private final List<RawSite> secrets = new ArrayList<>();

    /** Opens it, with nothing on it. */
    public GuardedWeb() {
        secrets.add(new RawSite("127.0.0.1", web.port()));
        if (Files.exists(Path.of("/proc/net/if_inet6"))) {
            secrets.add(new RawSite("::1", web.port()));
        }
    }

    /** Where a path of it is. */
    public URI address(String path) {
        return URI.create("http://site.example:" + web.port() + path);
    }

    public int port() {
        return web.port();
    }

    /** From now on this is there. */
    public void document(String path, String type, String text) {
        web.at(path, RawSite.answer(200, "Content-Type: " + type + "; charset=utf-8\r\n", text.getBytes(UTF_8)));
    }

    /** From now on what is there is elsewhere for good; whatever is written as where. */
    public void moved(String path, String location) {
        web.at(
                path,
                (_, out) -> out.write(("HTTP/1.1 301 Moved\r\nLocation: " + location + "\r\n\r\n").getBytes(UTF_8)));
    }

    /** How often something on it was asked for. */
    public long asked(String path) {
        return web.heard(path);
    }

    /** How many connected to this machine by another way than its name. */
    public int strangers() {
        return secrets.stream().mapToInt(RawSite::guests).sum();
    }

    /** One for which time passes as it waits. */
    public Fetcher fetcher(InstantSource clock) {
        Dns dns = host -> host.equals("site.example")
                ? List.of(InetAddress.ofLiteral(WEB))
                : Arrays.asList(InetAddress.getAllByName(host));
        return new WebFetcher(
                Stage.AGENT,
                clock,
                new WebFetcher.World(new OneDoor(InetAddress.ofLiteral(WEB), web.port()), dns, new PassingTime()),
                new Limits(1_000_000, Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(5)),
                Manners.usual(() -> 0));
    }

    @Override
    public void close() throws IOException {
        web.close();
        for (RawSite secret : secrets) {
            secret.close();
        }
    }
}
