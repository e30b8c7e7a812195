package newstape.article.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import newstape.article.Article;
import newstape.article.ArticleId;
import newstape.article.Coverage;
import newstape.article.Paragraph;
import newstape.article.Published;
import newstape.article.Section;

/** The short articles of {@code events.txt}, of which is known which are on one event. */
final class Events {
    static final Instant START = Instant.parse("2026-11-23T16:00:00Z");

    record Telling(String event, String source, Article article) {
        Instant time() {
            return article.published().map(Published::earliest).orElse(START);
        }
    }

    /** How well stories agree with events, by pairs. */
    record Agreement(int right, int joined, int due) {
        double precision() {
            return joined == 0 ? 1 : (double) right / joined;
        }

        double recall() {
            return (double) right / due;
        }

        @Override
        public String toString() {
            return "precision %.3f (%d of %d pairs), recall %.3f (%d of %d)"
                    .formatted(precision(), right, joined, recall(), right, due);
        }
    }

    private Events() {}

    static List<Telling> all() {
        try (InputStream in = Objects.requireNonNull(Events.class.getResourceAsStream("events.txt"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            List<Telling> tellings = new ArrayList<>();
            for (int at = 0; at + 2 < lines.size(); at += 3) {
                tellings.add(
                        telling(lines.get(at).substring(2).split(" \\| ", -1), lines.get(at + 1), lines.get(at + 2)));
            }
            return tellings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Telling telling(String[] head, String title, String text) {
        Instant time = START.plus(Duration.ofHours(Long.parseLong(head[2])));
        return new Telling(
                head[0],
                head[1],
                article(
                        String.join("|", head) + title,
                        title,
                        text,
                        Optional.of(time),
                        Optional.of(Locale.of(head[3]))));
    }

    static Article article(
            String identity, String title, String text, Optional<Instant> time, Optional<Locale> language) {
        return new Article(
                ArticleId.of(identity),
                title,
                List.of(),
                time.map(at -> new Published.At(at.atOffset(ZoneOffset.UTC))),
                Optional.empty(),
                Optional.empty(),
                language,
                List.of(),
                List.of(),
                Optional.empty(),
                Coverage.WHOLE,
                List.of(Section.of(Optional.empty(), List.of(Paragraph.prose(text)))));
    }

    /** Places them in this order, and says which story each is in. */
    static Map<Telling, StoryId> placed(List<Telling> tellings, Stories stories) {
        Map<Telling, StoryId> placed = new HashMap<>();
        for (Telling telling : tellings) {
            placed.put(
                    telling,
                    stories.place(telling.article, telling.source, START.plus(Duration.ofDays(3)))
                            .story());
        }
        return placed;
    }

    static Agreement agreement(Map<Telling, StoryId> placed) {
        List<Telling> tellings = new ArrayList<>(placed.keySet());
        int right = 0;
        int joined = 0;
        int due = 0;
        for (int i = 0; i < tellings.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean one = tellings.get(i).event.equals(tellings.get(j).event);
                boolean together = Objects.equals(placed.get(tellings.get(i)), placed.get(tellings.get(j)));
                due += one ? 1 : 0;
                joined += together ? 1 : 0;
                right += one && together ? 1 : 0;
            }
        }
        return new Agreement(right, joined, due);
    }
}
