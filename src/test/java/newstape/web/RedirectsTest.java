package newstape.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectsTest {
    private final Stage stage = new Stage();

    @AfterEach
    void close() throws IOException {
        stage.close();
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/passwd, SCHEME",
        "'data:text/html,<p>hello', SCHEME",
        "javascript:alert(1), SCHEME",
        "JavaScript:alert(1), SCHEME",
        "ftp://site.example/, SCHEME",
        "jar:http://site.example/a.jar!/b, SCHEME",
        "http://user:secret@site.example/, CREDENTIALS",
        "http://[broken/, NO_ADDRESS",
        "http://, NO_ADDRESS",
    })
    void to_what_is_not_the_web_is_not_followed(String location, Refusal reason) throws InterruptedException {
        stage.site.at("/page", RawSite.redirect(302, location));

        assertThat(stage.fetch("/page"))
                .isInstanceOfSatisfying(
                        Fetched.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void five_are_followed_and_no_sixth() throws InterruptedException {
        for (int hop = 0; hop < 6; hop++) {
            stage.site.at("/" + hop, RawSite.redirect(302, Integer.toString(hop + 1)));
        }
        stage.site.at("/6", RawSite.page("text"));

        assertThat(stage.fetch("/1")).isInstanceOf(Fetched.Body.class);
        assertThat(stage.fetch("/0")).isEqualTo(new Fetched.Refused(Refusal.TOO_MANY_REDIRECTS, stage.address("/6")));
    }

    @Test
    void within_a_host_there_is_no_pause_and_at_the_next_its_own_rules_are_asked() throws InterruptedException {
        stage.site.at("/a", RawSite.redirect(302, "/b"));
        stage.site.at("/b", RawSite.redirect(302, stage.address("other", "/c").toString()));
        stage.site.at("/c", RawSite.page("text"));

        assertThat(stage.fetch("/a")).isInstanceOf(Fetched.Body.class);
        assertThat(stage.time.waits()).isEmpty();
        assertThat(stage.site.heard())
                .extracting(RawSite.Heard::path)
                .containsExactly("/robots.txt", "/a", "/b", "/robots.txt", "/c");
    }

    @Test
    void a_loop_over_two_hosts_ends() throws InterruptedException {
        stage.site.at("/a", RawSite.redirect(301, stage.address("other", "/b").toString()));
        stage.site.at("/b", RawSite.redirect(301, stage.address("/a").toString()));

        assertThat(stage.fetch("/a"))
                .isInstanceOfSatisfying(
                        Fetched.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.TOO_MANY_REDIRECTS));
    }

    @Test
    void what_is_secure_stays_secure() {
        Trail trail = new Trail(HttpUrl.get("https://site.example/"), new PublicInternet());

        assertThat(trail.follow(redirect("http://site.example/page")))
                .contains(new Fetched.Refused(Refusal.DOWNGRADE, URI.create("http://site.example/page")));
        assertThat(trail.follow(redirect("//site.example/page"))).isEmpty();
    }

    @Test
    void where_it_leads_is_checked_without_asking_anybody() {
        Trail trail = new Trail(HttpUrl.get("https://site.example/"), new PublicInternet());

        assertThat(trail.follow(redirect("https://10.0.0.1/")))
                .contains(new Fetched.Refused(Refusal.PRIVATE_NETWORK, URI.create("https://10.0.0.1/")));
    }

    private static Answer.Came redirect(String location) {
        return new Answer.Came(301, Headers.of("Location", location), new byte[0]);
    }
}
