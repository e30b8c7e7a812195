package newstape.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import newstape.article.Article;
import newstape.article.Author;
import newstape.quote.AsOf;
import org.junit.jupiter.api.Test;

class RealPageTest {
    /** The file's lines that aren't empty. */
    private static List<String> lines() {
        return Fixture.realPage().lines().filter(line -> !line.isBlank()).toList();
    }

    private static String headline() {
        return lines().get(2);
    }

    @Test
    void its_tape_has_twenty_instruments_in_order_each_as_printed() {
        List<String> entries = Fixture.entries(Fixture.realPage());

        assertThat(entries)
                .containsExactly(
                        "HYPE 64.44 USD 4.64",
                        "XRP 1.34 USD 2.52",
                        "TRX 0.3425 USD -2.16",
                        "SOL 82.19 USD 0.49",
                        "BTC 73275.00 USD -0.17",
                        "USDS 0.9996 USD 0.00",
                        "ETH 2007.61 USD 0.10",
                        "XAG 75.88 USD 0.30",
                        "BNB 657.34 USD 3.41",
                        "ADA 0.2347 USD 0.33",
                        "NATGAS 3.29 USD 0.15",
                        "FIGR_HELOC 1.03 USD 0.22",
                        "DOGE 0.1006 USD 1.59",
                        "XLM 0.2680 USD 33.37",
                        "RAIN 0.0145 USD 2.07",
                        "LEO 10.07 USD 1.23",
                        "XAU 4593.00 USD 2.08",
                        "WTI 87.36 USD -1.73",
                        "BRENT 91.12 USD -2.76",
                        "ZEC 507.17 USD -5.14");
    }

    @Test
    void its_time_has_no_day_and_gets_none() {
        assertThat(Fixture.tape(Fixture.realPage()).asOf())
                .isEqualTo(new AsOf.TimeOfDay(LocalTime.of(4, 57), ZoneOffset.UTC));
    }

    @Test
    void its_article_has_a_headline_and_six_headed_sections_and_no_lead() {
        Article article = Fixture.article(Fixture.realPage());

        assertThat(article.title()).isEqualTo(headline());
        assertThat(article.sections().stream().map(section -> section.heading().orElseThrow()))
                .containsExactly(
                        lines().get(3),
                        lines().get(7),
                        lines().get(11),
                        lines().get(15),
                        lines().get(19),
                        lines().get(23));
        assertThat(article.sections().stream()
                        .map(section -> section.paragraphs().size()))
                .containsExactly(3, 3, 3, 3, 3, 5);
    }

    @Test
    void its_author_has_a_bio_and_its_breadcrumb_two_steps() {
        Article article = Fixture.article(Fixture.realPage());

        assertThat(article.authors()).extracting(Author::name).containsExactly("Kai Nakamura");
        assertThat(article.authors().getFirst().bio()).contains(lines().get(lines().size() - 2));
        assertThat(article.breadcrumb()).containsExactly("Home", headline());
        assertThat(article.published()).isEmpty();
    }

    @Test
    void nothing_of_tape_bio_or_breadcrumb_is_in_its_sections() {
        String text = Fixture.article(Fixture.realPage()).sections().stream()
                .map(section -> section.heading().orElse("") + "\n" + section.text())
                .collect(Collectors.joining("\n"));

        assertThat(text).doesNotContain("HYPE", "▲", "▼", "$", "04:57", "Nakamura", "Home »", headline());
        assertThat(text.length()).isGreaterThan(10_000);
    }
}
