package newstape.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import newstape.article.ArticleId;
import newstape.reading.SearchIndex;
import newstape.store.Source;
import newstape.store.StoredStock;
import newstape.web.Fetcher;
import newstape.web.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What happens from time to time, and when it is ended in the middle. */
@Timeout(60)
final class RoundsTest {
    @TempDir
    private Path folder;

    private Harbour harbour;

    @BeforeEach
    void open() {
        harbour = new Harbour(folder);
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void what_is_older_than_it_is_kept_goes_but_what_somebody_needs() throws Exception {
        harbour.twoItems();
        Source source = harbour.added(Harbour.FEED);
        harbour.intake.looks().at(source);
        ArticleId gas = harbour.article("Gas for the Lamps").id();
        harbour.database.perform(tables -> tables.holds().hold(gas, "digest:1", harbour.clock.instant()));
        harbour.clock.pass(Harbour.KEEP.minusDays(1));
        new Retention(harbour.database, Optional.of(Harbour.KEEP), () -> harbour.told.add("removed"), harbour.clock)
                .clear();
        assertThat(harbour.titles()).hasSize(2);
        assertThat(harbour.told).doesNotContain("removed");

        try (SearchIndex index = new SearchIndex(new StoredStock(harbour.database, 1_000))) {
            assertThat(index.search("tug masters", 0, 9).total()).isEqualTo(1);
            harbour.clock.pass(Duration.ofDays(2));
            harbour.told.clear();
            roundsUntilTold("changed");

            assertThat(harbour.titles()).containsExactly("Gas for the Lamps");
            assertThat(index.search("tug masters", 0, 9).total()).isZero();
            assertThat(index.search("harbour of Ostrau", 0, 9).total()).isEqualTo(1);
        }
        assertThat(harbour.intake.looks().at(harbour.now(source)).fresh()).isZero();
        assertThat(harbour.titles()).containsExactly("Gas for the Lamps");
    }

    @Test
    void a_look_that_ends_in_the_middle_is_not_begun_anew() throws Exception {
        List<String> items = new ArrayList<>();
        for (int number = 0; number < 15; number++) {
            URI address = URI.create("https://harbour.example/lamp/" + "abcdefghijklmno".charAt(number));
            harbour.web.document(
                    address,
                    "text/html",
                    Harbour.page("Lamp %1$d at Pier %1$d".formatted(number), Harbour.LEAD + number, Harbour.MORE),
                    Optional.empty());
            items.add(Harbour.item(
                    "Lamp %1$d at Pier %1$d".formatted(number),
                    address,
                    "l" + number,
                    "Thu, 19 Nov 2026 09:00:00 GMT"));
        }
        harbour.feed("many", items.toArray(String[]::new));
        Source source = harbour.added(Harbour.FEED);
        int[] pages = {0};
        Fetcher dying = request -> {
            if (request.purpose() == Purpose.PAGE && ++pages[0] > 12) {
                throw new IllegalStateException("killed");
            }
            return harbour.web.fetch(request);
        };
        Intake ended = harbour.intake(dying);
        assertThatIllegalStateException().isThrownBy(() -> ended.looks().at(source));
        int asked = harbour.web.asked().size();

        harbour.intake.looks().at(harbour.now(source));

        assertThat(harbour.web.asked().size() - asked).isEqualTo(1 + 5);
    }

    @Test
    void what_is_looked_at_while_it_is_closed_is_due_again_at_once() throws Exception {
        harbour.twoItems();
        Source source = harbour.added(Harbour.FEED);
        CountDownLatch asked = new CountDownLatch(1);
        Fetcher hanging = _ -> {
            asked.countDown();
            new CountDownLatch(1).await();
            throw new AssertionError("nobody counts it down");
        };
        try (Rounds rounds = harbour.intake(hanging).rounds()) {
            rounds.start();
            asked.await();
        }

        assertThat(harbour.now(source).nextLook()).isEqualTo(harbour.clock.instant());
        assertThat(harbour.now(source).failures()).isZero();
    }

    private void roundsUntilTold(String what) {
        try (Rounds rounds = harbour.intake.rounds()) {
            rounds.start();
            Instant until = Instant.now().plusSeconds(30);
            while (!harbour.told.contains(what) && Instant.now().isBefore(until)) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void rounds_look_at_what_is_due_and_end_when_they_are_told() throws Exception {
        harbour.twoItems();
        Source source = harbour.added(Harbour.FEED);
        try (Rounds rounds = harbour.intake.rounds()) {
            rounds.start();
            Instant until = Instant.now().plusSeconds(30);
            while (harbour.titles().size() < 2 && Instant.now().isBefore(until)) {
                Thread.onSpinWait();
            }
        }

        assertThat(harbour.titles()).hasSize(2);
        assertThat(harbour.now(source).look().at()).contains(harbour.clock.instant());
    }
}
