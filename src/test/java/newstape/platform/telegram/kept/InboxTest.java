package newstape.platform.telegram.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was taken is there until it is dealt with. */
@Timeout(60)
final class InboxTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("inbox");
    }

    private static Received update(long id) {
        return new Received(id, "{\"update_id\":" + id + "}", false);
    }

    private static List<Received> updates(long... ids) {
        return Arrays.stream(ids).mapToObj(InboxTest::update).toList();
    }

    private List<Received> reopened() {
        try (Inbox inbox = new Inbox(file)) {
            return inbox.waiting();
        }
    }

    @Test
    void what_is_taken_waits_in_its_order_until_it_is_done() {
        try (Inbox inbox = new Inbox(file)) {
            assertThat(inbox.take(updates(3, 1, 2))).isEqualTo(updates(3, 1, 2));
            inbox.done(1);

            assertThat(inbox.waiting()).isEqualTo(updates(3, 2));
        }
        assertThat(reopened()).isEqualTo(updates(3, 2));
    }

    @Test
    void what_was_begun_is_known_to_be_so() {
        try (Inbox inbox = new Inbox(file)) {
            inbox.take(updates(1, 2));
            inbox.begun(2);
        }

        assertThat(reopened()).extracting(Received::begun).containsExactly(false, true);
    }

    @Test
    void what_comes_twice_is_taken_once_whether_it_waits_or_is_done() {
        try (Inbox inbox = new Inbox(file)) {
            inbox.take(updates(1, 2));
            inbox.done(1);

            assertThat(inbox.take(updates(1, 2, 3, 3))).isEqualTo(updates(3));
        }
        try (Inbox inbox = new Inbox(file)) {
            assertThat(inbox.take(updates(1, 2, 3))).isEmpty();
        }
    }

    @Test
    void what_waits_is_not_taken_again_however_much_came_since() {
        try (Inbox inbox = new Inbox(file)) {
            inbox.take(updates(1));
            inbox.begun(1);
            long[] many = LongStream.rangeClosed(2, 3_000).toArray();
            inbox.take(updates(many));

            assertThat(inbox.take(updates(1))).isEmpty();
            assertThat(inbox.waiting().getFirst().begun()).isTrue();
        }
    }

    @Test
    void tidying_leaves_what_waits_what_was_begun_and_what_is_known() {
        try (Inbox inbox = new Inbox(file, 200, Integer.MAX_VALUE)) {
            inbox.take(updates(1, 2, 3, 4));
            inbox.begun(2);
            LongStream.rangeClosed(5, 40).forEach(id -> {
                inbox.take(updates(id));
                inbox.done(id);
            });
            inbox.done(3);
        }

        assertThat(file)
                .isRegularFile()
                .satisfies(tidied -> assertThat(Files.size(tidied)).isLessThan(700));
        assertThat(reopened()).containsExactly(update(1), update(2).asBegun(), update(4));
        try (Inbox inbox = new Inbox(file)) {
            assertThat(inbox.take(updates(LongStream.rangeClosed(1, 40).toArray())))
                    .isEmpty();
        }
    }

    @Test
    void where_most_is_still_needed_it_is_not_tidied_each_time() throws IOException {
        try (Inbox inbox = new Inbox(file, 100, Integer.MAX_VALUE)) {
            inbox.take(updates(LongStream.rangeClosed(1, 1_000).toArray()));
            inbox.done(1);
            Object tidied = Files.readAttributes(file, "unix:ino").get("ino");

            LongStream.rangeClosed(2, 200).forEach(inbox::done);

            assertThat(Files.readAttributes(file, "unix:ino")).containsEntry("ino", tidied);
        }
    }

    @Test
    void where_it_cannot_be_tidied_it_goes_on() throws IOException {
        Files.createDirectories(folder.resolve("inbox.new").resolve("in the way"));
        try (Inbox inbox = new Inbox(file, 20, Integer.MAX_VALUE)) {
            inbox.take(updates(1, 2, 3));
            inbox.done(1);
            inbox.done(2);
        }

        assertThat(reopened()).isEqualTo(updates(3));
    }

    @Test
    void lines_that_say_nothing_keep_nobody_from_the_others() throws IOException {
        try (Inbox inbox = new Inbox(file)) {
            inbox.take(updates(1));
        }
        Files.writeString(file, "+\n+x {}\n-\n*seven\n?\n\0\0\0\n+2\n", StandardOpenOption.APPEND);
        try (Inbox inbox = new Inbox(file)) {
            inbox.take(updates(2));
        }

        assertThat(reopened()).isEqualTo(updates(1, 2));
        assertThat(folder.resolve("inbox.unreadable")).content().hasLineCount(7);
    }

    @Test
    void what_cannot_be_kept_is_not_taken_and_can_come_again() {
        Inbox inbox = new Inbox(file);
        inbox.take(updates(1));
        inbox.close();

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> inbox.take(updates(2)));

        assertThat(inbox.waiting()).isEqualTo(updates(1));
        try (Inbox again = new Inbox(file)) {
            assertThat(again.take(updates(2))).isEqualTo(updates(2));
        }
    }

    @Test
    void who_waits_for_room_goes_on_when_there_is_some() throws InterruptedException {
        try (Inbox inbox = new Inbox(file, 1_000, 3)) {
            inbox.take(updates(1, 2));
            assertThat(inbox.isFull()).isFalse();
            inbox.awaitRoom();
            inbox.take(updates(3));
            assertThat(inbox.isFull()).isTrue();
            Thread waiting = Thread.ofVirtual().start(() -> awaitRoom(inbox));
            while (waiting.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }

            inbox.done(2);

            waiting.join();
            assertThat(inbox.waiting()).hasSize(2);
        }
    }

    private static void awaitRoom(Inbox inbox) {
        try {
            inbox.awaitRoom();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void each_is_taken_by_one_of_many_threads() throws InterruptedException {
        Queue<Received> taken = new ConcurrentLinkedQueue<>();
        try (Inbox inbox = new Inbox(file)) {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                threads.add(Thread.ofVirtual().start(() -> {
                    for (long id = 1; id <= 50; id++) {
                        for (Received one : inbox.take(updates(id))) {
                            taken.add(one);
                            inbox.begun(id);
                            inbox.done(id);
                        }
                    }
                }));
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }

        assertThat(taken).hasSize(50).doesNotHaveDuplicates();
        assertThat(reopened()).isEmpty();
    }
}
