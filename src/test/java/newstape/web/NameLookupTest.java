package newstape.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;

class NameLookupTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void of_a_name_with_thousands_of_addresses_two_of_each_family_count_in_their_order() throws UnknownHostException {
        List<InetAddress> many = new ArrayList<>();
        for (int number = 0; number < 1_000; number++) {
            many.add(InetAddress.ofLiteral("2620:fe::" + Integer.toHexString(number)));
            many.add(InetAddress.ofLiteral("9.9.%d.%d".formatted(number / 256, number % 256)));
        }

        assertThat(new NameLookup(host -> many, MINUTE).lookup("site.example")).isEqualTo(many.subList(0, 4));
    }

    @Test
    void who_never_answers_is_not_waited_for() {
        Dns silent = host -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        };

        assertThatExceptionOfType(NameLookup.Late.class)
                .isThrownBy(() -> new NameLookup(silent, Duration.ofMillis(50)).lookup("site.example"));
    }

    @Test
    void a_name_that_is_unknown_or_none_at_all_is_unknown() {
        Dns broken = host -> {
            throw new IllegalArgumentException(host);
        };

        assertThatExceptionOfType(UnknownHostException.class)
                .isThrownBy(() -> new NameLookup(broken, MINUTE).lookup("a..b"));
    }
}
