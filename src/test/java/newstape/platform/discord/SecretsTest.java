package newstape.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import newstape.platform.Pier;
import newstape.platform.discord.standin.Member;
import newstape.platform.discord.standin.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** No token comes into the log, whatever goes amiss, however much is logged. */
@Timeout(60)
final class SecretsTest {
    private static final String INTERACTION_TOKEN = "interaction-token-";

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final StandIn discord = StandIn.start();
    private final Pier pier = new Pier();

    @BeforeEach
    void listen() {
        root.setLevel(Level.DEBUG);
        lines.start();
        root.addAppender(lines);
    }

    @AfterEach
    void close() {
        root.detachAppender(lines);
        root.setLevel(before);
        discord.close();
    }

    @Test
    void neither_the_bots_nor_an_interactions() {
        Member ada = discord.server("Harbour").member("ada");
        pier.letGo();
        try (DiscordStage _ = DiscordStage.open(discord, pier.router())) {
            discord.faults().html(1, "POST", "interactions/.*", 502);
            discord.faults().limited(1, "PATCH", "webhooks/.*", 0.2);
            discord.faults().answer(1, "POST", "interactions/.*", 400, 50035);
            for (String command : List.of("echo", "fetch", "flood", "whisper")) {
                ada.runs(command, Map.of()).awaitAnswer();
            }
        }
        discord.revoke();

        assertThat(List.copyOf(lines.list))
                .isNotEmpty()
                .extracting(SecretsTest::all)
                .noneMatch(line -> line.contains(discord.token()) || line.contains(INTERACTION_TOKEN));
    }

    private static String all(ILoggingEvent line) {
        String fault = line.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(line.getThrowableProxy());
        return line.getFormattedMessage() + fault;
    }
}
