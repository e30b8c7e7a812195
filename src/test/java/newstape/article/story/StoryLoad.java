package newstape.article.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import newstape.article.Article;

/**
 * How long an article takes to be placed among ten thousand others, and what they take of the heap.
 *
 * <p>The words are made up, as often as words of a language are: the second half as often as the first, the third a
 * third.
 */
final class StoryLoad {
    private static final int ARTICLES = 20_000;
    private static final int REMEMBERED = 10_000;
    private static final int VOCABULARY = 80_000;

    private StoryLoad() {}

    public static void main(String[] arguments) {
        Random random = new Random(1);
        double[] shares = new double[VOCABULARY];
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            sum += 1.0 / (i + 3);
            shares[i] = sum;
        }
        Stories stories = new Stories(REMEMBERED);
        long before = used();
        long[] took = new long[ARTICLES];
        int joins = 0;
        Instant time = Instant.parse("2026-11-24T00:00:00Z");
        for (int i = 0; i < ARTICLES; i++) {
            time = time.plus(Duration.ofSeconds(8));
            Article article = Events.article(
                    "a" + i,
                    text(random, shares, 9),
                    text(random, shares, 320),
                    Optional.of(time),
                    Optional.of(Locale.ENGLISH));
            long start = System.nanoTime();
            joins += stories.place(article, "source " + i % 50, time) instanceof Placement.Joins ? 1 : 0;
            took[i] = System.nanoTime() - start;
        }
        long[] full = Arrays.copyOfRange(took, REMEMBERED, ARTICLES);
        Arrays.sort(full);
        System.out.printf(
                "%d articles among %d: median %.2f ms, p99 %.2f ms, most %.2f ms; %d joined; heap %d MB%n",
                full.length,
                REMEMBERED,
                full[full.length / 2] / 1e6,
                full[full.length * 99 / 100] / 1e6,
                full[full.length - 1] / 1e6,
                joins,
                (used() - before) >> 20);
    }

    private static String text(Random random, double[] shares, int words) {
        StringBuilder text = new StringBuilder("The");
        for (int i = 1; i < words; i++) {
            int found = Arrays.binarySearch(shares, random.nextDouble() * shares[VOCABULARY - 1]);
            int word = Math.min(VOCABULARY - 1, found < 0 ? -found - 1 : found);
            String letters = Integer.toString(word * 31 + 40, 26)
                    .chars()
                    .collect(
                            StringBuilder::new,
                            (all, c) -> all.append((char) (c >= 'a' ? c : 'a' + c - '0' + 10)),
                            StringBuilder::append)
                    .toString();
            text.append(i % 14 == 0 ? ". " : " ").append(word % 5 == 0 ? letters.toUpperCase(Locale.ROOT) : letters);
        }
        return text.append('.').toString();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
