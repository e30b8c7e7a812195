package newstape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import newstape.platform.telegram.TelegramStage;
import newstape.platform.telegram.standin.Chat;
import newstape.platform.telegram.standin.Message;
import newstape.platform.telegram.standin.Person;
import newstape.platform.telegram.standin.Said;
import newstape.platform.telegram.standin.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed, as often as not amid an answer, and started again. */
@Timeout(180)
final class TelegramKillTest {
    private static final int PEOPLE = 20;
    private static final int QUESTIONS = 8;
    private static final int KILLS = 6;

    @TempDir
    private Path home;

    private final StandIn telegram = StandIn.start();

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void no_question_is_lost() throws Exception {
        List<Asked> asked = ask();
        int questions = PEOPLE * QUESTIONS;
        for (int kill = 1; kill <= KILLS; kill++) {
            Process newstape = start();
            int enough = questions * kill / (KILLS + 2);
            TelegramStage.await(enough + " answers", telegram, () -> telegram.sent() >= enough);
            newstape.destroyForcibly();
            assertThat(newstape.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }

        Process newstape = start();
        for (Asked one : asked) {
            assertThat(answers(one)).as("answers to %s", one).isPositive();
        }
        newstape.destroy();
        assertThat(newstape.waitFor(30, TimeUnit.SECONDS)).isTrue();

        int given = asked.stream().mapToInt(this::answers).sum();
        assertThat(given - questions).as("answers that were given twice").isBetween(0, KILLS * PEOPLE);
        assertThat(telegram.violations()).isEmpty();
    }

    private record Asked(Chat chat, Said said) {}

    private List<Asked> ask() {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Person person = telegram.person("person" + i);
            Chat chat = telegram.privateChat(person);
            for (int j = 0; j < QUESTIONS; j++) {
                asked.add(new Asked(chat, person.says(chat, "/price BTC")));
            }
        }
        return asked;
    }

    private int answers(Asked asked) {
        TelegramStage.await("it is answered", telegram, () -> count(asked) > 0);
        return count(asked);
    }

    private static int count(Asked asked) {
        return (int) asked.chat.messages().stream()
                .map(Message::replyTo)
                .filter(OptionalInt.of(asked.said.messageId())::equals)
                .count();
    }

    private Process start() throws IOException {
        ProcessBuilder newstape = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "newstape.Main",
                "run",
                "--pages",
                Path.of("seeds").toAbsolutePath().toString(),
                "--data",
                home.resolve("data").toString());
        Map<String, String> environment = new HashMap<>(Map.of(
                "NEWSTAPE_TELEGRAM_TOKEN", telegram.token(),
                "NEWSTAPE_TELEGRAM_API", telegram.api().toString()));
        newstape.environment().putAll(environment);
        newstape.redirectErrorStream(true).redirectOutput(home.resolve("output").toFile());
        return newstape.start();
    }
}
