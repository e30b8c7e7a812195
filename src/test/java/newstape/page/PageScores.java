package newstape.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newstape.article.Article;
import newstape.article.Section;
import newstape.page.PageSuites.Half;
import newstape.page.PageSuites.Sample;

/**
 * How well the real pages beside the repository are read, each half of them by itself: the scores of
 * {@code ../shared/pages/score}, made here so that a change is judged in seconds. With {@code worst N} it names the
 * pages of the tuned half that are read worst, and with {@code show ID} what was read of one against what was expected.
 */
public final class PageScores {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");

    /** @param with the share of what must be there, empty where nothing must */
    record Score(
            Sample sample,
            double precision,
            double recall,
            Optional<Double> with,
            Optional<Double> without,
            Headings headings,
            List<Double> sections,
            boolean empty) {
        double f1() {
            return harmonic(precision, recall);
        }
    }

    /** How many headings were expected and read, and how many of each the other side has. */
    record Headings(int expected, int found, int read, int right) {}

    private PageScores() {}

    static Score score(Sample sample, Optional<Article> article) {
        String text = text(article);
        double[] pr = overlap(text, sample.text());
        return new Score(
                sample,
                pr[0],
                pr[1],
                held(text, sample.with()),
                held(text, sample.without()),
                headings(sample, article),
                sections(sample, article),
                text.isBlank());
    }

    static Optional<Article> read(Sample sample) {
        return switch (new PageReader().read(sample.capture())) {
            case Reading.Read(Page page) -> page.article();
            case Reading.Unreadable unreadable -> Optional.empty();
        };
    }

    static String text(Optional<Article> article) {
        return article.map(Article::sections).orElse(List.of()).stream()
                .map(section -> section.heading().map(heading -> heading + "\n").orElse("") + section.text())
                .collect(Collectors.joining("\n"));
    }

    static double f1(List<Score> scores) {
        return scores.stream().mapToDouble(Score::f1).average().orElse(0);
    }

    static double with(List<Score> scores) {
        return scores.stream()
                .flatMap(score -> score.with.stream())
                .mapToDouble(with -> with)
                .average()
                .orElse(0);
    }

    static double without(List<Score> scores) {
        return scores.stream()
                .flatMap(score -> score.without.stream())
                .mapToDouble(with -> with)
                .average()
                .orElse(0);
    }

    static double headingRecall(List<Score> scores) {
        return scores.stream().mapToInt(score -> score.headings.found).sum()
                / (double) scores.stream()
                        .mapToInt(score -> score.headings.expected)
                        .sum();
    }

    static double headingPrecision(List<Score> scores) {
        return scores.stream().mapToInt(score -> score.headings.right).sum()
                / (double)
                        scores.stream().mapToInt(score -> score.headings.read).sum();
    }

    static double sectionF1(List<Score> scores) {
        return scores.stream()
                .flatMap(score -> score.sections.stream())
                .mapToDouble(f -> f)
                .average()
                .orElse(0);
    }

    private static Optional<Double> held(String text, List<String> snippets) {
        if (snippets.isEmpty()) {
            return Optional.empty();
        }
        String in = Spacing.line(text).toLowerCase(Locale.ROOT);
        return Optional.of(snippets.stream()
                        .filter(snippet -> in.contains(Spacing.line(snippet).toLowerCase(Locale.ROOT)))
                        .count()
                / (double) snippets.size());
    }

    private static Headings headings(Sample sample, Optional<Article> article) {
        List<String> expected =
                sample.sections().stream().map(PageSuites.Below::heading).toList();
        List<String> read = article.map(Article::sections).orElse(List.of()).stream()
                .flatMap(section -> section.heading().stream())
                .toList();
        List<String> any = new ArrayList<>(sample.allHeadings());
        any.add(sample.title());
        return new Headings(
                size(loose(expected)),
                common(loose(expected), loose(read)),
                size(loose(read)),
                common(loose(any), loose(read)));
    }

    private static List<Double> sections(Sample sample, Optional<Article> article) {
        List<String> known = sample.sections().stream()
                .map(below -> loose(below.heading()))
                .filter(h -> !h.isEmpty())
                .toList();
        Map<String, List<StringBuilder>> read = new HashMap<>();
        StringBuilder now = new StringBuilder();
        for (Section section : article.map(Article::sections).orElse(List.of())) {
            String heading = section.heading().orElse("");
            if (known.contains(loose(heading))) {
                now = new StringBuilder(section.text());
                read.computeIfAbsent(loose(heading), h -> new ArrayList<>()).add(now);
            } else {
                now.append('\n').append(heading).append('\n').append(section.text());
            }
        }
        List<Double> scores = new ArrayList<>();
        for (PageSuites.Below below : sample.sections()) {
            if (!loose(below.heading()).isEmpty() && !below.text().isBlank()) {
                List<StringBuilder> options = read.getOrDefault(loose(below.heading()), new ArrayList<>());
                double[] pr = options.isEmpty()
                        ? new double[2]
                        : overlap(options.removeFirst().toString(), below.text());
                scores.add(harmonic(pr[0], pr[1]));
            }
        }
        return scores;
    }

