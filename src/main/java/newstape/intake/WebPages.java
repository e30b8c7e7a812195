package newstape.intake;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import newstape.article.Article;
import newstape.article.Coverage;
import newstape.page.Capture;
import newstape.page.Fault;
import newstape.page.Page;
import newstape.page.PageReader;
import newstape.page.Reading;
import newstape.web.Fetched;
import newstape.web.Fetcher;
import newstape.web.Purpose;
import newstape.web.Request;

/**
 * Pages of the web. An article that is parted into pages is fetched whole, page after page, as long as they are of the
 * same article and host. Safe for use by many threads.
 */
public final class WebPages {
    /** So many pages of one article are read; no article that is meant to be read has more. */
    private static final int MOST = 20;

    private final Fetcher fetcher;
    private final PageReader reader;

    public WebPages(Fetcher fetcher, PageReader reader) {
        this.fetcher = fetcher;
        this.reader = reader;
    }

    /** What there is at an address. */
    public sealed interface Sight {
        /**
         * A page, its article with what stands on the pages that follow.
         *
         * @param whole whether all of those could be had; where not, the article is what there is, and an
         *     {@link Coverage#OPENING}
         * @param pages how many were asked for
         */
        record Seen(Page page, boolean whole, int pages) implements Sight {}

        record Unreadable(Fault fault) implements Sight {}

        /**
         * Nothing could be had.
         *
         * @param answer that has no body
         */
        record NotHad(Fetched answer) implements Sight {}
    }

    /** Fetches a page and reads it; what goes for its request goes for the pages that follow. */
    public Sight at(Request request) throws InterruptedException {
        Fetched fetched = fetcher.fetch(request);
        return fetched instanceof Fetched.Body body ? of(body, request) : new Sight.NotHad(fetched);
    }

    /** Reads a page that was fetched. */
    Sight of(Fetched.Body body, Request request) throws InterruptedException {
        return switch (read(body)) {
            case Reading.Unreadable(Fault fault) -> new Sight.Unreadable(fault);
            case Reading.Read(Page page) -> {
                boolean goesOn = page.next().isPresent()
                        && page.article()
                                .filter(article -> article.coverage() == Coverage.WHOLE)
                                .isPresent();
                yield goesOn ? followed(page, body.arrival().address(), request) : new Sight.Seen(page, true, 1);
            }
        };
    }

    private Reading read(Fetched.Body body) {
        URI address = body.arrival().address();
        return reader.read(new Capture(address.toString(), body.bytes(), body.charset(), Optional.of(address)));
    }

    private Sight followed(Page first, URI here, Request request) throws InterruptedException {
        PartedArticle parted = new PartedArticle(first.article().orElseThrow());
        Set<URI> visited = new HashSet<>(Set.of(here));
        Optional<URI> next = first.next();
        boolean whole = true;
        int pages = 1;
        while (next.isPresent() && visited.add(next.get())) {
            if (pages == MOST) {
                whole = false;
                break;
            }
            pages++;
            Step step = step(next.get(), visited, parted, request);
            whole = step.whole;
            next = step.next;
        }
        Article article = parted.joined();
        return new Sight.Seen(
                new Page(
                        Optional.of(whole ? article : article.withCoverage(Coverage.OPENING)),
                        first.tape(),
                        first.site(),
                        whole ? Optional.empty() : next),
                whole,
                pages);
    }

    /** What a further page came to: whether it is well so far, and where the article goes on. */
    private record Step(boolean whole, Optional<URI> next) {
        static final Step END = new Step(true, Optional.empty());
        static final Step LOST = new Step(false, Optional.empty());
    }

    private Step step(URI next, Set<URI> visited, PartedArticle parted, Request request) throws InterruptedException {
        Request further = new Request(next, Purpose.PAGE, Optional.empty(), Optional.empty(), request.typed());
        if (!(fetcher.fetch(further) instanceof Fetched.Body body)) {
            return Step.LOST;
        }
        URI arrived = body.arrival().address();
        if (!arrived.equals(next) && !visited.add(arrived)) {
            return Step.END; // after the last page some sites lead back to the first
        }
        Optional<Page> page = Optional.of(read(body))
                .filter(_ -> String.valueOf(arrived.getHost()).equals(next.getHost()))
                .filter(Reading.Read.class::isInstance)
                .map(read -> ((Reading.Read) read).page());
        Optional<Article> article = page.flatMap(Page::article);
        if (article.isEmpty()) {
            return Step.LOST;
        }
        if (!parted.goesOnWith(article.get())) {
            return Step.END;
        }
        parted.add(article.get());
        return new Step(true, page.flatMap(Page::next));
    }
}
