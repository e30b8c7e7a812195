package newstape.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import newstape.web.Failure.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers as they come. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class OnTheWireTest {
    private final Stage stage = new Stage(Stage.SHORT);

    @AfterEach
    void close() throws IOException {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nhello\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nhello\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\nhello",
                "HTTP/1.1 two hundred\r\n\r\n",
                "HTTP/1.1 99999999999 OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 9\r\n\r\nabc",
                "SSH-2.0-OpenSSH_9.2\r\n",
                "\r\n\r\n\r\n",
                "\u0000\u0001\u0002",
                "<html>no head at all</html>",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nplain",
                "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: 5\r\n\r\nplain",
                "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 5\r\n\r\nplain",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip, gzip, gzip, gzip\r\nContent-Length: 5\r\n\r\nplain",
                ""
            })
    void what_is_no_answer_is_told_as_broken(String answer) throws InterruptedException {
        stage.site.at("/page", RawSite.raw(answer));

        assertThat(stage.fetch("/page")).isEqualTo(failed(Fault.BROKEN));
    }

    @Test
    void a_body_that_is_longer_than_announced_ends_where_it_was_announced() throws InterruptedException {
        stage.site.at("/page", RawSite.raw("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ntext and more"));

        assertThat(text("/page")).isEqualTo("text");
    }

    @Test
    void a_body_without_a_length_ends_with_the_connection() throws InterruptedException {
        stage.site.at("/page", RawSite.raw("HTTP/1.0 200 OK\r\n\r\nall of it"));

        assertThat(text("/page")).isEqualTo("all of it");
    }

    @Test
    void chunks_are_joined_and_what_stands_between_them_is_passed_over() throws InterruptedException {
        stage.site.at("/page", RawSite.raw("""
                        HTTP/1.1 103 Early Hints
                        Link: </a>

                        HTTP/1.1 200 OK
                        Transfer-Encoding: chunked

                        5;a=b
                        hello
                        6
                         world
                        0
                        Trailer: x

                        """.replace("\n", "\r\n")));

        assertThat(text("/page")).isEqualTo("hello world");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 204 No Content\r\n\r\n",
                "HTTP/1.1 205 Reset\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 200 OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 0\r\n\r\n"
            })
    void an_answer_without_a_body_is_told_as_empty(String answer) throws InterruptedException {
        stage.site.at("/page", RawSite.raw(answer));

        assertThat(stage.fetch("/page")).isEqualTo(failed(Fault.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                101, 202, 206, 226, 300, 304, 305, 400, 401, 402, 403, 404, 407, 408, 409, 410, 418, 421, 451, 500, 502,
                504, 520, 599, 999
            })
    void an_answer_that_brings_nothing_to_read_is_told_by_its_status(int status) throws InterruptedException {
        stage.site.at("/page", RawSite.answer(status, "Content-Type: text/html\r\n", "text".getBytes(UTF_8)));

        assertThat(stage.fetch("/page")).isEqualTo(failed(new Failure.Status(status, Optional.empty())));
    }

    @Test
    void a_redirect_to_nowhere_is_told_by_its_status() throws InterruptedException {
        stage.site.at("/page", RawSite.status(302, ""));

        assertThat(stage.fetch("/page")).isEqualTo(failed(new Failure.Status(302, Optional.empty())));
    }

    @Test
    void who_says_nothing_or_stops_in_the_middle_is_left() throws InterruptedException {
        stage.site.at("/page", (request, out) -> pause(30_000));
        stage.site.at("/half", (request, out) -> {
            RawSite.raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf").answer(request, out);
            out.flush();
            pause(30_000);
        });

        assertThat(stage.fetch("/page")).isEqualTo(failed(Fault.TIMEOUT));
        assertThat(stage.fetch("/half"))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        failed -> assertThat(failed.failure()).isEqualTo(Fault.TIMEOUT));
    }

    @ParameterizedTest
    @CsvSource({
        "'HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n', x",
        "'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', '1\r\nx\r\n'",
        "'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1', ;x",
        "'HTTP/1.1 200 OK\r\nX: ', x",
        "'HTTP/1.1 200 OK\r\n', 'X: y\r\n'",
        "'H', T",
    })
    void who_drips_is_left_when_the_time_is_over(String start, String drop) throws InterruptedException {
        stage.site.at("/page", (request, out) -> {
            out.write(start.getBytes(UTF_8));
            while (true) {
                out.write(drop.getBytes(UTF_8));
                out.flush();
                pause(50);
            }
        });

        assertThat(stage.fetch("/page")).isEqualTo(failed(Fault.TIMEOUT));
    }

    @ParameterizedTest
    @CsvSource({
        "'HTTP/1.1 200 OK\r\nX: ', xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "'HTTP/1.1 200 OK\r\n', 'X: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n'",
        "'HTTP/1.1 200 ', OKOKOKOKOKOKOKOKOKOKOKOKOKOKOKOKOKOKOKOKOKOKOKOK",
        "'', 'HTTP/1.1 100 Continue and continue and continue\r\n\r\n'",
        "'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1', ;xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', '1\r\nx\r\n'",
        "'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', '20\r\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\n'",
        "'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n', 'Trailer: xxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\n'",
        "'HTTP/1.1 200 OK\r\n\r\n', xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "'HTTP/1.1 200 OK\r\nContent-Length: 9000000000000\r\n\r\n', xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    })
    void what_never_ends_is_too_large(String start, String more) throws InterruptedException {
        Limits patient = new Limits(1_000_000, Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(20));
        try (Stage stage = new Stage(patient)) {
            byte[] flood = more.repeat(200).getBytes(UTF_8);
            stage.site.at("/page", (request, out) -> {
                out.write(start.getBytes(UTF_8));
                while (true) {
                    out.write(flood);
                }
            });

            assertThat(((Fetched.Failed) stage.fetch("/page")).failure()).isIn(Fault.TOO_LARGE, Fault.BROKEN);
        } catch (IOException closing) {
            throw new AssertionError(closing);
        }
    }

    @Test
    void pictures_and_films_are_not_read() throws InterruptedException {
        stage.site.at("/page", RawSite.answer(200, "Content-Type: image/png\r\n", new byte[100]));

        assertThat(stage.fetch("/page")).isEqualTo(failed(Fault.NOT_TEXT));
    }

    @Test
    void nobody_there_is_told() throws InterruptedException {
        URI address = URI.create("http://site.example:1/page");

        assertThat(((Fetched.Failed) stage.fetch(address)).failure()).isEqualTo(Fault.UNREACHABLE);
        assertThat(((Fetched.Failed) stage.fetch(URI.create("http://no-such-host.test/"))).failure())
                .isEqualTo(Fault.NO_SUCH_HOST);
    }

    @Test
    void a_server_that_speaks_no_tls_where_it_should_is_told() throws InterruptedException {
        stage.site.otherwise(RawSite.page("text"));
        URI address = URI.create("https://site.example:" + stage.site.port() + "/page");

        // Its first bytes never come to an end that a request has.
        assertThat(((Fetched.Failed) stage.fetch(address)).failure()).isIn(Fault.TLS, Fault.TIMEOUT);
    }

    @Test
    void who_is_interrupted_stops() {
        stage.site.at("/page", (request, out) -> pause(30_000));
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> stage.fetch("/page"));
        assertThat(Thread.interrupted()).isFalse();
    }

    private Fetched failed(Failure failure) {
        return new Fetched.Failed(failure, stage.address("/page"));
    }

    private String text(String path) throws InterruptedException {
        Fetched fetched = stage.fetch(path);
        assertThat(fetched).isInstanceOf(Fetched.Body.class);
        return new String(((Fetched.Body) fetched).bytes(), UTF_8);
    }

    private static void pause(long milliseconds) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(milliseconds);
    }
}
