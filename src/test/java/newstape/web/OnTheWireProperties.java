package newstape.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever a server sends is a value, never an exception. */
class OnTheWireProperties {
    private static final Stage STAGE = new Stage(Stage.SHORT);

    private static final List<String> PIECES = List.of(
            "HTTP/1.1 ",
            "HTTP/1.0 ",
            "200 ",
            "301 ",
            "304 ",
            "404 ",
            "429 ",
            "503 ",
            "103 ",
            "OK",
            "\r\n",
            "\r\n",
            "\r\n",
            "\n",
            "\r",
            ": ",
            "Content-Length",
            "Transfer-Encoding",
            "chunked",
            "Content-Encoding",
            "gzip",
            "deflate",
            "Location",
            "//",
            "http://",
            "[::1]",
            "@",
            "Retry-After",
            "Fri, 20 Nov 2026 12:00:00 GMT",
            "Cache-Control",
            "max-age=",
            "Expires",
            "Age",
            "ETag",
            "\"",
            "Content-Type",
            "text/html",
            ";",
            "charset=",
            "Set-Cookie",
            "0",
            "5",
            "-1",
            "99999999999999999999",
            "ü",
            "\u0000",
            "\u001f\u008b\u0008",
            "Connection",
            "close",
            "Upgrade",
            "Trailer",
            "Date",
            "WWW-Authenticate",
            "Basic",
            ",",
            " ",
            "x",
            "%",
            "\u00ff");

    @AfterContainer
    static void close() throws IOException {
        STAGE.close();
    }

    @Property(tries = 300)
    void bytes_at_random(@ForAll @Size(max = 300) byte[] bytes) throws InterruptedException {
        assertThat(fetch(RawSite.bytes(bytes))).isNotNull();
    }

    @Property(tries = 300)
    void a_body_at_random(@ForAll("encodings") String encoding, @ForAll @Size(max = 300) byte[] bytes)
            throws InterruptedException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes(("HTTP/1.1 200 OK\r\n" + encoding + "\r\n\r\n").getBytes(ISO_8859_1));
        answer.writeBytes(bytes);

        assertThat(fetch(RawSite.bytes(answer.toByteArray()))).isNotNull();
    }

    @Property(tries = 500)
    void an_answer_of_pieces_of_answers(@ForAll("pieces") String pieces) throws InterruptedException {
        assertThat(fetch(RawSite.raw(pieces))).isNotNull();
        assertThat(fetch(RawSite.raw("HTTP/1.1 200 OK\r\n" + pieces))).isNotNull();
    }

    @Provide
    Arbitrary<String> encodings() {
        return Arbitraries.of(
                "Content-Encoding: gzip",
                "Content-Encoding: deflate",
                "Transfer-Encoding: chunked",
                "Content-Length: 50");
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(list -> String.join("", list));
    }

    private static Fetched fetch(RawSite.Script script) throws InterruptedException {
        STAGE.time.pass(Duration.ofDays(2));
        STAGE.site.at("/page", script);
        return STAGE.fetch("/page");
    }
}
