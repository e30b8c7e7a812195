package newstape.platform.telegram.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rates by the clock of the test. */
final class RatesTest {
    private final StandIn telegram = StandIn.start();
    private final Rates rates = new Rates();
    private final Chat group = telegram.group("Desk");
    private final Chat chat = telegram.privateChat(telegram.person("Ada"));

    @AfterEach
    void close() {
        telegram.close();
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis((long) (seconds * 1_000));
    }

    private boolean passes(Chat to, double at) {
        return rates.spend(Optional.of(to), seconds(at)).isEmpty();
    }

    @Test
    void a_chat_takes_five_at_once_and_one_more_each_second() {
        List<Boolean> burst =
                IntStream.range(0, 6).mapToObj(_ -> passes(chat, 10)).toList();

        assertThat(burst).containsExactly(true, true, true, true, true, false);
        assertThat(List.of(passes(chat, 10.9), passes(chat, 11), passes(chat, 11.5)))
                .containsExactly(false, true, false);
    }

    @Test
    void a_group_takes_twenty_in_a_minute() {
        assertThat(IntStream.range(0, 20).allMatch(i -> passes(group, i * 2))).isTrue();
        assertThat(rates.spend(Optional.of(group), seconds(40)))
                .hasValueSatisfying(over -> assertThat(over.left()).isEqualTo(seconds(20)));
        assertThat(passes(group, 60)).isTrue();
    }

    @Test
    void all_chats_together_take_thirty_in_a_second() {
        List<Chat> chats = IntStream.range(0, 31)
                .mapToObj(i -> telegram.privateChat(telegram.person("Reader " + i)))
                .toList();

        assertThat(chats.stream().limit(30).allMatch(one -> passes(one, 5))).isTrue();
        assertThat(passes(chats.getLast(), 5.9)).isFalse();
        assertThat(passes(chats.getLast(), 6)).isTrue();
    }

    @Test
    void a_pause_is_broken_by_what_was_not_under_way() {
        rates.pause(seconds(1), seconds(3));

        assertThat(rates.broken(seconds(1.2))).isEmpty();
        assertThat(rates.broken(seconds(2))).hasValue(seconds(2));
        assertThat(rates.broken(seconds(4))).isEmpty();
    }
}
