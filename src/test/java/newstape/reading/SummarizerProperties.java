package newstape.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import newstape.article.Article;
import newstape.article.Paragraph;
import newstape.article.Section;

class SummarizerProperties {
    private static final List<String> PIECES = List.of(
            "Gold rose sharply in London",
            "the harbour",
            "It",
            "He said",
            "But",
            "“",
            "”",
            "\"",
            "(",
            ")",
            ". ",
            ". ",
            ". ",
            "? ",
            "! ",
            " ",
            " ",
            "Dr. ",
            "3.5 percent",
            "Read more: ",
            "Photo: ",
            "金は上がった。",
            "\uD800",
            "\0",
            "…",
            "Der Hafen ");

    @Provide
    Arbitrary<Article> articles() {
        Arbitrary<String> prose = Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces).strip());
        Arbitrary<Paragraph> paragraph = Combinators.combine(
                        Arbitraries.of(Paragraph.Kind.class), Arbitraries.oneOf(prose, Arbitraries.strings()))
                .as((kind, text) -> new Paragraph(kind, text.isBlank() ? "x" : text));
        Arbitrary<Section> section = Combinators.combine(
                        prose.optional(), paragraph.list().ofMaxSize(6))
                .as(Section::of);
        Arbitrary<Optional<Locale>> language =
                Arbitraries.of(Locale.ENGLISH, Locale.GERMAN, Locale.JAPANESE).optional();
        return Combinators.combine(prose, language, section.list().ofMaxSize(5))
                .as((title, locale, sections) -> Fixtures.article(title, locale, sections.toArray(Section[]::new)));
    }

    @Property
    void sentences_are_verbatim_and_in_order(@ForAll("articles") Article article) {
        List<String> paragraphs = new ArrayList<>();
        article.sections().forEach(section -> section.paragraphs().forEach(p -> paragraphs.add(p.text())));
        String text = String.join("\u0001", paragraphs);
        int from = 0;
        for (String sentence : Summarizer.summarize(article).sentences()) {
            int at = text.indexOf(sentence, from);
            assertThat(at).isGreaterThanOrEqualTo(from);
            from = at + sentence.length();
        }
    }

    @Property(tries = 300)
    void the_same_article_has_the_same_summary(@ForAll("articles") Article article) {
        assertThat(Summarizer.summarize(article)).isEqualTo(Summarizer.summarize(article));
    }
}