    private static double harmonic(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** Precision and recall of the words, as often as they stand. */
    static double[] overlap(String read, String expected) {
        Map<String, Integer> got = bag(words(read));
        Map<String, Integer> want = bag(words(expected));
        if (want.isEmpty() || got.isEmpty()) {
            return want.isEmpty() && got.isEmpty() ? new double[] {1, 1} : new double[2];
        }
        double hit = common(got, want);
        return new double[] {hit / size(got), hit / size(want)};
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String loose(String heading) {
        return String.join(" ", words(heading));
    }

    private static Map<String, Integer> loose(List<String> headings) {
        return bag(headings.stream()
                .map(PageScores::loose)
                .filter(h -> !h.isEmpty())
                .toList());
    }

    private static Map<String, Integer> bag(List<String> words) {
        Map<String, Integer> bag = new HashMap<>();
        words.forEach(word -> bag.merge(word, 1, Integer::sum));
        return bag;
    }

    private static int size(Map<String, Integer> bag) {
        return bag.values().stream().mapToInt(n -> n).sum();
    }

    private static int common(Map<String, Integer> a, Map<String, Integer> b) {
        return a.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0)))
                .sum();
    }

    static List<Score> scores(List<Sample> samples) {
        return samples.parallelStream()
                .map(sample -> score(sample, read(sample)))
                .toList();
    }

    private static String row(String name, List<Score> scores) {
        return String.format(
                Locale.ROOT,
                "%-22s %4d  F1 %.4f  P %.4f  R %.4f  with %.4f  without %.4f  headings %.3f/%.3f  sections %.3f  empty %d",
                name,
                scores.size(),
                f1(scores),
                scores.stream().mapToDouble(Score::precision).average().orElse(0),
                scores.stream().mapToDouble(Score::recall).average().orElse(0),
                with(scores),
                without(scores),
                headingRecall(scores),
                headingPrecision(scores),
                sectionF1(scores),
                scores.stream().filter(Score::empty).count());
    }

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        if (words.contains("show")) {
            words.subList(1, words.size()).forEach(PageScores::show);
            return;
        }
        for (List<Sample> samples : List.of(PageSuites.wcxb(), PageSuites.readability())) {
            List<Score> scores = scores(samples);
            String suite = samples.getFirst().id().replaceAll("/.*", "");
            System.out.println(row(suite, scores));
            for (Half half : Half.values()) {
                System.out.println(row("  " + half, of(half, scores)));
            }
            if (words.contains("worst")) {
                of(Half.TUNED, scores).stream()
                        .sorted(Comparator.comparingDouble(Score::f1))
                        .limit(Integer.parseInt(words.getLast()))
                        .forEach(score -> System.out.printf(
                                Locale.ROOT,
                                "    %.3f  P %.3f  R %.3f  %s  %s%n",
                                score.f1(),
                                score.precision(),
                                score.recall(),
                                score.sample.id(),
                                score.sample.address()));
            }
        }
    }

    private static List<Score> of(Half half, List<Score> scores) {
        return scores.stream().filter(score -> score.sample.half() == half).toList();
    }

    private static void show(String id) {
        List<Sample> samples = id.startsWith("wcxb") ? PageSuites.wcxb() : PageSuites.readability();
        Sample sample = samples.stream()
                .filter(page -> page.id().equals(id))
                .findFirst()
                .orElseThrow();
        if (sample.half() == Half.HELD_OUT) {
            throw new IllegalArgumentException("single pages of this half aren't looked at");
        }
        Optional<Article> article = read(sample);
        System.out.println("=== " + id + " " + sample.address() + " "
                + score(sample, article).f1());
        lines("+ ", text(article), sample.text());
        lines("- ", sample.text(), text(article));
    }

    /** The lines of a text that another hasn't. */
    private static void lines(String mark, String text, String other) {
        String whole = String.join(" ", words(other));
        text.lines()
                .filter(line -> !whole.contains(String.join(" ", words(line))))
                .map(line -> mark + line.substring(0, Math.min(line.length(), 110)))
                .forEach(System.out::println);
    }
}
