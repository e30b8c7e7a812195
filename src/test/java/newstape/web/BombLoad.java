package newstape.web;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * A hundred bombs at once, each from a host of its own. Start {@code serve} in one JVM, which prints its port and how
 * many kinds it has, and those with {@code -Xmx256m} in another. It prints how each kind ended, the longest, and the
 * largest heap that was seen.
 */
final class BombLoad {
    private static final int AT_ONCE = 100;

    private BombLoad() {}

    private record Ended(String how, Duration after) {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("serve")) {
            serve();
        } else {
            run(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        }
    }

    private static void serve() throws InterruptedException {
        RawSite site = new RawSite();
        List<Bombs.Bomb> bombs = Bombs.all();
        for (int kind = 0; kind < bombs.size(); kind++) {
            site.at("/" + kind, bombs.get(kind).script());
        }
        System.out.println(site.port() + " " + bombs.size());
        new CountDownLatch(1).await();
    }

    private static void run(int port, int kinds) throws InterruptedException {
        Fetcher fetcher = new WebFetcher(
                Stage.AGENT,
                InstantSource.system(),
                new WebFetcher.World(new Loopback(), Stage.names(), Stopwatch.started(System::nanoTime)),
                Limits.USUAL,
                Manners.usual(() -> 0));
        Map<Integer, List<Ended>> ended = new ConcurrentHashMap<>();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < AT_ONCE; number++) {
            int kind = number % kinds;
            URI address = URI.create("http://host" + number + ".example:" + port + "/" + kind);
            threads.add(Thread.startVirtualThread(() -> {
                Ended one = fetch(fetcher, address, start);
                ended.merge(kind, List.of(one), BombLoad::both);
            }));
        }
        start.countDown();
        long most = 0;
        for (Thread thread : threads) {
            while (!thread.join(Duration.ofMillis(50))) {
                most = Math.max(
                        most,
                        Runtime.getRuntime().totalMemory()
                                - Runtime.getRuntime().freeMemory());
            }
        }
        new TreeMap<>(ended).forEach((name, all) -> System.out.println(name + ": " + all));
        Duration longest = ended.values().stream()
                .flatMap(List::stream)
                .map(Ended::after)
                .max(Duration::compareTo)
                .orElseThrow();
        int count = ended.values().stream().mapToInt(List::size).sum();
        System.out.printf(
                "%d ended, the last after %s; at most %d MB of %d%n",
                count, longest, most >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static Ended fetch(Fetcher fetcher, URI address, CountDownLatch start) {
        try {
            start.await();
            long begun = System.nanoTime();
            String how = switch (fetcher.fetch(Request.to(address, Purpose.PAGE))) {
                case Fetched.Failed(Failure failure, URI failed) -> failure + " " + failed.getPath();
                case Fetched.Body body -> body.bytes().length + " bytes";
                case Fetched other -> other.toString();
            };
            return new Ended(how, Duration.ofNanos(System.nanoTime() - begun));
        } catch (Throwable thrown) {
            thrown.printStackTrace();
            return new Ended(thrown.toString(), Duration.ZERO);
        }
    }

    private static List<Ended> both(List<Ended> one, List<Ended> other) {
        List<Ended> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
