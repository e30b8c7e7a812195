package newstape.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {
    private static final String CLOSED = "User-agent: *\nDisallow: /\n";

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
    void a_site_is_asked_once_a_day() throws InterruptedException {
        robots("", "User-agent: *\nDisallow: /private\n");

        stage.fetch("/page");
        stage.time.pass(Duration.ofHours(23));
        stage.fetch("/page");
        assertThat(stage.site.heard("/robots.txt")).isEqualTo(1);

        stage.time.pass(Duration.ofHours(1));
        stage.fetch("/page");
        assertThat(stage.site.heard("/robots.txt")).isEqualTo(2);
    }

    @Test
    void or_as_often_as_it_says_but_not_each_time() throws InterruptedException {
        robots("Cache-Control: max-age=10\r\n", "");

        stage.fetch("/page");
        stage.time.pass(Duration.ofMinutes(59));
        stage.fetch("/page");
        assertThat(stage.site.heard("/robots.txt")).isEqualTo(1);

        stage.time.pass(Duration.ofMinutes(1));
        stage.fetch("/page");
        assertThat(stage.site.heard("/robots.txt")).isEqualTo(2);
    }

    @Test
    void each_site_has_its_own() throws InterruptedException {
        stage.site.at("/robots.txt", (request, out) -> {
            boolean closed = request.header("Host").orElse("").startsWith("closed.");
            RawSite.answer(200, "", (closed ? CLOSED : "").getBytes(UTF_8)).answer(request, out);
        });
        URI closed = stage.address("closed", "/page");

        assertThat(stage.fetch(closed)).isEqualTo(new Fetched.Refused(Refusal.ROBOTS, closed));
        assertThat(stage.fetch("/page")).isInstanceOf(Fetched.Body.class);
        assertThat(stage.site.heard("/page")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 451})
    void a_site_that_has_none_allows_everything(int status) throws InterruptedException {
        stage.site.at("/robots.txt", RawSite.answer(status, "", CLOSED.getBytes(UTF_8)));

        assertThat(stage.fetch("/page")).isInstanceOf(Fetched.Body.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504, 599})
    void a_site_that_cannot_say_is_not_visited_for_now(int status) throws InterruptedException {
        stage.site.at("/robots.txt", RawSite.status(status, ""));

        assertThat(stage.fetch("/page"))
                .isEqualTo(
                        new Fetched.Failed(new Failure.Status(status, Optional.empty()), stage.address("/robots.txt")));
        assertThat(stage.site.heard("/page")).isZero();

        robots("", "");
        assertThat(stage.fetch("/page")).isInstanceOf(Fetched.Body.class);
    }

    @Test
    void too_many_questions_are_too_many_for_its_robots_file_as_well() throws InterruptedException {
        stage.site.at("/robots.txt", RawSite.status(429, "Retry-After: 300\r\n"));

        stage.fetch("/page");

        assertThat(stage.fetch("/page"))
                .isEqualTo(new Fetched.Failed(new Failure.Held(Duration.ofMinutes(5)), stage.address("/page")));
    }

    @Test
    void nor_is_a_site_visited_whose_rules_are_known_when_it_has_too_much_to_do() throws InterruptedException {
        robots("", "");
        stage.fetch("/page");
        stage.site.at("/robots.txt", RawSite.status(503, "Retry-After: 300\r\n"));
        stage.time.pass(Duration.ofDays(1));

        assertThat(stage.fetch("/page")).isInstanceOf(Fetched.Failed.class);
        assertThat(stage.site.heard("/page")).isEqualTo(1);
    }

    @Test
    void a_site_that_cannot_say_any_more_is_known_by_what_it_said_for_a_month() throws InterruptedException {
        robots("", "User-agent: *\nDisallow: /private\n");
        stage.fetch("/page");
        stage.site.at("/robots.txt", RawSite.status(500, ""));

        stage.time.pass(Duration.ofDays(29));
        assertThat(stage.fetch("/page")).isInstanceOf(Fetched.Body.class);
        assertThat(stage.fetch("/private")).isEqualTo(new Fetched.Refused(Refusal.ROBOTS, stage.address("/private")));
        assertThat(stage.site.heard("/robots.txt")).isEqualTo(2);

        stage.time.pass(Duration.ofDays(2));
        assertThat(stage.fetch("/page")).isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void redirects_are_followed_to_another_host_too() throws InterruptedException {
        stage.site.at(
                "/robots.txt",
                RawSite.redirect(302, stage.address("other", "/rules").toString()));
        stage.site.at("/rules", RawSite.answer(200, "", CLOSED.getBytes(UTF_8)));

        assertThat(stage.fetch("/page")).isEqualTo(new Fetched.Refused(Refusal.ROBOTS, stage.address("/page")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/robots.txt", "file:///etc/passwd", "http://[/"})
    void one_that_redirects_for_ever_or_off_the_web_allows_everything(String location) throws InterruptedException {
        stage.site.at("/robots.txt", RawSite.redirect(302, location));

        assertThat(stage.fetch("/page")).isInstanceOf(Fetched.Body.class);
    }

    @Test
    void of_an_endless_one_the_start_counts() throws InterruptedException {
        robots("Content-Type: image/png\r\n", CLOSED + "# more\n".repeat(200_000));

        assertThat(stage.fetch("/page")).isEqualTo(new Fetched.Refused(Refusal.ROBOTS, stage.address("/page")));
    }

    private void robots(String headers, String text) {
        stage.site.at("/robots.txt", RawSite.answer(200, headers, text.getBytes(UTF_8)));
    }
}
