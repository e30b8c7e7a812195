package newstape.platform.telegram.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many messages there is room for, told of in milliseconds. */
final class BudgetsTest {
    private static final Errand.Destination ADA = new Errand.Destination("1", false);
    private static final Errand.Destination GROUP = new Errand.Destination("-1", true);

    private final Budgets budgets = new Budgets(Limits.TELEGRAM);

    private static Duration at(long millis) {
        return Duration.ofMillis(millis);
    }

    private static Errand.Destination another(int number) {
        return new Errand.Destination("other " + number, false);
    }

    /** Takes so many at a moment, which are answered then, too. */
    private void send(int count, Errand.Destination to, long millis) {
        for (int i = 0; i < count; i++) {
            budgets.take(to, at(millis)).giveBack(at(millis));
        }
    }

    private void sendToAll(int count, long millis) {
        for (int i = 0; i < count; i++) {
            send(1, another(i), millis);
        }
    }

    @Test
    void thirty_may_leave_at_once_and_the_next_a_second_later() {
        sendToAll(29, 100);
        assertThat(budgets.anythingAt(at(100))).isLessThanOrEqualTo(at(100));

        sendToAll(1, 100);

        assertThat(budgets.anythingAt(at(100))).isBetween(at(1_100), at(1_130));
        assertThat(budgets.anythingAt(at(1_130))).isLessThanOrEqualTo(at(1_130));
    }

    @Test
    void a_chat_gets_three_at_once_and_then_one_each_second() {
        send(3, ADA, 100);
        assertThat(budgets.at(ADA, at(100))).isBetween(at(1_100), at(1_130));

        send(1, ADA, 1_130);

        assertThat(budgets.at(ADA, at(1_130))).isBetween(at(2_100), at(2_160));
        assertThat(budgets.at(another(1), at(1_130))).isLessThanOrEqualTo(at(1_130));
    }

    @Test
    void three_that_left_apart_and_are_under_way_together_are_a_burst() {
        List<Budgets.Place> places = new ArrayList<>();
        for (int second = 0; second < 3; second++) {
            places.add(budgets.take(ADA, at(second * 1_500L)));
        }
        assertThat(budgets.at(ADA, at(3_500))).isGreaterThan(at(3_500));

        places.forEach(place -> place.giveBack(at(4_000)));

        assertThat(budgets.at(ADA, at(4_000))).isBetween(at(5_000), at(5_030));
    }

    @Test
    void a_group_gets_twenty_in_a_minute() {
        for (int i = 0; i < 20; i++) {
            send(1, GROUP, i * 1_100L);
        }

        assertThat(budgets.at(GROUP, at(30_000))).isBetween(at(60_000), at(60_030));
        send(1, GROUP, 60_030);
        assertThat(budgets.at(GROUP, at(60_500))).isBetween(at(61_100), at(61_130));
    }

    @Test
    void one_that_is_slow_among_twenty_keeps_the_next_waiting_for_no_longer_than_another() {
        Budgets.Place slow = budgets.take(GROUP, at(0));
        for (int i = 1; i < 20; i++) {
            send(1, GROUP, i * 1_100L);
        }
        slow.giveBack(at(7_000));

        assertThat(budgets.at(GROUP, at(30_000))).isBetween(at(61_100), at(61_130));
    }

    @Test
    void a_private_chat_has_no_share_of_the_minute() {
        for (int i = 0; i < 40; i++) {
            send(1, ADA, i * 1_100L);
        }

        assertThat(budgets.at(ADA, at(45_000))).isLessThanOrEqualTo(at(45_000));
    }

    @Test
    void what_is_never_answered_makes_room_in_the_end() {
        List<Budgets.Place> lost = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            lost.add(budgets.take(ADA, at(0)));
        }

        assertThat(budgets.at(ADA, at(7_000))).isGreaterThan(at(7_000));
        assertThat(budgets.at(ADA, at(8_000))).isBetween(at(9_000), at(9_100));
        assertThat(lost).hasSize(3);
    }

    @Test
    void a_hold_is_for_everything_and_the_longer_one_counts() {
        budgets.hold(Duration.ofSeconds(30), at(1_000));
        budgets.hold(Duration.ofSeconds(3), at(2_000));

        assertThat(budgets.heldUntil()).isEqualTo(at(31_000));
        assertThat(budgets.anythingAt(at(5_000))).isEqualTo(at(31_000));
        assertThat(budgets.anythingAt(at(31_000))).isLessThanOrEqualTo(at(31_000));
    }

    @Test
    void very_many_chats_are_no_reason_to_forget_one_that_had_its_share() {
        send(3, ADA, 0);

        for (int i = 0; i < 6_000; i++) {
            send(1, another(i), 0);
        }

        assertThat(budgets.at(ADA, at(0))).isGreaterThan(at(1_000));
    }
}
