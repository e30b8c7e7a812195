package newstape.article.identity;

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
import newstape.article.ArticleId;

/**
 * What came of replaying feeds; {@code invented} are corrections nobody made, {@code lost} new articles that were taken
 * for others.
 */
record Replayed(
        int judged,
        int corrections,
        List<String> twice,
        List<String> lost,
        List<String> invented,
        List<String> missed) {
    static final Replayed NOTHING = new Replayed(0, 0, List.of(), List.of(), List.of(), List.of());

    private static final int POLLS = 4;

    Replayed and(Replayed other) {
        return new Replayed(
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

    /** A feed that is never the same twice. */
    interface Feed {
        /** Those that it has, as their desk wrote them. */
        List<Draft> articles();

        /** One as it comes this time; {@code whole} where its text has to be all there. */
        Draft sent(Draft draft, List<Draft> others, boolean whole, Instant now);

        /** One as its desk has corrected it. */
        Draft corrected(Draft draft);

        /** Whether it has teasers at times. */
        boolean teasers();
    }

    /** What came of one feed: the same seed, the same. */
    static Replayed of(Feed feed, int seed) {
        Random random = new Random(new SplittableRandom(seed).nextLong());
        List<Draft> drafts = new ArrayList<>(feed.articles());
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
            Set<ArticleId> beside = new HashSet<>();
            for (int article : order) {
                boolean corrected = whole.contains(article) && random.nextInt(8) == 0;
                if (corrected) {
                    drafts.set(article, feed.corrected(drafts.get(article)));
                    corrections++;
                }
                boolean all = corrected || random.nextInt(3) == 0 || !feed.teasers();
                Draft sent = feed.sent(drafts.get(article), others(drafts, article), all, now);
                Verdict verdict = known.take(sent.incoming(now, beside));
                beside.add(known.taken());
                judged++;
                String told = "feed " + seed + " poll " + poll + " " + feed + "\n  " + sent + "\n  "
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
        return new Replayed(judged, corrections, twice, lost, invented, missed);
    }

    private static List<Draft> others(List<Draft> drafts, int article) {
        List<Draft> others = new ArrayList<>(drafts);
        others.remove(article);
        return others;
    }
}
