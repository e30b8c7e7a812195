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

/** A feed that can't leave its articles alone: what it sends of one that hasn't changed is never quite the same. */
final class Replay implements Replayed.Feed {
    private static final int ARTICLES = 10;
    private static final List<String> COUNTERS = List.of(
            "%d min read",
            "%,d views",
            "%d comments",
            "Updated %d min ago",
            "%d shares · %d comments",
            "Published 24 Nov 2026, 10:%d GMT",
            "Aktualisiert vor %d Minuten",
            "%d commentaires",
            "Last updated: %d hours ago",
            "(%d Kommentare)");
    private static final List<String> LEADS = List.of(
            "Read also: The long way to a new harbour",
            "Related: Five bridges that never were",
            "Lesen Sie auch: Der lange Weg");

    /** How a feed is unstable: each of its kinds of change, or none. */
    record Habits(
            Id guid,
            Place link,
            boolean dates,
            boolean letters,
            boolean counters,
            boolean teasers,
            boolean authors,
            boolean titles) {
        enum Id {
            STEADY,
            CHANGES,
            ONE_FOR_ALL,
            NONE
        }

        enum Place {
            STEADY,
            DECORATED,
            MOVES,
            FRONT_PAGE
        }

        static Habits of(Random random) {
            return new Habits(
                    Id.values()[random.nextInt(4)],
                    Place.values()[random.nextInt(4)],
                    random.nextBoolean(),
                    random.nextInt(4) > 0,
                    random.nextInt(4) > 0,
                    random.nextBoolean(),
                    random.nextBoolean(),
                    random.nextBoolean());
        }
    }

    private final int seed;
    private final Random random;
    private final Habits habits;

    Replay(int seed) {
        this.seed = seed;
        this.random = new Random(new SplittableRandom(seed).nextLong());
        this.habits = Habits.of(random);
    }

    @Override
    public String toString() {
        return habits.toString();
    }

    @Override
    public boolean teasers() {
        return habits.teasers;
    }

    @Override
    public Draft corrected(Draft draft) {
        return Newsdesk.corrected(draft, random);
    }

    @Override
    public List<Draft> articles() {
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

    @Override
    public Draft sent(Draft draft, List<Draft> others, boolean whole, Instant now) {
        Draft sent = addressed(identified(draft));
        if (habits.dates) {
            sent = random.nextInt(4) == 0
                    ? sent.undated()
                    : sent.date(draft.date().orElseThrow().plus(Duration.ofMinutes(random.nextInt(600))));
        }
        if (habits.authors) {
            sent = sent.author(List.of(
                            draft.author(),
                            draft.author().toUpperCase(java.util.Locale.ROOT),
                            "by " + draft.author(),
                            "")
                    .get(random.nextInt(4)));
        }
        if (habits.titles && random.nextBoolean()) {
            sent = sent.title(List.of(
                            "UPDATE 1-" + draft.title(),
                            draft.title() + " | Harbour",
                            "[Video] " + draft.title(),
                            draft.title().replace('-', '–'))
                    .get(random.nextInt(4)));
        }
        boolean teased = habits.teasers && !whole && random.nextBoolean();
        List<String> text = teased ? teaser(draft.text()) : new ArrayList<>(draft.text());
        if (!teased && habits.counters) {
            decorate(text, others);
        }
        if (habits.letters) {
            text.replaceAll(this::typeset);
        }
        return sent.text(text);
    }

    private Draft identified(Draft draft) {
        return switch (habits.guid) {
            case STEADY -> draft;
            case CHANGES -> draft.guid("urn:" + random.nextLong());
            case ONE_FOR_ALL -> draft.guid("https://www.harbour.example/feed");
            case NONE -> draft.guid("");
        };
    }

    private Draft addressed(Draft draft) {
        String link = draft.link();
        return switch (habits.link) {
            case STEADY -> draft;
            case DECORATED ->
                draft.link(List.of(
                                link + "?utm_source=feed&utm_campaign=" + random.nextInt(99),
                                link.replace("www.", "m."),
                                link + "/amp/",
                                link.replace("https", "http") + "/index.html#comments",
                                link + "?share=" + random.nextInt(99))
                        .get(random.nextInt(5)));
            case MOVES -> draft.link("https://www.harbour.example/item/" + random.nextInt(1_000_000_000));
            case FRONT_PAGE -> draft.link("https://www.harbour.example/");
        };
    }

    private List<String> teaser(List<String> text) {
        String first = text.getFirst();
        return new ArrayList<>(List.of(
                switch (random.nextInt(4)) {
                    case 0 -> first;
                    case 1 -> first.substring(0, Math.max(30, first.length() / 2)) + "…";
                    case 2 -> first + " [...]";
                    default -> first.substring(0, Math.max(30, first.length() * 2 / 3)) + "... Read more";
                }));
    }

    private void decorate(List<String> text, List<Draft> others) {
        for (int more = random.nextInt(4); more > 0; more--) {
            int figure = 2 + random.nextInt(50);
            text.add(
                    random.nextBoolean() ? 0 : text.size(),
                    COUNTERS.get(random.nextInt(COUNTERS.size())).formatted(figure, figure));
        }
        if (random.nextInt(3) == 0) {
            text.add(LEADS.get(random.nextInt(LEADS.size())));
        }
        if (random.nextInt(3) == 0) {
            text.add("## Related articles");
            List<Draft> some = new ArrayList<>(others);
            Collections.shuffle(some, random);
            some.stream().limit(3).forEach(other -> text.add(other.title()));
        }
        if (random.nextInt(4) == 0) {
            text.add("The post a title appeared first on Harbour.");
        }
    }

    private String typeset(String line) {
        if (line.startsWith("## ")) {
            return line;
        }
        return switch (random.nextInt(6)) {
            case 0 ->
                line.replace("“", "\"").replace("”", "\"").replace("'", "’").replace(" - ", " — ");
            case 1 ->
                line.replace("“", "&ldquo;")
                        .replace("”", "&#8221;")
                        .replace("'", "&#39;")
                        .replace("é", "&eacute;");
            case 2 -> line.replace(" ", "  ").replace(" - ", "–");
            case 3 ->
                line.replace("'", "&amp;#8217;").replace(" °C", "\u00A0°C").replace(" percent", "\u00A0percent");
            case 4 -> line.replace("-", "\u2212").replace("é", "e\u0301").replace("o", "o\u00AD");
            default -> line;
        };
    }
}
