package newstape;

import com.sun.management.OperatingSystemMXBean;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newstape.article.Library;
import newstape.intake.Intake;
import newstape.intake.LoggedTidings;
import newstape.intake.MaturePast;
import newstape.intake.Rounds;
import newstape.page.PageReader;
import newstape.quote.Instruments;
import newstape.quote.source.PageTapes;
import newstape.store.Database;
import newstape.store.Source;
import newstape.web.LocalWeb;

/**
 * What it takes to look at six thousand feeds every ten minutes that have nothing new: {@code QuietFeeds [minutes]
 * [items] [feeds]}. The intake runs in a process of its own, as {@code newstape run} starts it, in real time and with
 * the manners of earnest; each minute it says what it took. Each feed remembers so many items that it has seen.
 */
final class QuietFeeds {
    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final String ROBOTS = IntStream.range(0, 50)
            .mapToObj(number -> "Disallow: /a/path/that/is/not/for/robots/" + number + "\n")
            .collect(Collectors.joining("", "User-agent: *\n", ""));

    private QuietFeeds() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        if (arguments.length > 0 && arguments[0].equals("look")) {
            look(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
            return;
        }
        int minutes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        int items = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        int feeds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 6_000;
        AtomicLong asked = new AtomicLong();
        HttpServer site = site(asked);
        Path folder = Files.createTempDirectory("quiet-feeds");
        fill(folder, site.getAddress().getPort(), feeds, items);
        System.out.printf("%d feeds, each with %d items seen, for %d minutes%n", feeds, items, minutes);
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseG1GC",
                        "-Xms64m",
                        "-Dnewstape.log.level=WARN",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        QuietFeeds.class.getName(),
                        "look",
                        folder.toString(),
                        Integer.toString(minutes))
                .inheritIO()
                .start();
        int status = child.waitFor();
        System.out.printf("%d questions were asked in all; the end was %d%n", asked.get(), status);
        site.stop(0);
    }

    private static HttpServer site(AtomicLong asked) throws IOException {
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        site.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        site.createContext("/robots.txt", exchange -> answer(exchange, asked, 200, ROBOTS));
        site.createContext("/", exchange -> answer(exchange, asked, 304, ""));
        site.start();
        return site;
    }

    private static void answer(HttpExchange exchange, AtomicLong asked, int status, String text) throws IOException {
        asked.incrementAndGet();
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("ETag", "\"one\"");
        exchange.getResponseHeaders().add("Cache-Control", "max-age=" + EVERY.toSeconds());
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** Sources whose looks are due one after the other, over the first ten minutes. */
    private static void fill(Path folder, int port, int feeds, int items) {
        Instant now = Instant.now().plusSeconds(5);
        try (Database database = Database.sqlite(folder)) {
            database.perform(tables -> {
                for (int number = 0; number < feeds; number++) {
                    String address = LocalWeb.address("paper" + number, port, "/feed.xml")
                            .toString();
                    Source added = tables.sources().add(Source.Kind.FEED, address, "Paper " + number, now);
                    Instant due = now.plus(EVERY.multipliedBy(number).dividedBy(feeds));
                    tables.sources().update(mature(added, due, items, now));
                }
            });
        }
    }

    private static Source mature(Source added, Instant due, int items, Instant now) {
        return new Source(
                added.id(),
                added.kind(),
                added.address(),
                added.title(),
                added.state(),
                new Source.Look(Optional.of("\"one\""), Optional.empty(), Optional.of(now), Optional.of(now)),
                due,
                0,
                Optional.empty(),
                MaturePast.written(added.address(), items, now, EVERY.multipliedBy(2)));
    }

    private static void look(Path folder, int minutes) throws IOException {
        Clock clock = Clock.systemUTC();
        Library library = new Library();
        PageTapes tapes = new PageTapes(Instruments.builtIn(Map.of()));
        try (StoredLibrary stored = new StoredLibrary(Database.sqlite(folder), library, tapes, folder);
                Rounds rounds = new Intake(
                                stored.database(),
                                LocalWeb.usual(clock),
                                new PageReader(),
                                new LoggedTidings(),
                                Optional.empty(),
                                stored::refresh,
                                clock)
                        .rounds()) {
            rounds.start();
            List<Duration> spent = new ArrayList<>(List.of(processorTime()));
            long started = System.nanoTime();
            for (int minute = 1; minute <= minutes; minute++) {
                long end = started + Duration.ofMinutes(minute).toNanos();
                while (System.nanoTime() < end) {
                    LockSupport.parkNanos(end - System.nanoTime());
                }
                spent.add(processorTime());
                tell(minute, spent);
            }
        }
    }

    private static void tell(int minute, List<Duration> spent) throws IOException {
        Duration lately = spent.get(minute).minus(spent.get(minute - 1));
        int from = Math.max(0, minute - (int) EVERY.toMinutes());
        Duration tenMinutes = spent.get(minute).minus(spent.get(from));
        Runtime runtime = Runtime.getRuntime();
        String memory = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM") || line.startsWith("VmRSS"))
                .map(line -> line.replaceAll("\\s+", " "))
                .collect(Collectors.joining(", "));
        System.out.printf(
                "minute %d: %.1f %% of a core, %.1f %% over the last %d; heap %d MB of %d; %s%n",
                minute,
                lately.toMillis() / 600.0,
                tenMinutes.toMillis() / 600.0 / (minute - from),
                minute - from,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                runtime.totalMemory() >> 20,
                memory);
    }

    private static Duration processorTime() {
        return Duration.ofNanos(
                ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime());
    }
}
