package newstape.web;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

class FakeWebContractTest implements FetcherContract {
    private final FakeWeb web = new FakeWeb();

    @Override
    public Fetcher fetcher() {
        return web;
    }

    @Override
    public Publication publication() {
        return new Publication() {
            @Override
            public URI address(String path) {
                return URI.create("https://site.example" + path);
            }

            @Override
            public void document(String path, String type, String text, Optional<String> etag) {
                web.document(address(path), type, text, etag);
            }

            @Override
            public void redirect(String path, int status, URI to) {
                web.redirect(address(path), status, to);
            }

            @Override
            public void status(String path, int code, Optional<Duration> retryAfter) {
                web.status(address(path), code, retryAfter);
            }

            @Override
            public void disallow(String path) {
                web.disallow(address(path));
            }
        };
    }
}
