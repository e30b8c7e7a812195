package newstape.article.identity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Makes up articles: the same seed, the same article. Many share sentences but for names and figures, as real ones do.
 */
final class Newsdesk {
    private static final List<String> TOWNS = List.of(
            "Northport",
            "Selva",
            "Marrow Bay",
            "Tolvik",
            "Eastvale",
            "Grimsund",
            "Port Amaro",
            "Linden",
            "Ashmere",
            "Calder",
            "Novara Point",
            "Westry",
            "Kolm",
            "Brackwater",
            "Sandhaven",
            "Ulverton");
    private static final List<String> BODIES = List.of(
            "the harbour board",
            "the water company",
            "the school council",
            "Brandt Marine",
            "the tram drivers' union",
            "the fire service",
            "Osier Bank",
            "the island clinic",
            "the growers' cooperative",
            "Halden Foods",
            "the district court",
            "the coast guard");
    private static final List<String> PEOPLE = List.of(
            "Mira Holt",
            "Jonas Vey",
            "Ada Lindqvist",
            "Peter Rask",
            "Inés Duarte",
            "Tom O'Hara",
            "Yara Senn",
            "Émile Caron",
            "Nils Aaker",
            "Ruth Amsel");
    private static final List<String> TITLES = List.of(
            "{B} promises {N} new jobs in {T} by spring",
            "{T} closes its old bridge for {N} days of repairs",
            "Storm leaves {N} homes in {T} without power",
            "{P} steps down from {B} after a quarrel over pay",
            "{B} wins its case against the town of {T}",
            "Why {T} is running out of sand for its beaches",
            "{T} votes for a cheaper library card",
            "{B} loses {N} million on a failed merger in {T}",
            "A fire in {T} keeps {B} busy all night",
            "{P} finds a forgotten map in the attic of {T} town hall");
    private static final List<String> SENTENCES = List.of(
            "{B} said on {D} that {N} people in {T} would be affected.",
            "“We had hoped for a better winter,” {P} told the council of {T}.",
            "The costs are put at {N} million crowns, of which {T} pays {n} percent.",
            "It was the {n}th such case since the spring, and the first in {T}.",
            "{P}, who has worked for {B} for {n} years, calls that a mistake.",
            "Work is to begin in {T} on {D} and should last about {n} weeks.",
            "Neighbours spoke of a long night; {n} of them had slept in the sports hall.",
            "{B} didn't answer questions about the contract.",
            "A report of {N} pages lists what went wrong - from the pumps to the paperwork.",
            "In {T} the price of a ticket rose by {n} percent, to {n}.50 crowns.",
            "The opposition wants {P} to appear before the committee by {D}.",
            "Nobody in {T} remembers a dispute as bitter as this one.",
            "Temperatures fell to -{n} °C overnight, which made the work slower.",
            "{P} put it more simply: “The money was there, the will wasn't.”",
            "Of the {N} letters that came in, most asked {B} to think again.",
            "The next hearing is set for {D}; {B} expects a ruling within {n} days.");
    private static final List<String> HEADINGS =
            List.of("What is known", "The costs", "How it came to this", "What happens next", "Voices from {T}");
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Thursday", "Friday");

    private final Random random;
    private final String town;
    private final String body;

    private Newsdesk(long seed) {
        this.random = new Random(new SplittableRandom(seed).nextLong());
        this.town = any(TOWNS);
        this.body = any(BODIES);
    }

