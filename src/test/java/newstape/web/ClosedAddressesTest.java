package newstape.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Addresses that lead into private networks, each by four ways. The web is one address of this machine; everything else
 * is as in earnest, but for the port.
 */
class ClosedAddressesTest {
    private static final Path TARGETS = Path.of("../shared/nasty/ssrf-targets.txt");
    private static final String WEB = "127.9.9.9";

    private final RawSite web = new RawSite(WEB, 0);
    private final List<RawSite> secrets = new ArrayList<>();
    private final Map<String, List<InetAddress>> names = new ConcurrentHashMap<>();
    private final AtomicInteger lookups = new AtomicInteger();
    private List<String> targets = List.of();

    @BeforeEach
    void open() throws IOException {
        boolean there = Files.exists(TARGETS);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("%s is there", TARGETS).isTrue();
        }
        assumeTrue(there, TARGETS + " isn't on this machine");
        targets = Files.readAllLines(TARGETS).stream()
                .filter(line -> !line.isBlank())
                .toList();
        assertThat(targets).hasSizeGreaterThan(30);
        secrets.add(new RawSite("127.0.0.1", web.port()));
        if (Files.exists(Path.of("/proc/net/if_inet6"))) {
            secrets.add(new RawSite("::1", web.port()));
        }
        web.at("/robots.txt", RawSite.status(404, ""));
    }

    @AfterEach
    void close() throws IOException {
        web.close();
        for (RawSite secret : secrets) {
            secret.close();
        }
    }

    @Test
    void directly() throws InterruptedException {
        for (String target : targets) {
            assertRefused(target, fetch(fetcher(), "http://" + target + ":" + web.port() + "/"));
            assertRefused(target, fetch(inEarnest(), "http://" + target + "/"));
            assertRefused(target, fetch(inEarnest(), "https://" + target + "/"));
        }
    }

    @Test
    void by_a_redirect() throws InterruptedException {
        for (String target : targets) {
            String location = "http://" + target + ":" + web.port() + "/";
            web.at(
                    "/away",
                    (request, out) ->
                            out.write(("HTTP/1.1 302 Found\r\nLocation: " + location + "\r\n\r\n").getBytes(UTF_8)));
            names.put("site.example", List.of(InetAddress.ofLiteral(WEB)));

            assertRefused(target, fetch(fetcher(), site("/away")));
        }
        assertThat(web.heard("/away")).isEqualTo(targets.size());
    }

    @Test
    void by_a_name_that_is_theirs() throws InterruptedException {
        for (String target : targets) {
            names.put("site.example", List.of(address(target)));

            assertRefused(target, fetch(fetcher(), site("/page")));
        }
        assertThat(lookups).hasValueGreaterThanOrEqualTo(targets.size());
    }

    @Test
    void by_a_name_that_is_the_webs_at_first() throws InterruptedException {
        for (String target : targets) {
            names.put("site.example", List.of(InetAddress.ofLiteral(WEB)));
            web.at("/robots.txt", (request, out) -> {
                names.put("site.example", List.of(address(target)));
                RawSite.status(404, "").answer(request, out);
            });

            assertRefused(target, fetch(fetcher(), site("/page")));
        }
        assertThat(web.heard("/robots.txt")).isEqualTo(targets.size());
    }

    @Test
    void by_a_robots_file_that_redirects_there() throws InterruptedException {
        names.put("site.example", List.of(InetAddress.ofLiteral(WEB)));
        web.at("/page", RawSite.page("text"));
        for (String target : targets) {
            web.at(
                    "/robots.txt",
                    (request, out) -> out.write(
                            ("HTTP/1.1 302 Found\r\nLocation: http://" + target + ":" + web.port() + "/\r\n\r\n")
                                    .getBytes(UTF_8)));

            assertThat(fetch(fetcher(), site("/page"))).as(target).isInstanceOf(Fetched.Body.class);
            assertNobodyCame(target);
        }
    }

    @Test
    void whatever_proxy_the_machine_is_told_of() throws InterruptedException {
        names.put("site.example", List.of(InetAddress.ofLiteral(WEB)));
        web.at("/page", RawSite.page("text"));
        List<String> properties = List.of("http.proxy", "socksProxy");
        properties.forEach(name -> System.setProperty(name + "Host", "127.0.0.1"));
        properties.forEach(name -> System.setProperty(name + "Port", Integer.toString(web.port())));
        try {
            assertThat(fetch(fetcher(), site("/page"))).isInstanceOf(Fetched.Body.class);
            assertNobodyCame("a proxy");
        } finally {
            properties.forEach(name -> System.clearProperty(name + "Host"));
            properties.forEach(name -> System.clearProperty(name + "Port"));
        }
    }

    private String site(String path) {
        return "http://site.example:" + web.port() + path;
    }

    private void assertRefused(String target, Fetched fetched) {
        assertThat(fetched).as(target).isInstanceOf(Fetched.Refused.class);
        assertThat(((Fetched.Refused) fetched).reason()).as(target).isEqualTo(Refusal.PRIVATE_NETWORK);
        assertNobodyCame(target);
    }

    private void assertNobodyCame(String target) {
        assertThat(secrets)
                .as(target)
                .allSatisfy(secret -> assertThat(secret.guests()).isZero());
    }

    private static Fetched fetch(Fetcher fetcher, String address) throws InterruptedException {
        return fetcher.fetch(Request.to(URI.create(address), Purpose.PAGE));
    }

    private Fetcher inEarnest() {
        return new WebFetcher(Stage.AGENT, InstantSource.fixed(Stage.NOW), System::nanoTime);
    }

    private Fetcher fetcher() {
        Dns dns = host -> {
            lookups.incrementAndGet();
            List<InetAddress> known = names.get(host);
            return known == null ? Arrays.asList(InetAddress.getAllByName(host)) : known;
        };
        return new WebFetcher(
                Stage.AGENT,
                InstantSource.fixed(Stage.NOW),
                new WebFetcher.World(new OneDoor(InetAddress.ofLiteral(WEB), web.port()), dns, new PassingTime()),
                new Limits(1_000_000, Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(5)),
                Manners.usual(() -> 0));
    }

    /** Where a target leads, as whoever owns a name could have it answered. */
    private static InetAddress address(String target) {
        String host = target.replaceAll("^\\[|\\]$|\\.$", "");
        try {
            return switch (host) {
                case "localhost", "ⓛocalhost", "0x7f.0.0.1", "１２７.０.０.１" -> InetAddress.ofLiteral("127.0.0.1");
                case "metadata.google.internal" -> InetAddress.ofLiteral("169.254.169.254");
                default -> InetAddress.getByName(host);
            };
        } catch (UnknownHostException unknown) {
            throw new AssertionError(target, unknown);
        }
    }
}
