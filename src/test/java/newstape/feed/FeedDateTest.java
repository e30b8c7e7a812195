package newstape.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import newstape.feed.FeedTime.Precision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in the forms that feeds print them in. */
final class FeedDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thu, 19 Nov 2026 08:30:00 GMT | 2026-11-19T08:30:00Z",
                "Thu, 19 Nov 2026 08:30:00 +0100 | 2026-11-19T07:30:00Z",
                "Thu, 19 Nov 2026 08:30:00 EST | 2026-11-19T13:30:00Z",
                "19 Nov 26 08:30 Z | 2026-11-19T08:30:00Z",
                "Thursday, 19 November 2026 08:30:00 GMT+2 | 2026-11-19T06:30:00Z",
                "Thu,19 Nov 2026 8:30:00 UT | 2026-11-19T08:30:00Z",
                "Thr, 19 Novem 2026 08:30:00 -05:00 | 2026-11-19T13:30:00Z",
                "Do, 19 Nov 2026 08:30:00 MEZ | 2026-11-19T07:30:00Z",
                "19. Dezember 2025 08:30 CET | 2025-12-19T07:30:00Z",
                "jeu., 19 févr. 2026 08:30:00 +0100 | 2026-02-19T07:30:00Z",
                "19 de mayo de 2026 08:30 UTC | 2026-05-19T08:30:00Z",
                "Чт, 19 мая 2026 08:30:00 +0300 | 2026-05-19T05:30:00Z",
                "Thu Nov 19 08:30:00 2026 GMT | 2026-11-19T08:30:00Z",
                "Thu Nov 19 08:30:00 UTC 2026 | 2026-11-19T08:30:00Z",
                "Nov 19, 2026 8:30 PM EST | 2026-11-20T01:30:00Z",
                "November 19, 2026, 12:05 a.m. ET | 2026-11-19T05:05:00Z",
                "2026-11-19T08:30:00Z | 2026-11-19T08:30:00Z",
                "2026-11-19T08:30:00.123456+01:00 | 2026-11-19T07:30:00.123456Z",
                "2026-11-19T08:30+0100 | 2026-11-19T07:30:00Z",
                "2026-11-19 08:30:00 +0100 | 2026-11-19T07:30:00Z",
                "20261119T083000Z | 2026-11-19T08:30:00Z",
                "2026-323T08:30:00Z | 2026-11-19T08:30:00Z",
                "2026-11-18T24:00:00Z | 2026-11-19T00:00:00Z",
                "2026-11-19T08:30:00[Europe/Berlin] | 2026-11-19T08:30:00Z",
                "2026-11-19 08:30:00 Europe/Berlin | 2026-11-19T07:30:00Z",
                "1795077000 | 2026-11-19T08:30:00Z",
                "1795077000000 | 2026-11-19T08:30:00Z",
                "2026년 11월 19일 오후 8:30:00 KST | 2026-11-19T11:30:00Z",
                "Thu, 19 Nov 2026 08:30:60 GMT | 2026-11-19T08:30:59Z"
            })
    void a_moment(String printed, Instant instant) {
        assertThat(FeedDate.parse(printed).map(FeedTime::instant)).contains(instant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thu, 19 Nov 2026 08:30:00 | NO_ZONE | 2026-11-19T08:30:00Z",
                "2026-11-19T08:30:00 | NO_ZONE | 2026-11-19T08:30:00Z",
                "2026-11-19 08:30:00 IST | NO_ZONE | 2026-11-19T08:30:00Z",
                "2026-11-19 | DAY | 2026-11-19T00:00:00Z",
                "19 Nov 2026 | DAY | 2026-11-19T00:00:00Z",
                "November 19, 2026 | DAY | 2026-11-19T00:00:00Z",
                "19.11.2026 | DAY | 2026-11-19T00:00:00Z",
                "11/19/2026 | DAY | 2026-11-19T00:00:00Z",
                "2026-11 | DAY | 2026-11-01T00:00:00Z",
                "2026 | DAY | 2026-01-01T00:00:00Z",
                "2026-11-19T08:30:00Z | EXACT | 2026-11-19T08:30:00Z"
            })
    void is_as_exact_as_it_is_printed(String printed, Precision precision, Instant instant) {
        assertThat(FeedDate.parse(printed)).contains(new FeedTime(instant, precision));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2026-13-45", "31 Jun 2026 10:00 GMT", "03/04/2026", "12:30", "99 Nov 2026", "-"
            })
    void is_none_where_it_cannot_be_told(String printed) {
        assertThat(FeedDate.parse(printed)).isEmpty();
    }
}
