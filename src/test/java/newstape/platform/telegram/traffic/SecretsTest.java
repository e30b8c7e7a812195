package newstape.platform.telegram.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import newstape.platform.Stopwatch;
import newstape.platform.telegram.standin.Chat;
import newstape.platform.telegram.standin.Faults;
import newstape.platform.telegram.standin.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** The token comes neither into the log nor into an exception, whatever goes amiss, however much is logged. */
@Timeout(90)
final class SecretsTest {
    @TempDir
    private Path folder;

    private final StandIn telegram = StandIn.start();
    private final Chat chat = telegram.privateChat(telegram.person("Ada"));
    private final Queue<String> thrown = new ConcurrentLinkedQueue<>();
    private final Told log = Told.byAll();

    @AfterEach
    void close() {
        log.close();
        telegram.close();
    }

    private Outcome<?> send(Api api, String text) {
        return api.ask(Errand.answer("a message", new Errand.Destination(text, false)), client -> {
            try {
                return client.execute(
                        SendMessage.builder().chatId(chat.id()).text(text).build());
            } catch (TelegramApiException fault) {
                StringWriter trace = new StringWriter();
                fault.printStackTrace(new PrintWriter(trace));
                thrown.add(trace.toString());
                throw fault;
            }
        });
    }

    private Api api() {
        return new Api(
                telegram.token(),
                telegram.api(),
                Limits.TELEGRAM,
                Stopwatch.started(System::nanoTime),
                () -> {},
                Duration.ofMillis(300));
    }

    @Test
    void whatever_becomes_of_a_request() throws Exception {
        List<Outcome<?>> outcomes = new ArrayList<>();
        try (Api api = api()) {
            telegram.faults().slow(1, "sendMessage", Duration.ofSeconds(1));
            telegram.faults().drop(1, "sendMessage");
            telegram.faults().half(1, "sendMessage");
            telegram.faults().garbage(1, "sendMessage");
            telegram.faults().internalError(1, "sendMessage");
            telegram.faults().refuse(1, "sendMessage", "Bad Request: no");
            telegram.faults().badGateway(1, "sendMessage");
            for (int i = 0; i < 7; i++) {
                outcomes.add(send(api, "hello " + i));
            }
        }
        telegram.faults().away();
        Thread sender;
        try (Api api = api()) {
            sender = Thread.ofVirtual().start(() -> send(api, "hello"));
            log.await("can’t be reached");
        }
        sender.join();
        telegram.faults().back();
        telegram.revoke();
        try (Api api = api()) {
            outcomes.add(send(api, "hello"));
        }

        assertThat(thrown).hasSizeGreaterThan(7);
        assertThatNobodyTells(thrown);
        assertThatNobodyTells(outcomes.stream().map(Outcome::toString).toList());
        assertThatNobodyTells(log.lines());
    }

    @Test
    void whatever_is_given_instead_of_updates() throws Exception {
        telegram.raw("a page about http://host/bot" + telegram.token() + "/getUpdates");
        try (Updates updates = new Updates(telegram.token(), telegram.api(), folder)) {
            updates.polling.start();
            log.await("can’t be read");
            telegram.faults().away();
            log.await("Failed to connect");
            telegram.faults().back();
            telegram.faults().internalError(Faults.FOR_EVER, "getUpdates");
            log.await("Internal Server Error");
        }

        assertThatNobodyTells(log.lines());
    }

    private void assertThatNobodyTells(Iterable<String> lines) {
        assertThat(lines).isNotEmpty().noneMatch(line -> line.contains(telegram.token()));
    }
}
