package newstape;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import newstape.platform.discord.DiscordStage;
import newstape.platform.discord.standin.Exchange;
import newstape.platform.discord.standin.Member;
import newstape.platform.discord.standin.Server;
import newstape.platform.discord.standin.StandIn;

/**
 * How fast interactions are answered: so many a second for so many seconds, from the event to the first callback,
 * Discord and Newstape in one process.
 *
 * <p>Arguments: a second, seconds.
 */
final class DiscordLoad {
    private DiscordLoad() {}

    public static void main(String... arguments) throws Exception {
        int rate = Integer.parseInt(arguments[0]);
        int seconds = Integer.parseInt(arguments[1]);
        Path pages = Files.createTempDirectory("pages");
        StandIn discord = StandIn.start();
        Server server = discord.server("Harbour");
        Member ada = server.member("ada");
        try (DiscordStage _ =
                DiscordStage.open(discord, Newsroom.withSeeds(pages).router())) {
            answer(ada, Math.min(rate, 200), 5);
            List<Exchange> exchanges = answer(ada, rate, seconds);
            tell(exchanges);
            for (int second = 0; second < seconds; second++) {
                System.out.printf("second %d: ", second + 1);
                tell(exchanges.subList(second * rate, (second + 1) * rate));
            }
        }
        System.out.printf(
                "violations: %s%n",
                discord.violations().stream().distinct().limit(5).toList());
        discord.close();
    }

    /** At even distances. */
    private static List<Exchange> answer(Member ada, int rate, int seconds) {
        List<Exchange> exchanges = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < rate * seconds; i++) {
            LockSupport.parkNanos(start + i * TimeUnit.SECONDS.toNanos(1) / rate - System.nanoTime());
            exchanges.add(
                    switch (i % 4) {
                        case 0 -> ada.runs("price", Map.of("symbol", "BTC"));
                        case 1 -> ada.runs("summary", Map.of());
                        case 2 -> ada.types("price", Map.of(), "symbol", "b");
                        default -> ada.runs("section", Map.of("words", "2"));
                    });
        }
        exchanges.forEach(Exchange::awaitCallback);
        return exchanges;
    }

    private static void tell(List<Exchange> exchanges) {
        List<Duration> sorted =
                exchanges.stream().map(Exchange::firstAfter).sorted().toList();
        System.out.printf(
                "%d answered; p50 %.1f ms, p99 %.1f ms, slowest %.1f ms%n",
                sorted.size(),
                millis(sorted.get(sorted.size() / 2)),
                millis(sorted.get(sorted.size() * 99 / 100)),
                millis(sorted.getLast()));
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
