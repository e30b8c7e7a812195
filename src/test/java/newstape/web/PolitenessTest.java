package newstape.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolitenessTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Stage stage = new Stage();

    @BeforeEach
    void publish() {
        stage.site.at("/page", RawSite.page("text"));
    }

    @AfterEach
    void close() throws IOException {
        stage.close();
    }

    @Test
    void it_says_who_it_is() throws InterruptedException {
        stage.fetch("/page");

        assertThat(stage.site.heard())
                .allSatisfy(request -> assertThat(request.header("User-Agent"))
                        .contains("Newstape/1.2beta (+https://newsroom.example/bot)"));
        assertThat(stage.site.heard())
                .allSatisfy(request -> assertThat(request.header("Cookie")).isEmpty());
    }

    @Test
    void between_two_visits_of_a_host_there_is_a_pause_and_none_between_two_hosts() throws InterruptedException {
        stage.fetch("/page");
        stage.fetch(stage.address("other", "/page"));
        assertThat(stage.time.waits()).isEmpty();

        stage.fetch("/page");
        assertThat(stage.time.waits()).containsExactly(SECOND);

        stage.time.pass(Duration.ofMinutes(10));
        stage.fetch("/page");
        assertThat(stage.time.waits()).hasSize(1);
    }

    @Test
    void the_pause_is_as_long_as_the_site_wishes_within_bounds_and_up_to_half_longer() {
        assertThat(manners(0).pause(Duration.ZERO)).isEqualTo(SECOND);
        assertThat(manners(0).pause(Duration.ofMillis(500))).isEqualTo(SECOND);
        assertThat(manners(1).pause(Duration.ZERO)).isEqualTo(Duration.ofMillis(1_500));
        assertThat(manners(0).pause(Duration.ofSeconds(10))).isEqualTo(Duration.ofSeconds(10));
        assertThat(manners(1).pause(Duration.ofDays(1_000))).isEqualTo(Duration.ofSeconds(45));
    }

    @Test
    void a_site_that_wishes_a_longer_pause_gets_it() throws InterruptedException {
        stage.site.at("/robots.txt", RawSite.answer(200, "", "User-agent: *\nCrawl-delay: 7.5\n".getBytes(UTF_8)));

        stage.fetch("/page");
        stage.fetch("/page");

        assertThat(stage.time.waits()).containsExactly(Duration.ofMillis(7_500));
    }

    @Test
    void a_host_has_one_question_at_a_time() throws InterruptedException {
        AtomicInteger there = new AtomicInteger();
        List<Integer> crowds = new ArrayList<>();
        stage.site.otherwise((request, out) -> {
            synchronized (crowds) {
                crowds.add(there.incrementAndGet());
            }
            there.decrementAndGet();
            RawSite.page("text").answer(request, out);
        });
        List<Thread> threads = new ArrayList<>();
        for (int visitor = 0; visitor < 20; visitor++) {
            URI address = stage.address("/" + visitor);
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    stage.fetch(address);
                } catch (InterruptedException hurried) {
                    throw new AssertionError(hurried);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(crowds).hasSize(21).containsOnly(1);
    }

    @ParameterizedTest
    @CsvSource({
        "429, 3600, 3600",
        "503, 120, 120",
        "500, 120, 120",
        "404, 120, 120",
        "503, 99999999999, 86400",
        "503, 'Fri, 20 Nov 2026 12:10:00 GMT', 600",
    })
    void a_host_that_wants_to_be_left_alone_is_and_that_is_told_at_once(int status, String retryAfter, int seconds)
            throws InterruptedException {
        stage.site.at("/busy", RawSite.status(status, "Retry-After: " + retryAfter + "\r\n"));
        Duration span = Duration.ofSeconds(seconds);

        assertThat(stage.fetch("/busy"))
                .isEqualTo(new Fetched.Failed(new Failure.Status(status, Optional.of(span)), stage.address("/busy")));
        assertThat(stage.fetch("/page")).isEqualTo(new Fetched.Failed(new Failure.Held(span), stage.address("/page")));
        assertThat(stage.site.heard("/page")).isZero();

        stage.time.pass(span);
        assertThat(stage.fetch("/page")).isInstanceOf(Fetched.Body.class);
    }

    @Test
    void a_short_wish_is_waited_for() throws InterruptedException {
        stage.site.at("/busy", RawSite.status(503, "Retry-After: 20\r\n"));

        stage.fetch("/busy");

        assertThat(stage.fetch("/page")).isInstanceOf(Fetched.Body.class);
        assertThat(stage.time.waits()).containsExactly(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void a_host_that_is_overloaded_and_says_no_time_is_left_alone_for_a_minute(int status) throws InterruptedException {
        stage.site.at("/busy", RawSite.status(status, ""));

        stage.fetch("/busy");
        stage.fetch("/page");

        assertThat(stage.time.waits()).containsExactly(Duration.ofMinutes(1));
    }

    @Test
    void whose_date_is_wrong_is_taken_by_the_difference() throws InterruptedException {
        stage.site.at(
                "/busy",
                RawSite.status(
                        503, "Date: Wed, 01 Jan 2020 00:00:00 GMT\r\nRetry-After: Wed, 01 Jan 2020 00:05:00 GMT\r\n"));

        assertThat(stage.fetch("/busy"))
                .isEqualTo(new Fetched.Failed(
                        new Failure.Status(503, Optional.of(Duration.ofMinutes(5))), stage.address("/busy")));
    }

    @Test
    void what_a_server_said_of_a_copy_is_said_again_and_nothing_that_no_header_may_say() throws InterruptedException {
        Request known = new Request(
                stage.address("/page"),
                Purpose.FEED,
                Optional.of("W/\"1\""),
                Optional.of("Wed, 01 Jan 2020 00:00:00 GMT"));
        Request forged = new Request(
                stage.address("/page"), Purpose.FEED, Optional.of("a\r\nHost: other"), Optional.of("ü".repeat(9)));

        stage.fetcher.fetch(known);
        stage.fetcher.fetch(forged);

        List<RawSite.Heard> pages = stage.site.heard().stream()
                .filter(request -> request.path().equals("/page"))
                .toList();
        assertThat(pages.getFirst().header("If-None-Match")).contains("W/\"1\"");
        assertThat(pages.getFirst().header("If-Modified-Since")).contains("Wed, 01 Jan 2020 00:00:00 GMT");
        assertThat(pages.getFirst().header("Accept").orElse("")).startsWith("application/atom+xml");
        assertThat(pages.getLast().header("If-None-Match")).isEmpty();
        assertThat(pages.getLast().header("If-Modified-Since")).isEmpty();
    }

    private static Manners manners(double chance) {
        return Manners.usual(() -> chance);
    }
}
