package newstape.platform.telegram.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import newstape.platform.PassingTime;
import newstape.platform.Stopwatch;
import newstape.platform.telegram.kept.Received;
import newstape.platform.telegram.standin.Chat;
import newstape.platform.telegram.standin.Person;
import newstape.platform.telegram.standin.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Updates are asked for until the end, and none is acknowledged before it is safe. */
@Timeout(90)
final class PollingTest {
    private static final String POLL = "getUpdates";

    @TempDir
    private Path folder;

    private final StandIn telegram = StandIn.start();
    private final Person ada = telegram.person("Ada");
    private final Chat chat = telegram.privateChat(ada);
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
        telegram.close();
    }

    private Updates updates(Stopwatch stopwatch, Duration stuck, Consumer<Received> first) {
        Updates updates = new Updates(telegram.token(), telegram.api(), folder, stopwatch, stuck, first);
        open.add(updates);
        return updates;
    }

    private Updates started() {
        Updates updates = updates(Stopwatch.started(System::nanoTime), Updates.STUCK, _ -> {});
        updates.polling.start();
        return updates;
    }

    private long says(String text) {
        return ada.says(chat, text).updateId();
    }

    /** Another program's request for this bot. */
    private HttpResponse<String> call(String methodAndParameters) throws IOException, InterruptedException {
        URI address = telegram.api().resolve("/bot" + telegram.token() + "/" + methodAndParameters);
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void what_is_said_is_handed_on_and_acknowledged() throws Exception {
        Updates updates = started();
        telegram.awaitPoll();

        long first = says("one");
        long second = says("two");

        assertThat(updates.next().id()).isEqualTo(first);
        assertThat(updates.next()).satisfies(update -> assertThat(update.json()).contains("\"two\""));
        telegram.awaitAcknowledged();
        assertThat(updates.waiting()).containsExactly(first, second);
        assertThat(telegram.violations()).isEmpty();
    }

    @Test
    void more_than_a_batch_is_handed_on_in_its_order() throws Exception {
        List<Long> said = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            said.add(says("message " + i));
        }

        Updates updates = started();
        updates.await(said.getLast());

        assertThat(updates.waiting()).isEqualTo(said);
    }

    // Safe first.

    @Test
    void what_the_inbox_cannot_keep_is_not_acknowledged_and_asked_for_again() throws Exception {
        long update = says("hello");
        Updates failing = updates(Stopwatch.started(System::nanoTime), Updates.STUCK, _ -> {});
        failing.inbox.close();
        failing.polling.start();

        telegram.awaitPolls(3);
        assertThat(telegram.pending()).containsExactly(update);
        assertThat(failing.isNothingLeft()).isTrue();
        failing.polling.close();

        assertThat(started().next().id()).isEqualTo(update);
        telegram.awaitAcknowledged();
    }

    @Test
    void what_comes_again_after_a_restart_is_handed_on_once() throws Exception {
        long update = says("hello");
        List<Polling> ending = new ArrayList<>();
        Updates first = updates(
                Stopwatch.started(System::nanoTime),
                Updates.STUCK,
                _ -> ending.getFirst().close());
        ending.add(first.polling);
        first.polling.start();
        assertThat(first.next().id()).isEqualTo(update);
        first.close();
        assertThat(telegram.pending()).containsExactly(update);

        Updates second = started();
        telegram.awaitAcknowledged();

        long later = says("later");
        assertThat(second.next().id()).isEqualTo(later);
        assertThat(second.waiting()).containsExactly(update, later);
    }

    @Test
    void what_nobody_could_deal_with_is_in_the_inbox_and_the_next_is_handed_on() throws Exception {
        AtomicInteger count = new AtomicInteger();
        Updates updates = updates(Stopwatch.started(System::nanoTime), Updates.STUCK, _ -> {
            if (count.getAndIncrement() == 0) {
                throw new IllegalStateException("the first is one too many");
            }
        });
        updates.polling.start();
        long first = says("one");
        telegram.awaitAcknowledged();

        long second = says("two");

        assertThat(updates.next().id()).isEqualTo(second);
        assertThat(updates.waiting()).containsExactly(first, second);
    }

    // Somebody else, or nobody any more.

    @Test
    void another_program_is_named_in_the_log_and_does_not_end_it() throws Exception {
        Updates updates = started();
        telegram.awaitPoll();
        try (Told log = Told.by(Polling.class)) {
            assertThat(call("getUpdates?timeout=0").statusCode()).isEqualTo(200);
            log.await("Another program takes this bot’s updates");
        }

        long update = says("hello");

        updates.await(update);
        assertThat(updates.elsewhere).isEmpty();
    }

    @Test
    void updates_that_are_sent_elsewhere_are_told_of_and_asked_for_once_they_are_not() throws Exception {
        assertThat(call("setWebhook?url=https://127.0.0.1:1/").statusCode()).isEqualTo(200);
        Updates updates = started();
        assertThat(updates.elsewhere.take()).isEqualTo("told");

        assertThat(call("deleteWebhook").statusCode()).isEqualTo(200);

        updates.await(says("hello"));
    }

    @Test
    void a_worthless_token_is_told() {
        telegram.revoke();
        Updates updates = started();

        telegram.awaitCalls(POLL, 1);
        while (updates.refusals.get() == 0) {
            Thread.onSpinWait();
        }
    }

    // The end, and a new beginning.

    @Test
    void nothing_is_handed_on_after_the_end() throws Exception {
        Updates updates = started();
        updates.await(says("one"));
        telegram.awaitPoll();

        updates.polling.close();
        long late = says("late");

        Updates next = updates(Stopwatch.started(System::nanoTime), Updates.STUCK, _ -> {});
        next.polling.start();
        next.await(late);
        assertThat(updates.isNothingLeft()).isTrue();
    }

    @Test
    void asking_that_is_stuck_is_begun_anew() throws Exception {
        PassingTime time = new PassingTime();
        Updates updates = updates(time, Duration.ofSeconds(2), _ -> {});
        updates.polling.start();
        telegram.awaitPoll();

        time.pass(Duration.ofSeconds(3));

        telegram.awaitPolls(2);
        long first = says("one");
        long second = says("two");
        updates.await(second);
        assertThat(updates.waiting()).containsExactly(first, second);
    }

    @Test
    void a_pause_is_not_being_stuck() throws Exception {
        PassingTime time = new PassingTime();
        telegram.faults().limited(1, POLL, Duration.ofSeconds(3));
        Updates updates = updates(time, Duration.ofSeconds(1), _ -> {});
        try (Told log = Told.by(Polling.class)) {
            updates.polling.start();
            log.await("gives no updates for 3 s");
            time.pass(Duration.ofSeconds(2));
            telegram.awaitPolls(1);

            assertThat(log.lines()).noneMatch(line -> line.contains("stuck"));
        }
        var polls = telegram.calls(POLL);
        assertThat(polls.get(1).at().minus(polls.get(0).at())).isGreaterThan(Duration.ofSeconds(3));
    }
}
