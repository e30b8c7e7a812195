package newstape;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import newstape.platform.discord.DiscordStage;
import newstape.platform.discord.standin.Exchange;
import newstape.platform.discord.standin.Member;
import newstape.platform.discord.standin.StandIn;

/**
 * Whether anything that was asked is lost when the gateway drops, and how often the session is begun anew. Argument:
 * drops.
 */
final class DiscordDrops {
    private DiscordDrops() {}

    public static void main(String... arguments) throws Exception {
        int drops = Integer.parseInt(arguments[0]);
        Path pages = Files.createTempDirectory("pages");
        StandIn discord = StandIn.start();
        Member ada = discord.server("Harbour").member("ada");
        int answered = 0;
        try (DiscordStage _ =
                DiscordStage.open(discord, Newsroom.withSeeds(pages).router())) {
            for (int drop = 0; drop < drops; drop++) {
                switch (drop % 4) {
                    case 0 -> discord.gateway().cut();
                    case 1 -> discord.gateway().close(4000);
                    case 2 -> discord.gateway().askToReconnect();
                    default -> discord.gateway().close(1001);
                }
                Exchange away = ada.runs("price", Map.of("symbol", "BTC"));
                answered += away.awaitAnswer().says().contains("73,275.00") ? 1 : 0;
            }
        }
        System.out.printf(
                "%d drops: %d of %d answered, %d identified, %d resumed, violations %s%n",
                drops,
                answered,
                drops,
                discord.gateway().identifies(),
                discord.gateway().resumes(),
                discord.violations());
        discord.close();
    }
}
