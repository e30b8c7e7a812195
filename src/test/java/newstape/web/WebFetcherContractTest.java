package newstape.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

class WebFetcherContractTest implements FetcherContract {
    private final Stage stage = new Stage();

    @AfterEach
    void close() throws IOException {
        stage.close();
    }

    @Override
    public Fetcher fetcher() {
        return stage.fetcher;
    }

    @Override
    public Publication publication() {
        return new Publication() {
            @Override
            public URI address(String path) {
                return stage.address(path);
            }

            @Override
            public void document(String path, String type, String text, Optional<String> etag) {
                String tag = etag.map(value -> "ETag: " + value + "\r\n").orElse("");
                String headers = "Content-Type: " + type + "; charset=utf-8\r\n" + tag;
                stage.site.at(path, (request, out) -> {
                    boolean known =
                            etag.isPresent() && request.header("If-None-Match").equals(etag);
                    RawSite.Script script = known
                            ? RawSite.raw("HTTP/1.1 304 Not Modified\r\n" + tag + "\r\n")
                            : RawSite.answer(200, headers, text.getBytes(UTF_8));
                    script.answer(request, out);
                });
            }

            @Override
            public void redirect(String path, int status, URI to) {
                stage.site.at(path, RawSite.redirect(status, to.toString()));
            }

            @Override
            public void status(String path, int code, Optional<Duration> retryAfter) {
                String header = retryAfter
                        .map(span -> "Retry-After: " + span.toSeconds() + "\r\n")
                        .orElse("");
                stage.site.at(path, RawSite.status(code, header));
            }

            @Override
            public void disallow(String path) {
                stage.site.at(
                        "/robots.txt",
                        RawSite.answer(200, "", ("User-agent: *\nDisallow: " + path + "\n").getBytes(UTF_8)));
            }
        };
    }
}
