package newstape.platform.discord.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.Optional;
import newstape.platform.PassingTime;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class InvalidRequestsTest {
    private static final Route ROUTE = Routes.post(Routes.MESSAGES);
    private static final Answer FORBIDDEN = new Answer(403, Optional.empty(), false);
    private static final Answer SHARED_LIMIT = new Answer(429, Optional.empty(), true);

    private final PassingTime time = new PassingTime();
    private final InvalidRequests invalid = new InvalidRequests(10, time);

    @Test
    void all_but_interactions_stops_at_the_bound() throws TrafficRefused {
        answer(10, FORBIDDEN);

        assertThatExceptionOfType(TrafficRefused.class)
                .isThrownBy(() -> invalid.admit(ROUTE))
                .returns(TrafficRefused.Reason.TOO_MANY_INVALID, TrafficRefused::reason);
        assertThatCode(() -> invalid.admit(Routes.post(Routes.INTERACTION))).doesNotThrowAnyException();
    }

    @Test
    void it_goes_on_when_ten_minutes_have_passed() throws TrafficRefused {
        answer(10, FORBIDDEN);

        time.pass(Duration.ofMinutes(10).plusMillis(1));

        assertThatCode(() -> invalid.admit(ROUTE)).doesNotThrowAnyException();
    }

    @Test
    void what_is_under_way_counts() throws TrafficRefused {
        for (int i = 0; i < 10; i++) {
            invalid.admit(ROUTE);
        }

        assertThatExceptionOfType(TrafficRefused.class).isThrownBy(() -> invalid.admit(ROUTE));
        invalid.lost();
        assertThatCode(() -> invalid.admit(ROUTE)).doesNotThrowAnyException();
    }

    @Test
    void limits_that_others_share_are_not_held_against_the_bot() throws TrafficRefused {
        answer(20, SHARED_LIMIT);

        assertThatCode(() -> invalid.admit(ROUTE)).doesNotThrowAnyException();
    }

    @Test
    void each_threshold_is_said_once() throws TrafficRefused {
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        Logger log = (Logger) LoggerFactory.getLogger(InvalidRequests.class);
        log.addAppender(lines);

        InvalidRequests many = new InvalidRequests(InvalidRequests.USUAL_BOUND, time);
        for (int i = 0; i < InvalidRequests.USUAL_BOUND; i++) {
            many.admit(ROUTE);
            many.answered(FORBIDDEN);
        }
        time.pass(Duration.ofMinutes(11));
        many.admit(ROUTE);
        log.detachAppender(lines);

        assertThat(lines.list)
                .extracting(ILoggingEvent::getLevel)
                .containsExactly(Level.WARN, Level.WARN, Level.ERROR, Level.WARN);
    }

    private void answer(int times, Answer answer) throws TrafficRefused {
        for (int i = 0; i < times; i++) {
            invalid.admit(ROUTE);
            invalid.answered(answer);
        }
    }
}
