package newstape.reading;

import static newstape.reading.Fixtures.article;
import static newstape.reading.Fixtures.section;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newstape.article.Article;
import newstape.article.Paragraph;
import newstape.article.Section;
import org.junit.jupiter.api.Test;

class SummarizerTest {
    private static final Summary PORT = Summarizer.summarize(Fixtures.PORT);

    @Test
    void it_opens_with_what_happened_and_not_with_a_caption_a_byline_or_a_link() {
        assertThat(PORT.sentences().getFirst()).startsWith("Ostrava Harbour will close its gates to trucks");
        assertThat(String.join(" ", PORT.sentences()))
                .doesNotContain("Photo")
                .doesNotContain("By Inés")
                .doesNotContain("Read more")
                .doesNotContain("Share this");
    }

    @Test
    void no_sentence_points_back_to_one_that_is_not_there() {
        assertThat(PORT.sentences()).noneMatch(sentence -> sentence.matches("(It|They|That|But|Their|Is) .*"));
    }

    @Test
    void a_quotation_of_two_sentences_is_whole_or_absent() {
        Article quoted = article(
                "We have listened, says the port",
                Optional.of(Locale.ENGLISH),
                section(
                        "",
                        "“The port has listened. The port has counted the nights without sleep,” said Mira Holm.",
                        "Rain fell on the coast for most of the day and it was cold.",
                        "Nobody in the village could say when the ferries would sail again."));

        assertThat(Summarizer.summarize(quoted).sentences())
                .first()
                .isEqualTo("“The port has listened. The port has counted the nights without sleep,” said Mira Holm.");
    }

    @Test
    void it_is_about_sixty_words_long_and_longer_for_a_long_article() {
        int words = PORT.sentences().stream().mapToInt(Words::count).sum();
        int longer = Summarizer.summarize(Fixtures.generated(3_000, 8)).sentences().stream()
                .mapToInt(Words::count)
                .sum();

        assertThat(words).isBetween(45, 81);
        assertThat(longer).isBetween(110, 185);
    }

    @Test
    void a_short_article_is_not_said_again_whole() {
        Article brief = article(
                "Ferry sails",
                Optional.of(Locale.ENGLISH),
                section("", "The ferry sails again on Monday. Tickets cost nine euros. Dogs travel free of charge."));

        assertThat(Summarizer.summarize(brief).sentences()).containsExactly("The ferry sails again on Monday.");
    }

    @Test
    void reading_time_follows_the_words_and_the_language() {
        Section section = section("", "word ".repeat(228).strip());

        assertThat(Summarizer.summarize(article("One", Optional.of(Locale.ENGLISH), section))
                        .readingTime())
                .isEqualTo(Duration.ofMinutes(1));
        assertThat(Summarizer.summarize(article("One", Optional.of(Locale.GERMAN), section))
                        .readingTime())
                .isGreaterThan(Duration.ofMinutes(1));
    }

    @Test
    void a_language_that_no_page_states_is_found() {
        assertThat(Summarizer.summarize(Fixtures.GERMAN).language()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void an_article_without_text_has_no_summary() {
        assertThat(Summarizer.summarize(article("Title", Optional.empty())).sentences())
                .isEmpty();
    }

    @Test
    void an_article_in_which_every_sentence_points_back_has_its_first() {
        Article odd = article("Odd", Optional.of(Locale.ENGLISH), section("", "It rained. He left. But she stayed."));

        assertThat(Summarizer.summarize(odd).sentences()).containsExactly("It rained.");
    }

    @Test
    void a_sentence_without_end_is_no_summary() {
        Article endless = article(
                "Endless",
                Optional.of(Locale.ENGLISH),
                section("", "gold ".repeat(5_000).strip()));

        assertThat(Summarizer.summarize(endless).sentences()).isEmpty();
    }

    @Test
    void lines_that_say_nothing_of_the_matter_are_left_out() {
        Section lines = section(
                "",
                "By Tom Okafor and Lene Brandt",
                "Inés Duarte | 20 November 2026",
                "4 min read",
                "Share on Telegram",
                "Image: the old quarter at dusk. Harbour Press.",
                "Divers at the wreck on Tuesday. Rui Castell/Getty Images",
                "ADVERTISEMENT",
                "Related: Night trains are back",
                "Subscribe to our newsletter.");

        assertThat(Statements.of(article("Night", Optional.of(Locale.ENGLISH), lines), Languages.named(Locale.ENGLISH)))
                .isEmpty();
    }

    @Test
    void good_lines_that_look_like_labels_stay() {
        Article photography = article(
                "Photography pays",
                Optional.of(Locale.ENGLISH),
                Section.of(
                        Optional.empty(),
                        List.of(
                                Paragraph.prose("Photographs of the harbour sell for more than its fish this winter."),
                                Paragraph.prose("Published figures show that the harbour sold 900 prints."),
                                Paragraph.prose("Related trades, framing among them, grew by a tenth in the town."),
                                Paragraph.prose("Inés Duarte won a prize."))));

        assertThat(Statements.of(photography, Languages.named(Locale.ENGLISH))).hasSize(4);
    }
}
