package newstape.article.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Feeds that are never the same twice, polled four times each, with corrections among the noise. */
class ReplayTest {
    private static final int FEEDS = 100;

    @Test
    void no_article_comes_twice_and_each_real_correction_is_found() {
        Replayed replayed = replayed(Replay::new);

        isKnownAgain(replayed);
        assertThat(replayed.corrections()).isGreaterThan(300);
    }

    @Test
    void nor_in_plain_feeds_with_other_habits() {
        Replayed replayed = replayed(PlainFeed::new);

        isKnownAgain(replayed);
        assertThat(replayed.corrections()).isGreaterThan(300);
    }

    private static Replayed replayed(IntFunction<Replayed.Feed> feed) {
        return IntStream.range(0, FEEDS)
                .mapToObj(seed -> Replayed.of(feed.apply(seed), seed))
                .reduce(Replayed.NOTHING, Replayed::and);
    }

    private static void isKnownAgain(Replayed replayed) {
        assertThat(replayed.twice()).as("articles that came twice").isEmpty();
        assertThat(replayed.lost()).as("articles taken for others").isEmpty();
        assertThat(replayed.invented()).as("corrections nobody made").isEmpty();
        assertThat(replayed.missed()).as("corrections not found").isEmpty();
    }
}
