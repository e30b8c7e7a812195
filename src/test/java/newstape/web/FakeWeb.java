package newstape.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A web in memory, for tests of whoever fetches. What isn't on it is answered with 404. */
public final class FakeWeb implements Fetcher {
    private final Map<URI, Thing> things = new HashMap<>();
    private final Set<URI> disallowed = new HashSet<>();
    private final List<Request> asked = new ArrayList<>();

    private sealed interface Thing {
        @SuppressWarnings("ArrayRecordComponent") // compared by nobody
        record Document(byte[] bytes, String type, Optional<String> etag) implements Thing {}

        record Redirect(int status, URI to) implements Thing {}

        record Other(Fetched answer) implements Thing {}
    }

    /**
     * Puts a page there.
     *
     * @param etag with its quotes
     */
    public synchronized FakeWeb document(URI address, String type, String text, Optional<String> etag) {
        things.put(address, new Thing.Document(text.getBytes(UTF_8), type, etag));
        return this;
    }

    public synchronized FakeWeb redirect(URI address, int status, URI to) {
        things.put(address, new Thing.Redirect(status, to));
        return this;
    }

    public synchronized FakeWeb status(URI address, int code, Optional<Duration> retryAfter) {
        return failure(address, new Failure.Status(code, retryAfter));
    }

    public synchronized FakeWeb failure(URI address, Failure failure) {
        things.put(address, new Thing.Other(new Fetched.Failed(failure, address)));
        return this;
    }

    public synchronized FakeWeb disallow(URI address) {
        disallowed.add(address);
        return this;
    }

    /** All that was asked for, in order. */
    public synchronized List<Request> asked() {
        return List.copyOf(asked);
    }

    @Override
    public synchronized Fetched fetch(Request request) {
        asked.add(request);
        URI here = request.address();
        Optional<URI> moved = Optional.empty();
        boolean permanent = true;
        for (int redirects = 0; redirects <= 5; redirects++) {
            Optional<Refusal> refusal = refusal(here, request.typed());
            if (refusal.isPresent()) {
                return new Fetched.Refused(refusal.get(), here);
            }
            if (!(things.get(here) instanceof Thing.Redirect(int status, URI to))) {
                return end(request, here, moved);
            }
            permanent &= status == 301 || status == 308;
            moved = permanent ? Optional.of(to) : moved;
            here = to;
        }
        return new Fetched.Refused(Refusal.TOO_MANY_REDIRECTS, here);
    }

    private Optional<Refusal> refusal(URI address, boolean typed) {
        String scheme = Optional.ofNullable(address.getScheme()).orElse("");
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of(scheme.isEmpty() ? Refusal.NO_ADDRESS : Refusal.SCHEME);
        }
        if (address.getUserInfo() != null) {
            return Optional.of(Refusal.CREDENTIALS);
        }
        return disallowed.contains(address) && !typed ? Optional.of(Refusal.ROBOTS) : Optional.empty();
    }

    private Fetched end(Request request, URI here, Optional<URI> moved) {
        return switch (things.get(here)) {
            case Thing.Document(byte[] bytes, String type, Optional<String> etag) -> {
                Arrival arrival = new Arrival(here, moved, etag, Optional.empty(), Optional.empty());
                yield etag.isPresent() && etag.equals(request.etag())
                        ? new Fetched.Unchanged(arrival)
                        : new Fetched.Body(bytes, Optional.of(type), Optional.of("utf-8"), arrival);
            }
            case Thing.Other(Fetched answer) -> answer;
            case null, default -> new Fetched.Failed(new Failure.Status(404, Optional.empty()), here);
        };
    }
}
