package newstape.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newstape.article.Article;
import newstape.article.ArticleId;
import newstape.article.Author;
import newstape.article.Coverage;
import newstape.article.Paragraph;
import newstape.article.Section;

/** Articles of our own writing, as a newsroom has them. */
final class Fixtures {
    private Fixtures() {}

    /** A piece of analysis with a lead, headings, quotations, boilerplate and sentences that point back. */
    static final Article PORT = article(
            "Ostrava Harbour bans night trucks, and freight moves to rail",
            Optional.of(Locale.ENGLISH),
            section(
                    "",
                    "Photo: Lene Brandt / Harbour Press",
                    "By Inés Duarte",
                    "Read more: Where the grain goes in winter",
                    "Ostrava Harbour will close its gates to trucks between 10 p.m. and 5 a.m. from January, the port "
                            + "authority decided on Tuesday. The ban is the strictest of any port on the coast. It was "
                            + "fought over for two years.",
                    "“We have listened. We have counted the nights without sleep,” said Mira Holm, who chairs the "
                            + "authority. But she gave the hauliers six months more for perishable goods.",
                    "Freight forwarders expect that a third of the containers will move to rail, where two new night "
                            + "trains are to start in March."),
            section(
                    "What hauliers lose",
                    "Hauliers run about 400 trucks a night through the harbour, and each late container earns them a "
                            + "premium of 60 euros. They say that the premium pays for the drivers’ insurance. Is that "
                            + "still true? Nobody has published the figures.",
                    "The talent they need is scarce: experienced drivers leave for the mines."),
            section(
                    "Rails instead of roads",
                    "The railway has room for 40 containers a train, and the harbour has paid for a second siding. "
                            + "That will not be enough in the harvest, according to the grain traders. Prices for "
                            + "rail freight rose by 4.5 percent in October.",
                    "Share this article"),
            section(
                    "A town that wants to sleep",
                    "In the old quarter, 2,300 people live within earshot of the gates. Their petition gathered "
                            + "signatures for a year, and the café owners signed too."));

    static final Article GERMAN = article(
            "Der Hafen schließt nachts seine Tore",
            Optional.empty(),
            section(
                    "",
                    "Der Hafen von Ostrau lässt ab Januar zwischen 22 und 5 Uhr keine Lastwagen mehr ein, wie die "
                            + "Behörde am Dienstag mitteilte. Das ist die strengste Regel an der ganzen Küste."),
            section(
                    "Die Währung der Spediteure",
                    "Für die Spediteure zählt jede Nacht, und die Zuschläge sind ihre wichtigste Einnahme. Die Löhne "
                            + "der Fahrer hängen daran."),
            section("Züge statt Straßen", "Die Bahn hat Platz für 40 Container in jedem Zug."));

    static Section section(String heading, String... paragraphs) {
        return Section.of(
                Optional.of(heading).filter(text -> !text.isEmpty()),
                Arrays.stream(paragraphs).map(Paragraph::prose).toList());
    }

    static Article article(String title, Optional<Locale> language, Section... sections) {
        return new Article(
                ArticleId.of(title),
                title,
                List.of(new Author("Inés Duarte", Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                language,
                List.of(),
                List.of(),
                Optional.empty(),
                Coverage.WHOLE,
                List.of(sections));
    }

    /** An article of about that many words, always the same: sentences of 15 words put together from a few hundred. */
    static Article generated(int words, int sections) {
        List<Section> made = new ArrayList<>();
        int sentences = Math.max(1, words / 15 / sections);
        long seed = 42;
        for (int i = 0; i < sections; i++) {
            List<Paragraph> paragraphs = new ArrayList<>();
            for (int from = 0; from < sentences; from += 4) {
                StringBuilder text = new StringBuilder();
                for (int j = from; j < Math.min(sentences, from + 4); j++) {
                    text.append(j > from ? " " : "").append(sentence(seed));
                    seed = next(seed);
                }
                paragraphs.add(Paragraph.prose(text.toString()));
            }
            made.add(Section.of(i == 0 ? Optional.empty() : Optional.of("The " + word(seed) + " of " + i), paragraphs));
        }
        return article(
                "The " + word(1) + " and the " + word(2), Optional.of(Locale.ENGLISH), made.toArray(Section[]::new));
    }

    private static String sentence(long seed) {
        StringBuilder sentence = new StringBuilder("The");
        long at = seed;
        for (int i = 0; i < 14; i++) {
            at = next(at);
            sentence.append(' ').append(i % 4 == 3 ? "of" : word(at));
        }
        return sentence.append('.').toString();
    }

    private static String word(long seed) {
        List<String> heads = List.of("gran", "port", "silv", "cont", "rail", "tarif", "harv", "mark", "fre", "cop");
        List<String> middles = List.of("al", "er", "en", "is", "or", "um", "ig", "ot");
        List<String> tails = List.of("ing", "ment", "s", "ed", "ation", "y", "er");
        int pick = (int) (next(seed * 31 + 7) >>> 33);
        return heads.get(pick % 10) + middles.get(pick / 10 % 8) + tails.get(pick / 80 % 7);
    }

    private static long next(long seed) {
        return seed * 6364136223846793005L + 1442695040888963407L;
    }
}
