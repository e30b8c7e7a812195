package newstape.platform.telegram.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import newstape.platform.PassingTime;
import newstape.platform.Stopwatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whose turn it is. The pace looks at the time at least once a second. */
@Timeout(60)
final class PaceTest {
    private static final Errand.Destination ADA = new Errand.Destination("1", false);
    private static final Errand.Destination BOB = new Errand.Destination("2", false);
    private static final Duration A_LITTLE_MORE_THAN_A_SECOND = Duration.ofMillis(1_100);

    private final PassingTime time = new PassingTime();
    private final List<Pace> paces = new ArrayList<>();
    private final BlockingQueue<String> left = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        paces.forEach(Pace::close);
    }

    private Pace pace(Limits limits, Stopwatch stopwatch) {
        Pace pace = new Pace(limits, stopwatch);
        paces.add(pace);
        return pace;
    }

    /** So many in all, and one at once to each chat. */
    private Pace pace(int inAll) {
        return pace(new Limits(inAll, 1, Duration.ofSeconds(1), 20), time);
    }

    private static Errand broadcast(Errand.Destination to) {
        return new Errand("a test", Optional.of(to), Errand.Urgency.BROADCAST, false);
    }

    private static Errand answer(Errand.Destination to) {
        return Errand.answer("a test", to);
    }

    /** Waits to leave, and is answered at once and noted then. */
    private Thread send(String name, Pace pace, Errand errand) {
        return Thread.ofVirtual().start(() -> {
            try {
                pace.enter(errand).close();
                left.add(name);
            } catch (Pace.Closed ended) {
                left.add(name + " not");
            } catch (InterruptedException hurried) {
                left.add(name + " hurried");
            }
        });
    }

    private static void awaitQueue(Pace pace, int queued) {
        while (pace.queued() != queued) {
            Thread.onSpinWait();
        }
    }

    private static void awaitPark(Thread thread) {
        while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }

    @Test
    void answers_go_before_broadcasts() throws Exception {
        Pace pace = pace(1);
        pace.enter(answer(ADA)).close();
        send("broadcast", pace, broadcast(ADA));
        awaitQueue(pace, 1);
        send("answer", pace, answer(BOB));
        awaitQueue(pace, 2);

        time.pass(A_LITTLE_MORE_THAN_A_SECOND);
        assertThat(left.take()).isEqualTo("answer");
        time.pass(A_LITTLE_MORE_THAN_A_SECOND);
        assertThat(left.take()).isEqualTo("broadcast");
    }

    @Test
    void who_waits_for_one_chat_does_not_hold_up_another() throws Exception {
        Pace pace = pace(30);
        pace.enter(answer(ADA)).close();
        send("to Ada", pace, answer(ADA));
        awaitQueue(pace, 1);

        send("to Bob", pace, broadcast(BOB));

        assertThat(left.take()).isEqualTo("to Bob");
        assertThat(pace.queued()).isEqualTo(1);
    }

    @Test
    void messages_to_one_chat_leave_in_their_order() throws Exception {
        Pace pace = pace(30);
        pace.enter(answer(ADA)).close();
        for (int i = 0; i < 5; i++) {
            send("message " + i, pace, answer(ADA));
            awaitQueue(pace, i + 1);
        }

        for (int i = 0; i < 5; i++) {
            time.pass(A_LITTLE_MORE_THAN_A_SECOND);
            assertThat(left.take()).isEqualTo("message " + i);
        }
    }

    @Test
    void a_hold_is_for_messages_and_for_what_is_not_counted() throws Exception {
        Pace pace = pace(30);
        pace.hold(Duration.ofSeconds(5));
        send("message", pace, answer(ADA));
        awaitQueue(pace, 1);
        awaitPark(send("question", pace, Errand.uncounted("a test")));
        assertThat(left).isEmpty();

        time.pass(Duration.ofSeconds(6));

        assertThat(List.of(left.take(), left.take())).containsExactlyInAnyOrder("message", "question");
    }

    @Test
    void what_is_not_counted_does_not_wait_for_messages() throws Exception {
        Pace pace = pace(1);
        pace.enter(answer(ADA)).close();
        send("message", pace, answer(ADA));
        awaitQueue(pace, 1);

        pace.enter(Errand.uncounted("a test")).close();

        assertThat(pace.queued()).isEqualTo(1);
    }

    @Test
    void the_end_is_the_end_for_all_who_wait_and_for_who_comes_later() throws Exception {
        Pace pace = pace(1);
        pace.enter(answer(ADA)).close();
        send("message", pace, answer(ADA));
        send("broadcast", pace, broadcast(BOB));
        awaitQueue(pace, 2);
        pace.hold(Duration.ofHours(1));
        awaitPark(send("question", pace, Errand.uncounted("a test")));

        pace.close();

        assertThat(List.of(left.take(), left.take(), left.take()))
                .containsExactlyInAnyOrder("message not", "broadcast not", "question not");
        assertThatExceptionOfType(Pace.Closed.class).isThrownBy(() -> pace.enter(answer(ADA)));
        assertThatExceptionOfType(Pace.Closed.class).isThrownBy(() -> pace.enter(Errand.uncounted("a test")));
    }

    @Test
    void nobody_leaves_after_the_end_though_there_is_room() {
        Pace pace = pace(30);
        pace.close();

        assertThatExceptionOfType(Pace.Closed.class).isThrownBy(() -> pace.enter(answer(ADA)));
    }

    @Test
    void who_is_interrupted_takes_no_place() throws Exception {
        Pace pace = pace(1);
        pace.enter(answer(ADA)).close();
        Thread hurried = send("message", pace, answer(ADA));
        awaitQueue(pace, 1);
        awaitPark(hurried);

        hurried.interrupt();

        assertThat(left.take()).isEqualTo("message hurried");
        assertThat(pace.queued()).isZero();
        time.pass(A_LITTLE_MORE_THAN_A_SECOND);
        pace.enter(answer(BOB)).close();
    }

    @Test
    void many_threads_leave_each_once_and_never_too_many_in_a_second() throws Exception {
        int most = 40;
        Pace pace = pace(new Limits(most, 5, Duration.ofMillis(100), 1_000), Stopwatch.started(System::nanoTime));
        Queue<Long> departures = new ConcurrentLinkedQueue<>();
        Queue<Long> answers = new ConcurrentLinkedQueue<>();
        List<Thread> threads = IntStream.range(0, 3 * most)
                .mapToObj(i -> Thread.ofVirtual().start(() -> {
                    try (Pace.Place _ = pace.enter(answer(new Errand.Destination("chat " + i % 30, i % 2 == 0)))) {
                        departures.add(System.nanoTime());
                        answers.add(System.nanoTime());
                    } catch (Pace.Closed | InterruptedException e) {
                        throw new AssertionError(e);
                    }
                }))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }

        List<Long> left = departures.stream().sorted().toList();
        List<Long> answered = answers.stream().sorted().toList();
        assertThat(left).hasSize(3 * most);
        for (int i = most; i < left.size(); i++) {
            assertThat(Duration.ofNanos(left.get(i) - answered.get(i - most))).isGreaterThan(Duration.ofSeconds(1));
        }
    }
}
