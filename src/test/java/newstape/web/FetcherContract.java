package newstape.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every fetcher does, whoever it is. */
interface FetcherContract {
    Fetcher fetcher();

    Publication publication();

    /** A site that the fetcher reaches. */
    interface Publication {
        URI address(String path);

        void document(String path, String type, String text, Optional<String> etag);

        void redirect(String path, int status, URI to);

        void status(String path, int code, Optional<Duration> retryAfter);

        void disallow(String path);
    }

    @Test
    default void a_page_comes_with_what_is_said_of_it() throws InterruptedException {
        publication().document("/page", "text/html", "Grüße", Optional.of("\"v1\""));

        Fetched.Body body = body("/page");

        assertThat(new String(body.bytes(), UTF_8)).isEqualTo("Grüße");
        assertThat(body.contentType()).contains("text/html");
        assertThat(body.charset()).contains("utf-8");
        assertThat(body.arrival())
                .returns(publication().address("/page"), Arrival::address)
                .returns(Optional.empty(), Arrival::movedForGood)
                .returns(Optional.of("\"v1\""), Arrival::etag);
    }

    @Test
    default void an_unchanged_page_is_not_sent_again() throws InterruptedException {
        publication().document("/page", "text/html", "text", Optional.of("\"v1\""));
        Arrival copy = body("/page").arrival();
        Request again = Request.to(publication().address("/page"), Purpose.PAGE).unlessStill(copy);

        assertThat(fetcher().fetch(again)).isEqualTo(new Fetched.Unchanged(copy));

        publication().document("/page", "text/html", "text", Optional.of("\"v2\""));
        assertThat(fetcher().fetch(again)).isInstanceOf(Fetched.Body.class);
    }

    @Test
    default void where_it_moved_for_good_is_told() throws InterruptedException {
        publication().document("/new", "text/html", "text", Optional.empty());
        publication().redirect("/older", 301, publication().address("/old"));
        publication().redirect("/old", 308, publication().address("/new"));

        assertThat(body("/older").arrival())
                .returns(publication().address("/new"), Arrival::address)
                .returns(Optional.of(publication().address("/new")), Arrival::movedForGood);
    }

    @Test
    default void where_it_stands_for_now_is_followed_and_not_told_as_moved() throws InterruptedException {
        publication().document("/today", "text/html", "text", Optional.empty());
        publication().redirect("/here", 302, publication().address("/today"));
        publication().redirect("/there", 301, publication().address("/here"));
        publication().redirect("/elsewhere", 307, publication().address("/there"));

        assertThat(body("/here").arrival().movedForGood()).isEmpty();
        assertThat(body("/there").arrival().movedForGood())
                .contains(publication().address("/here"));
        assertThat(body("/elsewhere").arrival())
                .returns(publication().address("/today"), Arrival::address)
                .returns(Optional.empty(), Arrival::movedForGood);
    }

    @Test
    default void a_redirect_without_end_is_given_up() throws InterruptedException {
        publication().redirect("/a", 302, publication().address("/b"));
        publication().redirect("/b", 302, publication().address("/a"));

        assertThat(refusal(publication().address("/a"))).isEqualTo(Refusal.TOO_MANY_REDIRECTS);
    }

    @Test
    default void what_is_gone_is_told_with_its_status() throws InterruptedException {
        publication().status("/gone", 410, Optional.empty());

        assertThat(fetch(publication().address("/gone")))
                .isEqualTo(new Fetched.Failed(
                        new Failure.Status(410, Optional.empty()), publication().address("/gone")));
        assertThat(fetch(publication().address("/never-was")))
                .isEqualTo(new Fetched.Failed(
                        new Failure.Status(404, Optional.empty()), publication().address("/never-was")));
    }

    @Test
    default void how_long_it_wants_to_be_left_alone_is_told() throws InterruptedException {
        publication().status("/busy", 429, Optional.of(Duration.ofSeconds(90)));

        assertThat(fetch(publication().address("/busy")))
                .isEqualTo(new Fetched.Failed(
                        new Failure.Status(429, Optional.of(Duration.ofSeconds(90))),
                        publication().address("/busy")));
    }

    @Test
    default void what_the_site_disallows_is_refused() throws InterruptedException {
        publication().document("/private", "text/html", "text", Optional.empty());
        publication().disallow("/private");

        assertThat(refusal(publication().address("/private"))).isEqualTo(Refusal.ROBOTS);
    }

    @Test
    default void what_the_site_disallows_is_shown_to_who_has_typed_its_address() throws InterruptedException {
        publication().document("/private", "text/html", "text", Optional.empty());
        publication().disallow("/private");

        assertThat(fetcher().fetch(Request.typed(publication().address("/private"), Purpose.PAGE)))
                .isInstanceOf(Fetched.Body.class);
        assertThat(fetcher().fetch(Request.typed(URI.create("file:///etc/passwd"), Purpose.PAGE)))
                .isInstanceOf(Fetched.Refused.class);
    }

    @Test
    default void what_is_no_web_address_is_refused() throws InterruptedException {
        assertThat(refusal(URI.create("file:///etc/passwd"))).isEqualTo(Refusal.SCHEME);
        assertThat(refusal(URI.create("page.html"))).isEqualTo(Refusal.NO_ADDRESS);
        assertThat(refusal(URI.create("http://user:secret@site.example/"))).isEqualTo(Refusal.CREDENTIALS);
    }

    @Test
    default void a_redirect_to_what_is_no_web_address_is_refused() throws InterruptedException {
        publication().redirect("/out", 302, URI.create("ftp://site.example/file"));

        assertThat(fetch(publication().address("/out")))
                .isEqualTo(new Fetched.Refused(Refusal.SCHEME, URI.create("ftp://site.example/file")));
    }

    private Fetched fetch(URI address) throws InterruptedException {
        return fetcher().fetch(Request.to(address, Purpose.PAGE));
    }

    private Fetched.Body body(String path) throws InterruptedException {
        Fetched fetched = fetch(publication().address(path));
        assertThat(fetched).isInstanceOf(Fetched.Body.class);
        return (Fetched.Body) fetched;
    }

    private Refusal refusal(URI address) throws InterruptedException {
        Fetched fetched = fetch(address);
        assertThat(fetched).isInstanceOf(Fetched.Refused.class);
        return ((Fetched.Refused) fetched).reason();
    }
}
