package newstape.page;

import static org.assertj.core.api.Assertions.assertThat;

import newstape.article.Coverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {
    private static final String SHORT = "The harbour froze on a Tuesday. ".repeat(10);
    private static final String LONG = "The harbour froze on a Tuesday. ".repeat(200);
    private static final String PAID = "\"isAccessibleForFree\":";

    private static Coverage coverage(Metadata metadata, String text) {
        return metadata.reach().of(text);
    }

    @Test
    void a_plain_article_is_whole_however_short() {
        assertThat(coverage(Told.byShown(""), SHORT)).isEqualTo(Coverage.WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "\"False\"", "\"false\"", "\"no\""})
    void what_is_not_free_and_short_is_an_opening(String free) {
        assertThat(coverage(Told.byJson("{\"@type\":\"NewsArticle\"," + PAID + free + "}"), SHORT))
                .isEqualTo(Coverage.OPENING);
    }

    @Test
    void what_is_not_free_and_given_all_the_same_is_whole() {
        assertThat(coverage(Told.byJson("{\"@type\":\"NewsArticle\"," + PAID + "false}"), LONG))
                .isEqualTo(Coverage.WHOLE);
        assertThat(coverage(
                        Told.by(
                                Told.json("{\"@type\":\"NewsArticle\"," + PAID + "false,\"hasPart\":{" + PAID
                                        + "false,\"cssSelector\":\".paid\"}}"),
                                "<div class='paid'>" + "The ferries stood still. ".repeat(60) + "</div>"),
                        SHORT))
                .isEqualTo(Coverage.WHOLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='paywall-box'><p>Subscribe to continue reading</p></div>",
                "<section id='regwall'>Already a subscriber? <a>Sign in</a></section>",
                "<div class='premium-content'>Sie haben bereits ein Abo?</div>",
                "<div class='article-locked'><p>Article réservé aux abonnés</p></div>"
            })
    void a_wall_that_asks_makes_a_short_text_an_opening(String wall) {
        assertThat(coverage(Told.byShown(wall), SHORT)).isEqualTo(Coverage.OPENING);
        assertThat(coverage(Told.byShown(wall), LONG)).isEqualTo(Coverage.WHOLE);
    }

    @Test
    void a_page_of_headings_that_lead_away_is_a_list() {
        assertThat(coverage(Told.byShown("<h2><a href='/x'>One more day of ice</a></h2>".repeat(12)), SHORT))
                .isEqualTo(Coverage.LIST);
    }

    @Test
    void an_article_with_links_below_is_none() {
        assertThat(coverage(
                        Told.by(
                                Told.json("{\"@type\":\"NewsArticle\"}"),
                                "<h3><a href='/x'>One more day of ice</a></h3>".repeat(12)),
                        SHORT))
                .isEqualTo(Coverage.WHOLE);
    }

    @Test
    void a_page_of_something_to_watch_is_a_recording() {
        assertThat(coverage(Told.byJson("{\"@type\":\"VideoObject\",\"name\":\"Three Days of Ice\"}"), SHORT))
                .isEqualTo(Coverage.RECORDING);
        assertThat(coverage(Told.byMeta("og:type", "video.other"), SHORT)).isEqualTo(Coverage.RECORDING);
        assertThat(coverage(Told.byMeta("og:type", "video.other"), LONG)).isEqualTo(Coverage.WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*:has(*:has(*))", "[[[", "p:matches((a+)+$)", "", "🙂"})
    void a_selector_that_is_more_than_names_selects_nothing(String selector) {
        assertThat(coverage(
                        Told.byJson("{\"@type\":\"NewsArticle\"," + PAID + "false,\"hasPart\":{" + PAID
                                + "false,\"cssSelector\":\"" + selector + "\"}}"),
                        SHORT))
                .isEqualTo(Coverage.OPENING);
    }
}
