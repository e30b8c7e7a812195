package newstape.platform.discord.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import newstape.platform.PassingTime;
import org.slf4j.LoggerFactory;

class InvalidRequestsProperties {
    private static final Route ROUTE = Routes.post(Routes.MESSAGES);
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int BOUND = 10;

    private final Logger log = (Logger) LoggerFactory.getLogger(InvalidRequests.class);

    /** Several are under way together, then answered all alike. */
    record Burst(int requests, int status, int seconds) {}

    @BeforeProperty
    void quiet() {
        log.setLevel(Level.OFF);
    }

    @AfterProperty
    void loud() {
        log.setLevel(null);
    }

    @Provide
    Arbitrary<List<Burst>> bursts() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 15),
                        Arbitraries.of(200, 204, 400, 401, 403, 404, 429, 500),
                        Arbitraries.integers().between(0, 400))
                .as(Burst::new)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 300)
    void no_sequence_of_answers_makes_more_invalid_requests_than_the_bound(@ForAll("bursts") List<Burst> bursts) {
        PassingTime time = new PassingTime();
        InvalidRequests invalid = new InvalidRequests(BOUND, time);

        List<Duration> refused = new ArrayList<>();
        for (Burst burst : bursts) {
            Answer answer = new Answer(burst.status(), Optional.empty(), false);
            int admitted = admitted(invalid, burst.requests());
            for (int i = 0; i < admitted; i++) {
                invalid.answered(answer);
                if (answer.isInvalid()) {
                    refused.add(time.elapsed());
                }
            }
            time.pass(Duration.ofSeconds(burst.seconds()));
        }

        for (int i = BOUND; i < refused.size(); i++) {
            assertThat(refused.get(i).minus(refused.get(i - BOUND))).isGreaterThan(WINDOW);
        }
    }

    private static int admitted(InvalidRequests invalid, int requests) {
        int admitted = 0;
        for (int i = 0; i < requests; i++) {
            try {
                invalid.admit(ROUTE);
                admitted++;
            } catch (TrafficRefused e) {
                assertThat(e.reason()).isEqualTo(TrafficRefused.Reason.TOO_MANY_INVALID);
            }
        }
        return admitted;
    }
}
