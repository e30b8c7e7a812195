package newstape.web;

import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import newstape.web.Journey.Equipment;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** The web as it is. */
public final class WebFetcher implements Fetcher {
    private final Reach reach;
    private final Equipment equipment;

    /**
     * One that remembers no host yet.
     *
     * @param nanos as {@link System#nanoTime} counts them
     */
    public WebFetcher(UserAgent agent, InstantSource clock, LongSupplier nanos) {
        this(
                agent,
                clock,
                new World(new PublicInternet(), Dns.SYSTEM, Stopwatch.started(nanos)),
                Limits.USUAL,
                Manners.usual(() -> ThreadLocalRandom.current().nextDouble()));
    }

    /** Only what isn't here says otherwise: which networks are public, how names are looked up, how time passes. */
    WebFetcher(UserAgent agent, InstantSource clock, World world, Limits limits, Manners manners) {
        this.reach = world.reach;
        OkHttpClient.Builder http = new OkHttpClient.Builder().dns(new NameLookup(world.names, limits.connecting()));
        Exchanges exchanges = new Exchanges(http, reach, limits, world.stopwatch);
        Hosts hosts = new Hosts(world.stopwatch, manners);
        Freshness freshness = new Freshness(clock);
        Robots robots = new Robots(exchanges, hosts, freshness, new Robots.Surroundings(reach, world.stopwatch, agent));
        this.equipment = new Equipment(exchanges, robots, hosts, freshness, limits, agent);
    }

    /** What is outside. */
    record World(Reach reach, Dns names, Stopwatch stopwatch) {}

    @Override
    public Fetched fetch(Request request) throws InterruptedException {
        return switch (Destination.of(request.address(), reach)) {
            case Destination.Closed(Refusal reason) -> new Fetched.Refused(reason, request.address());
            case Destination.Open(HttpUrl url) -> new Journey(equipment, request, new Trail(url, reach)).travel();
        };
    }
}
