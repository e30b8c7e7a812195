package newstape.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What it takes to ask six thousand hosts whether something has changed, which it hasn't. Start {@code serve} in one
 * JVM, which prints its port, and that port in another. It prints processor time for each question and the heap
 * afterwards.
 */
final class UnchangedLoad {
    private static final int HOSTS = 6_000;
    private static final int ROUNDS = 4;
    private static final String ROBOTS = IntStream.range(0, 50)
            .mapToObj(number -> "Disallow: /a/path/that/is/not/for/robots/" + number + "\n")
            .collect(Collectors.joining("", "User-agent: *\n", ""));

    private UnchangedLoad() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments[0].equals("serve")) {
            RawSite site = new RawSite();
            site.at("/robots.txt", RawSite.answer(200, "", ROBOTS.getBytes(UTF_8)));
            site.otherwise(RawSite.raw("HTTP/1.1 304 Not Modified\r\nETag: \"1\"\r\n\r\n"));
            System.out.println(site.port());
            Thread.currentThread().join();
        } else {
            ask(Integer.parseInt(arguments[0]));
        }
    }

    private static void ask(int port) throws InterruptedException {
        Fetcher fetcher = new WebFetcher(
                Stage.AGENT,
                InstantSource.system(),
                new WebFetcher.World(new Loopback(), Stage.names(), Stopwatch.started(System::nanoTime)),
                Limits.USUAL,
                Manners.usual(() -> 0));
        for (int round = 0; round < ROUNDS; round++) {
            Duration before = processorTime();
            long unchanged = round(fetcher, port);
            Duration each = processorTime().minus(before).dividedBy(HOSTS);
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.printf(
                    "%d unchanged, %d µs of a processor each, %d MB of heap%n",
                    unchanged, each.toNanos() / 1_000, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        }
    }

    private static long round(Fetcher fetcher, int port) throws InterruptedException {
        List<Callable<Fetched>> questions = new ArrayList<>();
        for (int number = 0; number < HOSTS; number++) {
            URI address = URI.create("http://host" + number + ".example:" + port + "/feed");
            Request request = new Request(address, Purpose.FEED, Optional.of("\"1\""), Optional.empty());
            questions.add(() -> fetcher.fetch(request));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            return threads.invokeAll(questions).stream()
                    .filter(answer -> answer.resultNow() instanceof Fetched.Unchanged)
                    .count();
        }
    }

    private static Duration processorTime() {
        return Duration.ofNanos(
                ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime());
    }
}
