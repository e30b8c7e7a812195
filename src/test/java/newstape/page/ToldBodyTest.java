package newstape.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newstape.article.Article;
import newstape.article.Section;
import org.junit.jupiter.api.Test;

/** Articles that a page tells programs and hardly shows. */
class ToldBodyTest {
    private static final String LINE =
            "The harbour froze on a Tuesday, which nobody had planned for, and the ferries stood still until the Friday. ";
    private static final String TOLD = LINE + LINE + "\\n\\n" + LINE + LINE + "\\n" + LINE;
    private static final String TEASER = "<p>The harbour froze on a Tuesday.</p>";

    private static List<String> lines(String told, String more, String shown) {
        Article article = Fixture.article("<html><head><title>Three Days of Ice</title>"
                + Told.json("{\"@type\":\"NewsArticle\",\"headline\":\"Three Days of Ice\"," + more
                        + "\"articleBody\":\"" + told + "\"}")
                + "</head><body><div id='app'>" + shown + "</div></body></html>");
        return article.sections().stream()
                .map(Section::text)
                .flatMap(String::lines)
                .toList();
    }

    @Test
    void an_article_that_a_script_will_show_is_read_from_what_is_told() {
        assertThat(lines(TOLD, "", "")).hasSize(3).allMatch(line -> line.startsWith("The harbour froze"));
        assertThat(lines(TOLD, "", TEASER)).hasSize(3);
    }

    @Test
    void markup_in_what_is_told_is_read_as_such() {
        String told = "<p>" + LINE + LINE + "</p><h2>The Ferries</h2><p>" + LINE + LINE + "</p>";

        assertThat(lines(told, "", "")).containsExactly((LINE + LINE).strip(), (LINE + LINE).strip());
        assertThat(lines(told.replace("<", "&lt;").replace(">", "&gt;"), "", ""))
                .hasSize(2);
    }

    @Test
    void what_is_shown_is_believed_where_it_is_not_much_less() {
        String shown = "<p>" + LINE + "</p><p>As the page shows it, " + LINE + "</p>";

        assertThat(lines(TOLD, "", shown)).hasSize(2).last().asString().startsWith("As the page shows it");
    }

    @Test
    void what_goes_on_elsewhere_or_is_not_for_all_is_not_taken() {
        assertThat(lines(TOLD + "…", "", TEASER)).containsExactly("The harbour froze on a Tuesday.");
        assertThat(lines(TOLD, "\"isAccessibleForFree\":false,", TEASER))
                .containsExactly("The harbour froze on a Tuesday.");
    }
}