    /** One of a feed; {@code number} tells it from the others. */
    static Draft article(long seed, int number) {
        Newsdesk desk = new Newsdesk(seed * 1_000 + number);
        String title = desk.filled(desk.any(TITLES));
        List<String> text = new ArrayList<>();
        for (int i = 0; i < 5 + desk.random.nextInt(4); i++) {
            if (i > 1 && desk.random.nextInt(3) == 0) {
                text.add("## " + desk.filled(desk.any(HEADINGS)));
            }
            text.add(desk.paragraph());
        }
        return Draft.of(
                        title.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + title.substring(1),
                        text.toArray(String[]::new))
                .guid("https://www.harbour.example/?p=" + (5_000 + number))
                .link("https://www.harbour.example/news/2026/11/" + number + "-"
                        + desk.town.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'))
                .author(desk.any(PEOPLE))
                .date(Draft.MORNING.plus(Duration.ofMinutes(17L * number)));
    }

    /** One of several that have the same title, each of another day. */
    static Draft rubric(long seed, String title, int day) {
        Newsdesk desk = new Newsdesk(seed * 7_000 + title.length() * 10L + day);
        List<String> text =
                List.of(desk.paragraph(), desk.paragraph(), desk.paragraph(), desk.paragraph(), desk.paragraph());
        String slug = title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return Draft.of(title, text.toArray(String[]::new))
                .guid("https://www.harbour.example/?p=" + (9_000 + title.length() * 10 + day))
                .link("https://www.harbour.example/" + slug + "/" + (20 + day))
                .date(Draft.MORNING.plus(Duration.ofDays(day)));
    }

    private String paragraph() {
        StringBuilder paragraph = new StringBuilder(filled(any(SENTENCES)));
        for (int more = random.nextInt(3); more > 0; more--) {
            paragraph.append(' ').append(filled(any(SENTENCES)));
        }
        return paragraph.toString();
    }

    String filled(String sentence) {
        String filled = sentence.replace("{T}", random.nextInt(4) == 0 ? any(TOWNS) : town)
                .replace("{B}", random.nextInt(4) == 0 ? any(BODIES) : body)
                .replace("{P}", any(PEOPLE))
                .replace("{D}", any(DAYS))
                .replace("{N}", "%,d".formatted(40 + random.nextInt(4_000)));
        while (filled.contains("{n}")) {
            filled = filled.replaceFirst("\\{n}", String.valueOf(3 + random.nextInt(60)));
        }
        return filled.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + filled.substring(1);
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A correction as an editor makes one: what was written is other in one place. */
    static Draft corrected(Draft draft, Random random) {
        List<String> text = new ArrayList<>(draft.text());
        Newsdesk desk = new Newsdesk(random.nextLong());
        List<Integer> paragraphs = java.util.stream.IntStream.range(0, text.size())
                .filter(i -> !text.get(i).startsWith("## "))
                .boxed()
                .toList();
        int at = paragraphs.get(random.nextInt(paragraphs.size()));
        switch (random.nextInt(6)) {
            case 0 -> text.set(at, withOtherFigure(text.get(at), random));
            case 1 ->
                text.set(
                        at,
                        text.get(at) + " "
                                + desk.filled("An earlier version named {T} as the place, which was wrong."));
            case 2 -> text.add(at + 1, desk.paragraph());
            case 3 -> {
                if (paragraphs.size() > 3) {
                    text.remove(at);
                } else {
                    text.set(at, withOtherFigure(text.get(at), random));
                }
            }
            case 4 -> text.set(at, withOtherWord(text.get(at), random));
            default -> {
                return draft.title(
                        desk.filled("{P} contradicts what {B} said of ") + desk.town + desk.filled(" {N} times"));
            }
        }
        return draft.text(text);
    }

    private static String withOtherFigure(String paragraph, Random random) {
        var matcher = java.util.regex.Pattern.compile("[0-9]+").matcher(paragraph);
        return matcher.find()
                ? paragraph.substring(0, matcher.start())
                        + (Integer.parseInt(matcher.group()) + 1 + random.nextInt(30))
                        + paragraph.substring(matcher.end())
                : paragraph + " The count stands at " + (2 + random.nextInt(90)) + ".";
    }

    private static String withOtherWord(String paragraph, Random random) {
        String[] words = paragraph.split(" ", -1);
        int at = random.nextInt(words.length);
        words[at] = "presumably" + random.nextInt(90) + (words[at].endsWith(".") ? "." : "");
        return String.join(" ", words);
    }
}
