package newstape.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newstape.platform.Platform;
import newstape.platform.PlatformContract;
import newstape.platform.discord.standin.Exchange;
import newstape.platform.discord.standin.Member;
import newstape.platform.discord.standin.StandIn;

final class DiscordContractTest extends PlatformContract {
    @Override
    protected Stage stage() {
        return new Harbour();
    }

    /** A server with somebody in it, who types as in a terminal. */
    private static final class Harbour implements Stage {
        private final StandIn discord = StandIn.start();
        private final Member ada = discord.server("Harbour").member("ada");
        private final Platform platform = DiscordStage.platform(DiscordStage.access(discord));
        private final List<Exchange> asked = new ArrayList<>();

        @Override
        public Platform platform() {
            return platform;
        }

        @Override
        public void ask(String line) {
            String[] words = line.substring(1).split(" ", 2);
            DiscordStage.await(
                    "/" + words[0] + " is known",
                    discord,
                    () -> discord.command(words[0], 1).isPresent());
            asked.add(ada.runs(words[0], words.length == 1 ? Map.of() : Map.of("words", words[1])));
        }

        @Override
        public void awaitShown(String words) {
            assertThat(asked.getLast().awaitAnswer().says()).contains(words);
        }

        @Override
        public void close() {
            platform.close();
            discord.close();
        }
    }
}
