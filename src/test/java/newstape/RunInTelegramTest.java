package newstape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import newstape.platform.telegram.standin.Person;
import newstape.platform.telegram.standin.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code newstape run} and {@code newstape check}, with a Telegram on loopback. */
@Timeout(60)
final class RunInTelegramTest {
    private final StandIn telegram = StandIn.start();
    private final Map<String, String> environment = Map.of(
            "NEWSTAPE_TELEGRAM_TOKEN", telegram.token(),
            "NEWSTAPE_TELEGRAM_API", telegram.api().toString());
    private CommandLineRun program;
    private Path home;

    @BeforeEach
    void settle(@TempDir Path folder) {
        home = folder;
        program = CommandLineRun.in(folder).environment(environment);
    }

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void with_a_token_it_answers_until_it_is_told_to_stop() throws Exception {
        Person ben = telegram.person("ben");
        Running running = Running.in(home, environment);

        assertThat(ben.says(telegram.privateChat(ben), "/price BTC")
                        .awaitAnswer()
                        .text())
                .contains("$73,275.00");

        assertThat(running.stop()).isZero();
        assertThat(running.output()).contains("Answering in telegram").doesNotContain(telegram.token());
        assertThat(telegram.violations()).isEmpty();
    }

    @Test
    void a_token_that_is_refused_ends_it_with_a_word() {
        telegram.revoke();

        CommandLineRun.Ended ended = program.run("run");

        assertThat(ended.status()).isNotZero();
        assertThat(ended.errors())
                .contains("telegram: Telegram doesn’t accept the bot’s token")
                .doesNotContain(telegram.token());
    }

    @Test
    void check_knows_the_bot() {
        assertThat(program.run("check").output())
                .contains("[ok] Telegram knows the bot as @" + telegram.username())
                .contains("https://t.me/" + telegram.username() + "?startgroup=help")
                .doesNotContain(telegram.token());
    }

    @Test
    void check_names_a_token_that_is_refused() {
        telegram.revoke();

        assertThat(program.run("check").output()).contains("[!!] Telegram doesn’t accept");
    }

    @Test
    void check_says_that_telegram_cannot_be_asked() {
        telegram.faults().away();

        CommandLineRun.Ended ended = program.run("check");

        assertThat(ended.status()).isZero();
        assertThat(ended.output()).contains("Telegram can’t be asked now");
        telegram.faults().back();
    }
}
