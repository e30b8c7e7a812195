package newstape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import newstape.CommandLineRun.Ended;
import newstape.platform.discord.DiscordStage;
import newstape.platform.discord.standin.Member;
import newstape.platform.discord.standin.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code newstape run} and {@code newstape check}, with a Discord on loopback. */
@Timeout(60)
final class RunVerbTest {
    private final StandIn discord = StandIn.start();
    private final Member ada = discord.server("Harbour").member("ada");
    private final Map<String, String> environment = Map.of(
            "NEWSTAPE_DISCORD_TOKEN", discord.token(),
            "NEWSTAPE_DISCORD_API", discord.api().toString());
    private CommandLineRun newstape;
    private Path home;

    @BeforeEach
    void settle(@TempDir Path folder) {
        home = folder;
        newstape = CommandLineRun.in(folder);
    }

    @AfterEach
    void close() {
        discord.close();
    }

    @Test
    void without_a_token_there_is_nowhere_to_run() {
        Ended ended = newstape.run("run");

        assertThat(ended.status()).isNotZero();
        assertThat(ended.errors()).contains("NEWSTAPE_DISCORD_TOKEN", "README.md");
    }

    @Test
    void with_a_token_it_answers_until_it_is_told_to_stop() throws Exception {
        Running running = Running.in(home, environment);
        DiscordStage.await("the commands are known", discord, () -> discord.registrations() > 0);

        assertThat(ada.runs("price", Map.of("symbol", "BTC")).awaitAnswer().says())
                .contains("$73,275.00");

        assertThat(running.stop()).isZero();
        assertThat(running.output()).contains("Answering in discord").doesNotContain(discord.token());
    }

    @Test
    void a_token_that_is_refused_ends_it_with_a_word() {
        discord.revoke();

        Ended ended = newstape.environment(environment).run("run");

        assertThat(ended.status()).isNotZero();
        assertThat(ended.errors())
                .contains("discord: Discord doesn’t accept the bot’s token")
                .doesNotContain(discord.token());
    }

    @Test
    void check_shows_the_link_that_lets_the_bot_in() {
        Ended ended = newstape.environment(environment).run("check");

        assertThat(ended.output())
                .contains("[ok] Discord knows the bot as Newstape")
                .contains("https://discord.com/oauth2/authorize?client_id=" + discord.applicationId()
                        + "&scope=bot+applications.commands&permissions=0")
                .doesNotContain(discord.token());
        assertThat(ended.status()).isZero();
    }

    @Test
    void check_names_a_token_that_is_refused_and_one_that_is_none() {
        discord.revoke();
        Map<String, String> nonsense = Map.of("NEWSTAPE_DISCORD_TOKEN", "hunter2");

        assertThat(newstape.environment(environment).run("check").output()).contains("[!!] Discord doesn’t accept");
        assertThat(newstape.environment(nonsense).run("check").output())
                .contains("[!!] Discord doesn’t accept")
                .doesNotContain("hunter2");
    }

    @Test
    void check_says_that_discord_cannot_be_asked() {
        discord.faults().html(1, "GET", "applications/@me", 503);

        Ended ended = newstape.environment(environment).run("check");

        assertThat(ended.status()).isZero();
        assertThat(ended.output()).contains("can’t be asked now (HTTP 503)", "permissions=0");
    }
}
