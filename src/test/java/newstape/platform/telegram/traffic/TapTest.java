package newstape.platform.telegram.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import newstape.platform.Stopwatch;
import newstape.platform.telegram.standin.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A long poll ends when it is told to, and not when another does. */
@Timeout(30)
final class TapTest {
    private static final Duration LONG = Duration.ofSeconds(50);

    private final StandIn telegram = StandIn.start();
    private final Api api =
            new Api(telegram.token(), telegram.api(), Limits.TELEGRAM, Stopwatch.started(System::nanoTime), () -> {});
    private final Tap tap = new Tap(api, telegram.token(), telegram.api(), List.of("message"));
    private final BlockingQueue<Given> given = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        tap.end();
        api.close();
        telegram.close();
    }

    private void draw() {
        Thread.ofVirtual().start(() -> given.add(tap.draw(Optional.empty(), 100, LONG)));
    }

    @Test
    void the_end_cuts_what_is_under_way() throws InterruptedException {
        draw();
        telegram.awaitPoll();

        tap.end();

        assertThat(given.take()).isInstanceOf(Given.Away.class);
    }

    @Test
    void the_end_cuts_what_begins_after_it() throws InterruptedException {
        tap.end();

        draw();

        assertThat(given.take()).isInstanceOf(Given.Away.class);
    }

    @Test
    void a_cut_leaves_the_next_be() throws InterruptedException {
        draw();
        telegram.awaitPoll();
        tap.cut();
        assertThat(given.take()).isInstanceOf(Given.Away.class);

        draw();
        telegram.awaitPolls(2);
        telegram.raw("{\"update_id\":7}");

        assertThat(given.take()).isInstanceOf(Given.Updates.class);
    }

    @Test
    void one_that_ends_late_leaves_the_next_to_be_cut() throws InterruptedException {
        draw();
        telegram.awaitPoll();
        draw();
        assertThat(given.take()).isInstanceOf(Given.Conflict.class);

        tap.end();

        assertThat(given.take()).isInstanceOf(Given.Away.class);
    }
}
