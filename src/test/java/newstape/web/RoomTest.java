package newstape.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RoomTest {
    private static final int FREE = 128 * 1024;
    private static final Duration NONE = Duration.ZERO;

    private final PassingTime time = new PassingTime();
    private final Room room = new Room(100_000 * 1024L, time);

    @Test
    void a_small_body_always_has_room() throws InterruptedException {
        room.share().grow(FREE, NONE);
        fill(room.share(), 200);

        assertThat(room.share().grow(FREE, NONE)).isTrue();
    }

    @Test
    void once_it_is_full_one_grows_and_the_next_when_that_has_ended() throws InterruptedException {
        Room.Share full = room.share();
        fill(full, 97);
        Room.Share one = room.share();
        Room.Share other = room.share();

        assertThat(one.grow(10_000_000, NONE)).isTrue();
        assertThat(one.grow(10_000_000, NONE)).isTrue();
        assertThat(other.grow(10_000_000, NONE)).isFalse();

        one.close();
        assertThat(other.grow(10_000_000, NONE)).isTrue();

        other.close();
        full.close();
        fill(room.share(), 97);
    }

    @Test
    void who_keeps_others_waiting_may_not_be_slow() throws InterruptedException {
        fill(room.share(), 97);
        Room.Share one = room.share();
        one.grow(10_000_000, NONE);

        time.pass(Duration.ofSeconds(3));
        assertThat(one.overstays()).isFalse();

        time.pass(Duration.ofSeconds(1));
        assertThat(one.overstays()).isTrue();
    }

    @Test
    void who_keeps_nobody_waiting_may_be_slow() throws InterruptedException {
        Room.Share one = room.share();
        one.grow(10_000_000, NONE);

        time.pass(Duration.ofMinutes(1));

        assertThat(one.overstays()).isFalse();
    }

    private static void fill(Room.Share share, int megabytes) throws InterruptedException {
        for (int count = 0; count < megabytes; count++) {
            assertThat(share.grow(1_000 * 1024, NONE)).isTrue();
        }
    }
}
