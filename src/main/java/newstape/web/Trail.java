package newstape.web;

import java.net.URI;
import java.util.Optional;
import okhttp3.HttpUrl;

/** Where one fetch has been led. */
final class Trail {
    private static final int MOST_REDIRECTS = 5;

    private final Reach reach;
    private HttpUrl here;
    private int redirects;
    private boolean permanent = true;
    private Optional<HttpUrl> moved = Optional.empty();

    Trail(HttpUrl start, Reach reach) {
        this.here = start;
        this.reach = reach;
    }

    HttpUrl here() {
        return here;
    }

    /** The end of the permanent redirects that it began with. */
    Optional<URI> movedForGood() {
        return moved.map(HttpUrl::uri);
    }

    /** Follows a redirect; tells why where it doesn't. */
    Optional<Fetched.Refused> follow(Answer.Came redirect) {
        String location = redirect.header("Location").orElse("").strip();
        redirects++;
        Destination next = redirects > MOST_REDIRECTS
                ? new Destination.Closed(Refusal.TOO_MANY_REDIRECTS)
                : Destination.of(here, location, reach);
        return switch (next) {
            case Destination.Closed(Refusal reason) -> Optional.of(new Fetched.Refused(reason, named(location)));
            case Destination.Open(HttpUrl url)
            when here.isHttps() && !url.isHttps() -> Optional.of(new Fetched.Refused(Refusal.DOWNGRADE, url.uri()));
            case Destination.Open(HttpUrl url) -> {
                lead(url, redirect.status());
                yield Optional.empty();
            }
        };
    }

    private void lead(HttpUrl next, int status) {
        permanent &= status == 301 || status == 308;
        if (permanent) {
            moved = Optional.of(next);
        }
        here = next;
    }

    /** The target, or where that is no address at all, what redirects to it. */
    private URI named(String location) {
        try {
            return here.uri().resolve(URI.create(location));
        } catch (IllegalArgumentException none) {
            return here.uri();
        }
    }
}
