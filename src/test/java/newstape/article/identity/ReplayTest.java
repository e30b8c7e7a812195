package newstape.article.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A hundred feeds that are never the same twice, polled four times each, with corrections among the noise. */
class ReplayTest {
    /** Of some six thousand verdicts; to be none. */
    private static final int MOST_TWICE = 5;

    /** To be none. */
    private static final int MOST_LOST = 1;

    private static final int FEEDS = 100;
    private static final int ARTICLES = 10;
    private static final int POLLS = 4;

    /** What came of it; {@code invented} are corrections nobody made. */
    private record Outcome(
            int judged,
            int corrections,
            List<String> twice,
            List<String> lost,
            List<String> invented,
            List<String> missed) {
        Outcome() {
            this(0, 0, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        Outcome and(Outcome other) {
            return new Outcome(
                    judged + other.judged,
                    corrections + other.corrections,
                    both(twice, other.twice),
                    both(lost, other.lost),
                    both(invented, other.invented),
                    both(missed, other.missed));
        }

        private static List<String> both(List<String> one, List<String> other) {
            return Stream.concat(one.stream(), other.stream()).toList();
        }
    }

    @Test
    void no_article_comes_twice_and_each_real_correction_is_found() {
        Outcome outcome =
                IntStream.range(0, FEEDS).mapToObj(ReplayTest::replayed).reduce(new Outcome(), Outcome::and);

        // of a rubric's teaser with another id and address too little is left to know it by
        assertThat(outcome.twice).as("articles that came twice").hasSizeLessThanOrEqualTo(MOST_TWICE);
        // two rubrics of one day with one sentence in common, and that sentence for a teaser
        assertThat(outcome.lost).as("articles taken for others").hasSizeLessThanOrEqualTo(MOST_LOST);
        assertThat(outcome.invented).as("corrections nobody made").isEmpty();
        assertThat(outcome.missed).as("corrections not found").isEmpty();
        assertThat(outcome.corrections).isGreaterThan(300);
    }

    private static Outcome replayed(int seed) {
        Random random = new Random(new SplittableRandom(seed).nextLong());
        Replay.Habits habits = Replay.Habits.of(random);
        Replay replay = new Replay(habits, random);
        List<Draft> drafts = articles(seed);
        Remembered known = new Remembered();
        Set<Integer> seen = new HashSet<>();
        Set<Integer> whole = new HashSet<>();
        List<String> twice = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        List<String> invented = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int judged = 0;
        int corrections = 0;
        Instant now = Draft.MORNING.plus(Duration.ofDays(4));
        for (int poll = 0; poll < POLLS; poll++) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, drafts.size()).boxed().toList());
            Collections.shuffle(order, random);
            for (int article : order) {
                boolean corrected = whole.contains(article) && random.nextInt(8) == 0;
                if (corrected) {
                    drafts.set(article, Newsdesk.corrected(drafts.get(article), random));
                    corrections++;
                }
                boolean all = corrected || random.nextInt(3) == 0 || !habits.teasers();
                Draft sent = replay.sent(drafts.get(article), others(drafts, article), all);
                Verdict verdict = known.take(sent.incoming(now));
                judged++;
                String told = "feed " + seed + " poll " + poll + " " + habits + "\n  " + sent + "\n  "
                        + (verdict instanceof Verdict.Corrected(var id, var r)
                                ? r.title() + " " + r.sections()
                                : verdict);
                boolean first = seen.add(article);
                if (all) {
                    whole.add(article);
                }
                if (first && !(verdict instanceof Verdict.New)) {
                    lost.add(told);
                } else if (!first && verdict instanceof Verdict.New) {
                    twice.add(told);
                } else if (!corrected && verdict instanceof Verdict.Corrected) {
                    invented.add(told);
                } else if (corrected && verdict instanceof Verdict.Same) {
                    missed.add(told);
                }
            }
            now = now.plus(Duration.ofMinutes(10));
        }
        return new Outcome(judged, corrections, twice, lost, invented, missed);
    }

    private static List<Draft> articles(int seed) {
        List<Draft> drafts = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        for (int i = 0; drafts.size() < ARTICLES; i++) {
            Draft draft = Newsdesk.article(seed, i);
            if (titles.add(draft.title())) {
                drafts.add(draft);
            }
        }
        for (int day = 0; day < 3; day++) {
            drafts.add(Newsdesk.rubric(seed, "Morning briefing", day));
            drafts.add(Newsdesk.rubric(seed, "Markets wrap", day));
        }
        return drafts;
    }

    private static List<Draft> others(List<Draft> drafts, int article) {
        List<Draft> others = new ArrayList<>(drafts);
        others.remove(article);
        return others;
    }
}
