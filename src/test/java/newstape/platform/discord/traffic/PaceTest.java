package newstape.platform.discord.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import newstape.platform.PassingTime;
import newstape.platform.Stopwatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What waits for a turn that never comes ends as a failure. */
@Timeout(60)
class PaceTest {
    private static final Route ROUTE = Routes.post(Routes.MESSAGES);

    private final PassingTime time = new PassingTime();

    /** Nobody's turn ends before the gate is opened. */
    private final CountDownLatch gate = new CountDownLatch(1);

    /** Who waited in the turn, one after the other: what is noted after it may be overtaken. */
    private final Queue<Thread> turns = new ConcurrentLinkedQueue<>();

    private final Stopwatch held = new Stopwatch() {
        @Override
        public Duration elapsed() {
            return time.elapsed();
        }

        @Override
        public void await(Duration span) throws InterruptedException {
            turns.add(Thread.currentThread());
            gate.await();
            time.pass(span);
        }
    };

    @Test
    void fifty_leave_at_once_and_the_next_a_second_later() throws IOException {
        Pace pace = new Pace(time);

        for (int i = 0; i < 50; i++) {
            pace.await(ROUTE).giveBack();
        }
        assertThat(time.elapsed()).isZero();

        pace.await(ROUTE).giveBack();
        assertThat(time.elapsed()).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1_100));
    }

    @Test
    void what_is_under_way_holds_its_place_until_a_second_after_it_was_answered() throws IOException {
        Pace pace = new Pace(1, Duration.ofHours(1), time);
        Pace.Place first = pace.await(ROUTE);
        time.pass(Duration.ofMillis(900));
        first.giveBack();

        pace.await(ROUTE).giveBack();

        assertThat(time.elapsed()).isBetween(Duration.ofMillis(1_900), Duration.ofMillis(2_000));
    }

    @Test
    void what_is_never_answered_gives_its_place_back_in_the_end() throws IOException {
        Pace pace = new Pace(1, Duration.ofHours(1), time);
        Pace.Place lost = pace.await(ROUTE);

        pace.await(ROUTE).giveBack();

        assertThat(time.elapsed()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(7));
        assertThat(lost).isNotNull();
    }

    @Test
    void who_came_first_leaves_first() throws Exception {
        Pace pace = new Pace(1, Duration.ofHours(1), held);
        pace.await(ROUTE).giveBack();

        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            threads.add(Thread.ofVirtual().start(() -> leave(pace)));
            awaitQueue(pace, i, threads.getFirst());
        }
        gate.countDown();
        for (Thread thread : threads) {
            thread.join();
        }

        // whoever has the turn looks again while the one before is still under way
        assertThat(turns.stream().distinct()).containsExactlyElementsOf(threads);
    }

    @Test
    void what_would_wait_too_long_is_refused_at_once() throws Exception {
        Pace pace = new Pace(1, Duration.ofMillis(1_500), held);
        pace.await(ROUTE).giveBack();
        Thread first = Thread.ofVirtual().start(() -> leave(pace));
        awaitQueue(pace, 0, first);
        Thread second = Thread.ofVirtual().start(() -> leave(pace));
        awaitQueue(pace, 1, first);

        assertThatExceptionOfType(TrafficRefused.class)
                .isThrownBy(() -> pace.await(ROUTE))
                .withMessageContaining("POST /channels/123/messages would wait")
                .returns(TrafficRefused.Reason.TOO_MANY_REQUESTS, TrafficRefused::reason);

        gate.countDown();
        first.join();
        second.join();
    }

    @Test
    void who_is_interrupted_leaves_the_turn_to_the_next() throws Exception {
        Pace pace = new Pace(1, Duration.ofHours(1), held);
        pace.await(ROUTE).giveBack();
        Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();
        Thread waiting = Thread.ofVirtual().start(() -> {
            try {
                pace.await(ROUTE).giveBack();
            } catch (IOException e) {
                thrown.add(e);
            }
        });
        awaitQueue(pace, 0, waiting);

        waiting.interrupt();
        waiting.join();
        gate.countDown();
        pace.await(ROUTE).giveBack();

        assertThat(thrown).singleElement().isInstanceOf(InterruptedIOException.class);
    }

    private static void leave(Pace pace) {
        try {
            pace.await(ROUTE).giveBack();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Until the first waits in its turn and so many behind it. */
    private static void awaitQueue(Pace pace, int behind, Thread first) {
        while (pace.queued() < behind || first.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }
}
