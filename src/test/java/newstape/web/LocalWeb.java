package newstape.web;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Real fetchers for which this machine is the web: every name that ends in {@code .example} leads to it. */
public final class LocalWeb {
    private LocalWeb() {}

    /** One that behaves towards hosts as in earnest. */
    public static Fetcher usual(InstantSource clock) {
        return fetcher(clock, Manners.usual(() -> 0.5));
    }

    /** One that makes no pause between two visits. */
    public static Fetcher hurried(InstantSource clock) {
        return fetcher(
                clock, new Manners(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(60), () -> 0));
    }

    private static Fetcher fetcher(InstantSource clock, Manners manners) {
        return new WebFetcher(
                new UserAgent("test", Optional.empty()),
                clock,
                new WebFetcher.World(new Loopback(), Stage.names(), Stopwatch.started(System::nanoTime)),
                Limits.USUAL,
                manners);
    }

    /** Where a host of this machine's web is. */
    public static URI address(String host, int port, String path) {
        return URI.create("http://" + host + ".example:" + port + path);
    }
}
