package newstape.article.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A feed of a plainer sort than {@link Replay}'s: articles of a sentence or of some paragraphs, in words that are no
 * language's, each of its own. It has one bad habit or several, each time.
 */
final class PlainFeed implements Replayed.Feed {
    private static final List<String> SYLLABLES = List.of(
            "ba", "ro", "lin", "ta", "mer", "su", "ko", "den", "fi", "gal", "po", "ner", "vi", "sha", "tur", "el", "mo",
            "che", "ras", "quin", "ü", "lo", "bek", "ja");
    private static final List<String> SMALL = List.of("of", "the", "a", "in", "to", "and", "for", "on", "with", "is");
    private static final List<String> COUNTS = List.of(
            "Views: %d",
            "Comments (%d)",
            "%d Comments",
            "Read %d times",
            "%d people like this",
            "Seen by %d readers",
            "%d Aufrufe | %d Kommentare",
            "Score: %d",
            "Published: Tue, 24 Nov 2026 08:%1$02d:00 GMT",
            "Last modified: 2026-11-24 08:%1$02d",
            "%d hours ago",
            "Rating: 4.%d/5 (%d votes)",
            "Likes: %d, Shares: %d",
            "Lesezeit: %d Minuten");

    private enum Habit {
        GUID,
        NO_GUID,
        LINK,
        LINK_MOVES,
        NO_LINK,
        DATE_NOW,
        DATE_DAYS,
        NO_DATE,
        COUNTER,
        TEASER,
        BYLINE,
        TITLE,
        MARKUP
    }

    private final Random random;
    private final List<String> words;
    private final int paragraphs;
    private final List<Habit> habits;

    PlainFeed(int seed) {
        this.random = new Random(new SplittableRandom(seed).nextLong());
        this.words = IntStream.range(0, 900).mapToObj(_ -> word()).toList();
        this.paragraphs = List.of(1, 1, 3, 8).get(random.nextInt(4));
        int most = 1 + random.nextInt(5);
        this.habits = random.ints(0, Habit.values().length)
                .limit(most)
                .mapToObj(i -> Habit.values()[i])
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return paragraphs + " paragraphs, " + habits;
    }

    @Override
    public boolean teasers() {
        return habits.contains(Habit.TEASER);
    }

    @Override
    public List<Draft> articles() {
        return IntStream.range(0, 12).mapToObj(this::article).toList();
    }

    private Draft article(int number) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            int sentences = paragraphs == 1 ? 1 + random.nextInt(2) : 2 + random.nextInt(3);
            text.add(IntStream.range(0, sentences).mapToObj(_ -> sentence()).collect(Collectors.joining(" ")));
        }
        String title = capital(run(5 + random.nextInt(5)));
        return Draft.of(title, text.toArray(String[]::new))
                .guid("n" + number)
                .link("https://plain.example/" + number + "/"
                        + title.substring(0, title.indexOf(' ')).toLowerCase(Locale.ROOT))
                .author(capital(word()) + " " + capital(word()))
                .date(Draft.MORNING.plus(Duration.ofHours(number)));
    }

    private String sentence() {
        String run = run(7 + random.nextInt(10));
        return capital(run) + (random.nextInt(3) == 0 ? " " + (2 + random.nextInt(900)) : "") + " " + pick(words) + ".";
    }

    private String run(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> i % 3 == 2 ? pick(SMALL) : random.nextInt(6) == 0 ? capital(pick(words)) : pick(words))
                .collect(Collectors.joining(" "));
    }

    private String word() {
        return IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(_ -> pick(SYLLABLES))
                .collect(Collectors.joining());
    }

    private String pick(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    @Override
    public Draft sent(Draft draft, List<Draft> others, boolean whole, Instant now) {
        Draft sent = draft;
        for (Habit habit : habits) {
            sent = changed(sent, draft, habit, whole, now);
        }
        return sent;
    }

    private Draft changed(Draft sent, Draft draft, Habit habit, boolean whole, Instant now) {
        List<String> text = new ArrayList<>(sent.text());
        return switch (habit) {
            case GUID -> sent.guid("g" + random.nextInt(1_000_000_000));
            case NO_GUID -> sent.guid("");
            case LINK ->
                sent.link(draft.link() + pick(List.of("?utm_medium=rss", "/", "#rss", "?ref=feed", "?fbclid=x1", "")));
            case LINK_MOVES -> sent.link("https://plain.example/p?id=" + random.nextInt(1_000_000_000));
            case NO_LINK -> sent.link("");
            case DATE_NOW -> sent.date(now);
            case DATE_DAYS -> sent.date(draft.date().orElseThrow().plus(Duration.ofHours(random.nextInt(90))));
            case NO_DATE -> sent.undated();
            case COUNTER -> {
                int count = 1 + random.nextInt(58);
                text.add(random.nextBoolean() ? 0 : text.size(), pick(COUNTS).formatted(count, count));
                yield sent.text(text);
            }
            case TEASER -> whole || random.nextBoolean() ? sent : sent.text(teaser(draft));
            case BYLINE ->
                sent.author(pick(List.of(draft.author(), "", "Von " + draft.author(), draft.author() + ", Harbour")));
            case TITLE ->
                sent.title(pick(List.of(
                        draft.title(),
                        draft.title().toUpperCase(Locale.ROOT),
                        draft.title() + " | Plain News",
                        draft.title() + " (" + (1 + random.nextInt(40)) + " comments)",
                        "Update: " + draft.title(),
                        " " + draft.title() + " ")));
            case MARKUP -> {
                text.replaceAll(line -> pick(List.of(line, "<p>" + line + "</p>", line.replace(" ", "&nbsp;"))));
                yield sent.text(text);
            }
        };
    }

    private String teaser(Draft draft) {
        String all = String.join(" ", draft.text());
        String first = draft.text().getFirst();
        int length = Math.min(all.length(), 60 + random.nextInt(100));
        String cut = all.substring(0, length);
        return pick(List.of(
                first,
                cut + "...",
                cut + "…",
                cut.substring(0, cut.lastIndexOf(' ')) + " [&hellip;]",
                cut.substring(0, cut.lastIndexOf(' ')) + " … Continue reading →",
                withinSentence(cut)));
    }

    /** Without a mark that it was cut; at a sentence's end nobody could tell it from one that has lost the others. */
    private static String withinSentence(String cut) {
        String words = cut.substring(0, cut.lastIndexOf(' '));
        return words.endsWith(".") ? words.substring(0, words.lastIndexOf(' ')) : words;
    }

    @Override
    public Draft corrected(Draft draft) {
        List<String> text = new ArrayList<>(draft.text());
        int at = random.nextInt(text.size());
        String paragraph = text.get(at);
        switch (random.nextInt(paragraphs == 1 ? 3 : 5)) {
            case 0 -> {
                List<String> said = new ArrayList<>(List.of(paragraph.split(" ")));
                said.set(1 + random.nextInt(said.size() - 2), "anno" + random.nextInt(90));
                text.set(at, String.join(" ", said));
            }
            case 1 -> text.set(at, paragraph + " " + sentence());
            case 2 -> {
                return draft.title(draft.title() + " " + pick(words));
            }
            case 3 -> text.add(at, sentence());
            default -> text.remove(at);
        }
        return draft.text(text);
    }
}
