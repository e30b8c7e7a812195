package newstape;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import newstape.platform.discord.DiscordStage;
import newstape.platform.discord.standin.Member;
import newstape.platform.discord.standin.StandIn;

/**
 * How much memory a server takes that the bot is in, of 30 channels and 15 roles: the heap with so many of them less
 * that with as many fewer. The stand-in is in the same process, and keeps what it sends; it is measured by itself and
 * taken off. Arguments: servers.
 */
final class DiscordHeap {
    private static final int CHANNELS = 30;
    private static final int ROLES = 15;

    private DiscordHeap() {}

    public static void main(String... arguments) throws Exception {
        int servers = Integer.parseInt(arguments[0]);
        long few = withBot(10);
        long many = withBot(10 + servers);
        System.out.printf("%.1f KB a server%n", (many - few) / 1024.0 / servers);
    }

    /** What the heap loses when the bot leaves, and the servers stay. */
    private static long withBot(int servers) throws Exception {
        Path pages = Files.createTempDirectory("pages");
        StandIn discord = StandIn.start();
        Member ada = discord.server("Harbour").member("ada");
        for (int i = 1; i < servers; i++) {
            discord.server("Harbour " + i, CHANNELS, ROLES);
        }
        long with;
        try (DiscordStage _ =
                DiscordStage.open(discord, Newsroom.withSeeds(pages).router())) {
            ada.runs("price", Map.of("symbol", "BTC")).awaitAnswer();
            discord.gateway().forget();
            with = used();
        }
        discord.gateway().forget();
        long without = used();
        discord.close();
        return with - without;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 5; i++) {
            System.gc();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
