package newstape.article.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newstape.article.Article;
import newstape.article.ArticleId;
import newstape.article.Published;

/**
 * Places articles in stories as they come. The same articles in the same order make the same stories.
 *
 * <p>It remembers a number of articles and a span of days; a story whose articles are all forgotten is no more found.
 * Not safe for use by many threads at once.
 */
public final class Stories {
    /** At which two reports are on one event; what chose it is in docs/decisions/same-or-new.md. */
    static final double THRESHOLD = 0.34;
    /** How like an article has to be to a story's members on the whole; keeps a chain from growing into a saga. */
    static final double TOGETHER = 0.5;

    private static final Duration SPAN = Duration.ofDays(3);
    private static final Duration APART = Duration.ofHours(60);
    private static final int COMPARED = 12;

    private final Window window;
    private final double threshold;
    private final Map<StoryId, List<Report>> stories = new HashMap<>();
    private final Map<ArticleId, StoryId> placed = new HashMap<>();

    /** One that remembers so many articles at most. */
    public Stories(int articles) {
        this(articles, THRESHOLD);
    }

    Stories(int articles, double threshold) {
        this.window = new Window(articles);
        this.threshold = threshold;
    }

    /**
     * Places one. An article that was placed before stays where it is, whatever became of it.
     *
     * @param source where it is from
     * @param seen when it came; counts where it doesn't say when it was published
     */
    public Placement place(Article article, String source, Instant seen) {
        if (placed.containsKey(article.id())) {
            return new Placement.Joins(placed.getOrDefault(article.id(), new StoryId(article.id())), 1);
        }
        Report report = report(article, source, seen, new StoryId(article.id()));
        Optional<Placement.Joins> joins = likeliest(report);
        Placement placement = joins.isPresent() ? joins.get() : new Placement.Starts(report.story());
        keep(report.in(placement.story()), seen);
        return placement;
    }

    /** Remembers one that was placed before this began; they are to come in the order in which they were placed. */
    public void remember(Article article, String source, Instant seen, StoryId story) {
        if (!placed.containsKey(article.id())) {
            keep(report(article, source, seen, story), seen);
        }
    }

    private static Report report(Article article, String source, Instant seen, StoryId story) {
        Instant published = article.published().map(Published::earliest).orElse(seen);
        return Report.of(article, source, published.isAfter(seen) ? seen : published, story);
    }

    /** A story, as far as its articles are remembered. */
    public Optional<Story> story(StoryId id) {
        return Optional.ofNullable(stories.get(id)).map(reports -> new Story(id, ids(reports)));
    }

    private Optional<Placement.Joins> likeliest(Report report) {
        Map<StoryId, Double> best = new LinkedHashMap<>();
        for (Report other : window.like(report)) {
            if (mayJoin(report, other)) {
                best.merge(
                        other.story(),
                        Likeness.of(report, other, window::rarity).value(),
                        Math::max);
            }
        }
        return best.entrySet().stream()
                .filter(entry -> entry.getValue() >= threshold && fits(report, entry.getKey()))
                .max(Map.Entry.<StoryId, Double>comparingByValue()
                        .thenComparing(entry -> entry.getKey().first().value()))
                .map(entry -> new Placement.Joins(entry.getKey(), entry.getValue()));
    }

    private static boolean mayJoin(Report report, Report other) {
        return report.mayShareLanguage(other)
                && !report.id().equals(other.id())
                && Duration.between(report.time(), other.time()).abs().compareTo(APART) <= 0;
    }

    private boolean fits(Report report, StoryId story) {
        return stories.getOrDefault(story, List.of()).stream()
                        .limit(COMPARED)
                        .mapToDouble(member ->
                                Likeness.of(report, member, window::rarity).value())
                        .average()
                        .orElse(1)
                >= threshold * TOGETHER;
    }

    private void keep(Report report, Instant seen) {
        placed.put(report.id(), report.story());
        stories.computeIfAbsent(report.story(), key -> new ArrayList<>()).add(report);
        for (Report gone : window.add(report, seen, SPAN)) {
            List<Report> left = stories.getOrDefault(gone.story(), new ArrayList<>());
            left.remove(gone);
            placed.remove(gone.id());
            if (left.isEmpty()) {
                stories.remove(gone.story());
            }
        }
    }

    private static List<ArticleId> ids(List<Report> reports) {
        return reports.stream().map(Report::id).toList();
    }
}
