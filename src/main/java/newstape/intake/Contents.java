package newstape.intake;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newstape.article.Article;
import newstape.article.Origin;
import newstape.feed.Feed;
import newstape.feed.FeedReader;
import newstape.feed.FeedReading;
import newstape.feed.Hints;
import newstape.feed.Item;
import newstape.feed.Sitemap;
import newstape.feed.SitemapReader;
import newstape.page.Page;
import newstape.page.PageReader;
import newstape.store.KeptTape;
import newstape.store.Saved;
import newstape.store.Source;
import newstape.web.Fetched;
import newstape.web.Fetcher;
import newstape.web.Purpose;
import newstape.web.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what a source has, and keeps it: a feed's items, a sitemap's pages, a page itself. */
final class Contents {
    private static final Logger LOG = LoggerFactory.getLogger(Contents.class);

    /** So many pages are read at one look; the others soon after. */
    private static final int MOST_PAGES = 40;

    private static final int MOST_OF_A_SITEMAP = 500;
    /** Of an index of sitemaps, the newest. */
    private static final int MOST_PARTS = 3;

    /** So many items are read again where a look is ended in the middle. */
    private static final int AT_A_STRETCH = 10;

    /** After so many looks that couldn't have its page, an item is what its feed says. */
    private static final int MOST_TRIES = 3;

    private final Fetcher fetcher;
    private final PageReader pages;
    private final WebPages web;
    private final FeedReader feeds;
    private final SitemapReader sitemaps;
    private final Keeping keeping;
    private final InstantSource clock;

    Contents(Fetcher fetcher, PageReader pages, Keeping keeping, InstantSource clock) {
        this.fetcher = fetcher;
        this.pages = pages;
        this.web = new WebPages(fetcher, pages);
        this.feeds = new FeedReader(clock);
        this.sitemaps = new SitemapReader(clock);
        this.keeping = keeping;
        this.clock = clock;
    }

    /** What came of reading. */
    sealed interface Read {
        /**
         * It was read, and what is new is kept.
         *
         * @param more whether some of it is left for the next look
         */
        record Kept(Memory memory, Hints hints, Visit.Brought brought, boolean more) implements Read {}

        /** It isn't what it was, or says nothing. */
        record Unreadable(String reason) implements Read {}
    }

    Read read(Source source, Fetched.Body body, Memory memory) throws InterruptedException {
        return switch (source.kind()) {
            case FEED -> feed(source, body, memory);
            case SITEMAP -> sitemap(source, body, memory);
            case PAGE -> page(source, body, memory);
        };
    }

    private Read feed(Source source, Fetched.Body body, Memory memory) throws InterruptedException {
        FeedReading reading = feeds.read(
                body.bytes(), body.charset(), Optional.of(body.arrival().address()));
        return switch (reading) {
            case FeedReading.NotAFeed(FeedReading.Reason reason) -> new Read.Unreadable("nofeed " + reason);
            case FeedReading.Read(Feed feed, Set<FeedReading.Warning> warnings) -> {
                Taking taking = new Taking(source, feed.title(), memory);
                taking.cut =
                        warnings.contains(FeedReading.Warning.CUT) || warnings.contains(FeedReading.Warning.ENDS_EARLY);
                Optional<Locale> language = feed.language().map(Locale::forLanguageTag);
                // oldest first, so that the newest has come last
                for (Item item : feed.items().reversed()) {
                    taking.take(Entry.of(item), () -> article(item, language, taking));
                }
                yield taking.done(Hints.of(feed, body.arrival().maxAge()));
            }
        };
    }

    private Read sitemap(Source source, Fetched.Body body, Memory memory) throws InterruptedException {
        Sitemap sitemap = sitemaps.read(
                body.bytes(), body.charset(), Optional.of(body.arrival().address()), MOST_OF_A_SITEMAP);
        return switch (sitemap) {
            case Sitemap.NotASitemap() -> new Read.Unreadable("nositemap");
            case Sitemap.Index(List<Sitemap.Entry> parts, int leftOut, boolean cut) -> {
                Taking taking = new Taking(source, source.title(), memory);
                taking.cut = cut;
                taking.sitemapsLeftOut = leftOut + Math.max(0, parts.size() - MOST_PARTS);
                for (Sitemap.Entry part : parts.stream().limit(MOST_PARTS).toList()) {
                    take(part.address(), taking);
                }
                yield taking.done(new Hints(body.arrival().maxAge(), Optional.empty(), Set.of(), Set.of()));
            }
            case Sitemap.Pages pages -> {
                Taking taking = new Taking(source, source.title(), memory);
                take(pages, taking);
                yield taking.done(new Hints(body.arrival().maxAge(), Optional.empty(), Set.of(), Set.of()));
            }
        };
    }

    private void take(URI part, Taking taking) throws InterruptedException {
        if (fetcher.fetch(Request.to(part, Purpose.SITEMAP)) instanceof Fetched.Body body
                && sitemaps.read(body.bytes(), body.charset(), Optional.of(part), MOST_OF_A_SITEMAP)
                        instanceof Sitemap.Pages pages) {
            take(pages, taking);
        } else {
            LOG.warn("A part of a sitemap can’t be read: {}", part);
            taking.cut = true;
        }
    }

