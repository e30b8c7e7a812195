package newstape.platform.discord.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import newstape.platform.PassingTime;

class PaceProperties {
    private static final Route ROUTE = Routes.post(Routes.MESSAGES);
    private static final int LIMIT = 50;

    @Property(tries = 300)
    void no_second_has_more_than_fifty(
            @ForAll @Size(max = 400) List<@IntRange(min = -200, max = 60) Integer> milliseconds) throws IOException {
        PassingTime time = new PassingTime();
        Pace pace = new Pace(time);

        List<Duration> departures = new ArrayList<>();
        for (int pause : milliseconds) { // whatever is below nought comes at once
            time.pass(Duration.ofMillis(pause));
            pace.await(ROUTE).giveBack();
            departures.add(time.elapsed());
        }

        for (int i = LIMIT; i < departures.size(); i++) {
            assertThat(departures.get(i).minus(departures.get(i - LIMIT))).isGreaterThan(Duration.ofSeconds(1));
        }
    }
}
