package newstape.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newstape.article.Article;
import newstape.article.ArticleId;
import newstape.article.Kept;
import newstape.article.Origin;
import newstape.article.Paragraph;
import newstape.article.Section;
import newstape.article.Selection;
import newstape.article.Stock;

/**
 * How long a search takes over very many sections: an index in a folder, warm, one search after another. Words are as
 * frequent as in a language (by rank, after Zipf); what is searched for is drawn from the same.
 *
 * <p>Arguments: articles, sections of each, searches.
 */
final class SearchAtScale {
    private static final int WORDS_A_SECTION = 60;
    private static final String[] VOCABULARY = vocabulary(200_000);

    private SearchAtScale() {}

    /** Made when it is asked for, always the same: no memory would hold them all. */
    private record Generated(int articles, int sections) implements Stock {
        private static final int PART = 1_000;

        @Override
        public Optional<Kept> article(ArticleId id) {
            int number = Integer.parseInt(id.value(), 16);
            SplittableRandom random = new SplittableRandom(number);
            List<Section> made = IntStream.range(0, sections)
                    .mapToObj(i -> Section.of(
                            Optional.of(words(random, 5)),
                            List.of(Paragraph.prose(words(random, WORDS_A_SECTION) + "."))))
                    .toList();
            Article article =
                    Fixtures.article(words(random, 9), Optional.of(Locale.ENGLISH), made.toArray(Section[]::new));
            Instant day = Instant.parse("2020-01-01T00:00:00Z").plusSeconds(number * 1_000L);
            return Optional.of(Kept.whole(article.withId(id), new Origin("Source " + number % 40, day)));
        }

        @Override
        public Changes changesSince(long revision) {
            int from = (int) revision;
            int to = Math.min(articles, from + PART);
            return new Changes(
                    to,
                    IntStream.range(from, to)
                            .mapToObj(number -> new ArticleId("%08x".formatted(number)))
                            .toList());
        }

        @Override
        public long revision() {
            return articles;
        }
    }

    private static String[] vocabulary(int size) {
        SplittableRandom random = new SplittableRandom(1);
        return IntStream.range(0, size)
                .mapToObj(rank -> random.ints(3 + rank % 8, 'a', 'z' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .toArray(String[]::new);
    }

    /** By rank r as often as 1/r. */
    private static String word(SplittableRandom random) {
        double rank = Math.exp(random.nextDouble() * Math.log(VOCABULARY.length));
        return VOCABULARY[Math.min(VOCABULARY.length - 1, (int) rank)];
    }

    private static String words(SplittableRandom random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(word(random));
        }
        return String.join(" ", words);
    }

    public static void main(String... arguments) throws Exception {
        int articles = Integer.parseInt(arguments[0]);
        int sections = Integer.parseInt(arguments[1]);
        int searches = Integer.parseInt(arguments[2]);
        Path folder = Files.createTempDirectory("scale");
        Stock stock = new Generated(articles, sections);
        try (SearchIndex index = new SearchIndex(stock, folder)) {
            long began = System.nanoTime();
            index.follow(_ -> {});
            System.out.printf(
                    "%,d sections of %,d articles indexed in %.0f s, %.2f GB%n",
                    articles * (long) sections, articles, (System.nanoTime() - began) / 1e9, size(folder) / 1e9);
            SplittableRandom random = new SplittableRandom(7);
            measure("warming up", index, random, searches, Selection.ALL);
            measure("one to three words", index, random, searches, Selection.ALL);
            measure(
                    "of one source and year",
                    index,
                    random,
                    searches,
                    new Selection(
                            Optional.of("source 7"),
                            Optional.empty(),
                            Optional.of(Instant.parse("2021-01-01T00:00:00Z")),
                            Optional.of(Instant.parse("2022-01-01T00:00:00Z"))));
        }
    }

    private static long size(Path folder) throws java.io.IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void measure(
            String what, SearchIndex index, SplittableRandom random, int searches, Selection selection) {
        long[] times = new long[searches];
        long found = 0;
        for (int i = 0; i < searches; i++) {
            String words = words(random, 1 + i % 3);
            long began = System.nanoTime();
            found += index.search(words, selection, 0, 5).total();
            times[i] = System.nanoTime() - began;
        }
        Arrays.sort(times);
        System.out.printf(
                "%s: p50 %.1f ms, p99 %.1f ms, slowest %.1f ms, %,d found in all%n",
                what,
                times[searches / 2] / 1e6,
                times[(int) (searches * 0.99)] / 1e6,
                times[searches - 1] / 1e6,
                found);
    }
}