    private void take(Sitemap.Pages pages, Taking taking) throws InterruptedException {
        taking.pagesLeftOut += pages.leftOut();
        taking.cut |= pages.cut();
        for (Sitemap.Entry entry : pages.entries().reversed()) {
            taking.take(Entry.of(entry), () -> page(entry.address(), taking));
        }
    }

    private Read page(Source source, Fetched.Body body, Memory memory) throws InterruptedException {
        Request request = Request.to(body.arrival().address(), Purpose.PAGE);
        if (!(web.of(body, request) instanceof WebPages.Sight.Seen seen)) {
            return new Read.Unreadable("nopage");
        }
        Optional<Article> article = seen.page().article();
        String title = seen.page().site().or(() -> article.map(Article::title)).orElse(source.title());
        Taking taking = new Taking(source, title, memory);
        taking.tape(seen.page());
        Fingerprint said = Fingerprint.of(List.of(article.map(Article::text).orElse("")));
        Entry entry = new Entry(Fingerprint.of(List.of(source.address())), said, Optional.empty(), Optional.empty());
        taking.take(entry, () -> article.map(one -> new Got(one, !seen.whole())));
        return taking.done(new Hints(body.arrival().maxAge(), Optional.empty(), Set.of(), Set.of()));
    }

    /** The article of an item, from its page where the feed hasn't all of it. */
    private Optional<Got> article(Item item, Optional<Locale> language, Taking taking) throws InterruptedException {
        ItemArticle items = new ItemArticle(pages);
        if (ItemArticle.isWhole(item) || item.link().isEmpty()) {
            return items.of(item, language).map(Got::whole);
        }
        Optional<Got> page = page(item.link().get(), taking);
        return page.isPresent()
                ? page.map(got -> new Got(ItemArticle.of(item, got.article), got.provisional))
                : items.of(item, language).map(Got::provisional);
    }

    private Optional<Got> page(URI address, Taking taking) throws InterruptedException {
        WebPages.Sight sight = web.at(Request.to(address, Purpose.PAGE));
        if (!(sight instanceof WebPages.Sight.Seen seen)) {
            taking.pages++;
            LOG.info("The page {} can’t be had: {}", address, sight);
            return Optional.empty();
        }
        taking.pages += seen.pages();
        taking.tape(seen.page());
        return seen.page().article().map(article -> new Got(article, !seen.whole()));
    }

    /** An article; one that is provisional is all that could be had of it now. */
    private record Got(Article article, boolean provisional) {
        static Got whole(Article article) {
            return new Got(article, false);
        }

        static Got provisional(Article article) {
            return new Got(article, true);
        }
    }

    @FunctionalInterface
    private interface Getting {
        Optional<Got> get() throws InterruptedException;
    }

    /** Takes the entries of one look, those that are new or changed, until it has read enough pages. */
    private final class Taking {
        private final Source source;
        private final String title;
        private final List<Saved> saved = new ArrayList<>();
        private Memory memory;
        private int pages;
        private int taken;
        private int tapes;
        private int pagesLeftOut;
        private int sitemapsLeftOut;
        private boolean cut;
        private boolean more;

        Taking(Source source, String title, Memory memory) {
            this.source = source;
            this.title = title.isBlank() ? source.title() : title;
            this.memory = memory;
        }

        void take(Entry entry, Getting getting) throws InterruptedException {
            if (memory.knows(entry.item(), entry.said())) {
                return;
            }
            if (pages >= MOST_PAGES) {
                more = true;
                return;
            }
            boolean first = !memory.items().containsKey(entry.item());
            Optional<Got> got = getting.get();
            Instant now = clock.instant();
            got.ifPresent(one -> saved.add(keeping.keep(
                    one.article,
                    entry.guid(),
                    "source " + source.id(),
                    Optional.of(source.id()),
                    new Origin(title, now),
                    saved.stream().map(Saved::id).collect(Collectors.toSet()))));
            int tries =
                    got.filter(one -> !one.provisional).isPresent() ? 0 : memory.tries(entry.item(), entry.said()) + 1;
            memory = memory.with(entry.item(), new Memory.Seen(entry.said(), tries < MOST_TRIES ? tries : 0));
            if (first) {
                memory = memory.appearing(
                        entry.time().filter(time -> time.isBefore(now)).orElse(now));
            }
            if (++taken % AT_A_STRETCH == 0) {
                keeping.remember(source, memory);
            }
        }

        void tape(Page page) {
            Instant now = clock.instant();
            String name = page.site().orElse(title);
            page.tape()
                    .filter(tape -> keeping.keep(new KeptTape(tape, name, Optional.of(source.id()), now)))
                    .ifPresent(_ -> tapes++);
        }

        Read done(Hints hints) {
            Visit.LeftOut leftOut = new Visit.LeftOut(pagesLeftOut, sitemapsLeftOut, cut);
            if (!leftOut.isNothing()) {
                LOG.info("Of {} not all was read: {}", source.address(), leftOut);
            }
            return new Read.Kept(memory, hints, new Visit.Brought(Optional.of(title), saved, tapes, leftOut), more);
        }
    }
}
