package newstape.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import newstape.article.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatingTest {
    private static final Published DAY = new Published.On(LocalDate.of(2026, 11, 20));

    private static Published at(String time) {
        return new Published.At(OffsetDateTime.parse(time));
    }

    @Test
    void a_zone_is_kept_as_it_is_said() {
        assertThat(Told.byJson("{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-11-20T07:30:00+0530\"}")
                        .published())
                .contains(at("2026-11-20T07:30:00+05:30"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T07:30:00",
                "2026-11-20 07:30",
                "20261120",
                "20261120T073000",
                "November 20, 2026",
                "2026/11/20"
            })
    void a_time_without_a_zone_is_a_day(String said) {
        assertThat(Told.byMeta("article:published_time", said).published()).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1795159800", "1795159800000", "Fri, 20 Nov 2026 07:30:00 GMT", "20261120T073000Z"})
    void machines_count_and_spell_as_they_like(String said) {
        assertThat(Told.byMeta("pubdate", said).published().map(Published::earliest))
                .contains(OffsetDateTime.parse("2026-11-20T07:30:00Z").toInstant());
    }

    @Test
    void published_and_changed_are_two_things() {
        Metadata metadata = Told.byJson(
                "{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-11-20\",\"dateModified\":\"2026-11-22T08:00:00Z\"}");

        assertThat(metadata.published()).contains(DAY);
        assertThat(metadata.modified()).contains(at("2026-11-22T08:00:00Z"));
    }

    @Test
    void a_page_that_tells_only_of_a_change_does_not_say_when_it_came_out() {
        Metadata metadata = Told.byShown("<p class='date'>Last updated on <span>November 20, 2026</span></p>");

        assertThat(metadata.published()).isEmpty();
        assertThat(metadata.modified()).contains(DAY);
    }

    @Test
    void of_two_days_in_a_line_each_is_what_is_said_of_it() {
        Metadata metadata = Told.byShown("<p>Published November 20, 2026 | Updated November 22, 2026</p>");

        assertThat(metadata.published()).contains(DAY);
        assertThat(metadata.modified()).contains(new Published.On(LocalDate.of(2026, 11, 22)));
    }

    @Test
    void a_change_on_the_same_day_of_which_no_time_is_known_is_none() {
        assertThat(Told.byJson(
                                "{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-11-20\",\"dateModified\":\"2026-11-20T08:00:00Z\"}")
                        .modified())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01",
                "1970-01-01T00:00:00Z",
                "0001-01-01T00:00:00Z",
                "2031-01-01",
                "{{date}}",
                "2026-13-45",
                "soon"
            })
    void what_can_be_no_day_is_passed_over(String said) {
        assertThat(Told.by(
                                "<meta name='article:published_time' content='" + said
                                        + "'><meta name='date' content='2026-11-20'>",
                                "")
                        .published())
                .contains(DAY);
    }

    @Test
    void without_a_clock_every_day_may_have_come() {
        String page = "<html><head><meta name='date' content='2031-01-01'></head><body></body></html>";

        assertThat(Told.of(page, Optional.empty(), Optional.empty()).published())
                .contains(new Published.On(LocalDate.of(2031, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20. November 2026", "20 novembre 2026", "20 de noviembre de 2026", "20 listopada 2026",
                        "20 ноября 2026", "20. november 2026",
                "20 noiembrie 2026", "20 Kasım 2026", "20. marraskuuta 2026", "2026. november 20.", "2026年11月20日",
                        "2026년 11월 20일",
                "20 νοεμβρίου 2026", "20-Nov-2026", "20th of November 2026", "20.11.2026"
            })
    void a_day_is_shown_in_many_languages(String day) {
        assertThat(Told.byShown("<time>" + day + "</time>").published()).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='post-date'>November 20, 2026</div>",
                "<p>By Ana Ruiz on November 20, 2026</p>",
                "<p>November 20, 2026</p>",
                "<time datetime='2026-11-20'>yesterday</time>",
                "<span itemprop='datePublished' content='2026-11-20'>Friday</span>",
                "<div class='meta'><span>Nov 20, 2026</span> · 4 min read</div>"
            })
    void a_day_is_shown_in_many_places(String shown) {
        assertThat(Told.byShown(shown).published()).contains(DAY);
    }

    @Test
    void today_s_date_is_not_the_article_s() {
        assertThat(Told.byShown("<p class='todays-date'>November 25, 2026</p>").published())
                .isEmpty();
    }

    @Test
    void a_day_in_the_address_is_heard_last() {
        String head = "<link rel='canonical' href='https://www.gazette.example/2026/11/20/ice'>";

        assertThat(Told.by(head, "").published()).contains(DAY);
        assertThat(Told.by(head, "<h1>Three Days of Ice</h1><time>November 21, 2026</time>")
                        .published())
                .contains(new Published.On(LocalDate.of(2026, 11, 21)));
    }

    @Test
    void what_is_said_to_have_come_out_when_it_was_changed_gives_way_to_what_is_shown() {
        assertThat(Told.by(
                                Told.json(
                                        "{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-11-24T06:00:00Z\",\"dateModified\":\"2026-11-24T06:00:00Z\"}"),
                                "<h1>Three Days of Ice</h1><p>Published <time datetime='2026-11-20'>November 20</time></p>")
                        .published())
                .contains(DAY);
    }
}
