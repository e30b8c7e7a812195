package newstape.intake;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import newstape.article.Article;
import newstape.article.Origin;
import newstape.feed.FeedLink;
import newstape.feed.FeedLinks;
import newstape.feed.FeedReader;
import newstape.feed.FeedReading;
import newstape.feed.Opml;
import newstape.feed.Sitemap;
import newstape.feed.SitemapReader;
import newstape.page.Capture;
import newstape.page.Folder;
import newstape.page.Page;
import newstape.page.PageReader;
import newstape.page.Reading;
import newstape.store.Database;
import newstape.store.KeptTape;
import newstape.store.Saved;
import newstape.store.Source;
import newstape.web.Failure;
import newstape.web.Fetched;
import newstape.web.Fetcher;
import newstape.web.Purpose;
import newstape.web.Refusal;
import newstape.web.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out what somebody wants to be read, and makes a source of it: a page with its feed, a feed, a sitemap, a list
 * of feeds; pages in files are read at once.
 */
public final class Enlisting {
    private static final Logger LOG = LoggerFactory.getLogger(Enlisting.class);

    private static final int MOST_TRIED = 8;
    private static final String FILES = "files";

    private final Database database;
    private final Fetcher fetcher;
    private final PageReader pages;
    private final FeedReader feeds;
    private final Keeping keeping;
    private final InstantSource clock;

    Enlisting(Database database, Fetcher fetcher, PageReader pages, Keeping keeping, InstantSource clock) {
        this.database = database;
        this.fetcher = fetcher;
        this.pages = pages;
        this.feeds = new FeedReader(clock);
        this.keeping = keeping;
        this.clock = clock;
    }

    /**
     * Adds what {@code typed} is: an address, a file or a folder.
     *
     * @param progress told of each thing that was dealt with, as a list may be long
     */
    public Enlisted add(String typed, Consumer<Enlisted> progress) throws InterruptedException {
        Optional<Path> path = path(typed);
        if (path.isPresent()) {
            return Files.isDirectory(path.get()) ? folder(path.get(), progress) : file(path.get(), progress);
        }
        Optional<URI> address = address(typed.strip());
        return address.isPresent()
                ? address(address.get(), progress)
                : new Enlisted.Refused(typed, new Enlisted.Reason.NothingThere());
    }

    private static Optional<Path> path(String typed) {
        try {
            Path path = Path.of(typed);
            return Files.exists(path) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    /** {@code example.org} is {@code https://example.org}. */
    private static Optional<URI> address(String typed) {
        try {
            boolean bare = !typed.contains("://") && typed.matches("[\\w-]+(\\.[\\w-]+)+(:\\d+)?(/.*)?");
            URI address = new URI(bare ? "https://" + typed : typed.replaceFirst("^feed:(//)?", "https://"));
            return address.getScheme() == null ? Optional.empty() : Optional.of(address);
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private Enlisted address(URI address, Consumer<Enlisted> progress) throws InterruptedException {
        return switch (fetcher.fetch(Request.to(address, Purpose.PAGE))) {
            case Fetched.Refused(Refusal refusal, URI _) ->
                new Enlisted.Refused(address.toString(), new Enlisted.Reason.NotAllowed(refusal));
            case Fetched.Failed(Failure failure, URI _) ->
                new Enlisted.Refused(address.toString(), new Enlisted.Reason.NotHad(failure));
            case Fetched.Unchanged _ ->
                new Enlisted.Refused(address.toString(), new Enlisted.Reason.NothingInIt(Optional.empty()));
            case Fetched.Body body -> fetched(body, progress);
        };
    }

    private Enlisted fetched(Fetched.Body body, Consumer<Enlisted> progress) throws InterruptedException {
        URI here = body.arrival().address();
        FeedReading reading = feeds.read(body.bytes(), body.charset(), Optional.of(here));
        return switch (reading) {
            case FeedReading.Read(var feed, var _) -> source(Source.Kind.FEED, here, feed.title());
            case FeedReading.NotAFeed none -> notAFeed(none.reason(), body, progress);
        };
    }

    private Enlisted notAFeed(FeedReading.Reason reason, Fetched.Body body, Consumer<Enlisted> progress)
            throws InterruptedException {
        URI here = body.arrival().address();
        return switch (reason) {
            case SITEMAP -> source(Source.Kind.SITEMAP, here, here.getHost());
            case OPML -> list(body.bytes(), body.charset(), here.toString(), progress);
            case NO_MARKUP ->
                isSitemap(body) ? source(Source.Kind.SITEMAP, here, here.getHost()) : page(body, here, reason);
            case EMPTY, TOO_LARGE, PAGE, ANOTHER_KIND -> page(body, here, reason);
        };
    }

    /** A list of addresses as text is one. */
    private boolean isSitemap(Fetched.Body body) {
        return new SitemapReader(clock)
                        .read(
                                body.bytes(),
                                body.charset(),
                                Optional.of(body.arrival().address()),
                                1)
                instanceof Sitemap.Pages;
    }

    /** The feed of a page where it has one; else the page itself. */
    private Enlisted page(Fetched.Body body, URI here, FeedReading.Reason reason) throws InterruptedException {
        Optional<Page> page = read(here.toString(), body.bytes(), body.charset(), Optional.of(here));
        FeedLinks found = FeedLinks.of(body.bytes(), body.charset(), Optional.of(here));
        List<FeedLink> links = found.links().stream()
                .filter(link -> link.certainty() != FeedLink.Certainty.COMMENTS)
                .filter(link -> page.flatMap(Page::article).isEmpty() || link.certainty() != FeedLink.Certainty.GUESSED)
                .toList();
        for (FeedLink link : links.stream().limit(MOST_TRIED).toList()) {
            Optional<Enlisted> feed = feed(link);
            if (feed.isPresent()) {
                return feed.get();
            }
        }
        if (links.stream().skip(MOST_TRIED).anyMatch(link -> link.certainty() != FeedLink.Certainty.GUESSED)
                || found.cut()) {
            LOG.warn("{} names more feeds than were tried; add the one that is meant by its own address", here);
        }
        String title = page.flatMap(Page::site)
                .or(() -> page.flatMap(Page::article).map(Article::title))
                .orElse(here.getHost());
        return page.isPresent()
                ? source(Source.Kind.PAGE, here, title)
                : new Enlisted.Refused(here.toString(), new Enlisted.Reason.NothingInIt(Optional.of(reason)));
    }

    private Optional<Enlisted> feed(FeedLink link) throws InterruptedException {
        return fetcher.fetch(Request.to(link.address(), Purpose.FEED)) instanceof Fetched.Body body
                        && feeds.read(
                                        body.bytes(),
                                        body.charset(),
                                        Optional.of(body.arrival().address()))
                                instanceof FeedReading.Read(var feed, var _)
                ? Optional.of(source(Source.Kind.FEED, body.arrival().address(), feed.title()))
                : Optional.empty();
    }

    private Enlisted source(Source.Kind kind, URI address, String title) {
        if (!Source.canBeAt(address.toString())) {
            return new Enlisted.Refused(address.toString(), new Enlisted.Reason.NotAllowed(Refusal.NO_ADDRESS));
        }
        Instant now = clock.instant();
        String called = title.isBlank() ? Optional.ofNullable(address.getHost()).orElse(address.toString()) : title;
        return database.write(tables -> {
            Optional<Source> known = tables.sources().at(address.toString());
            return known.isPresent()
                    ? new Enlisted.Known(known.get())
                    : new Enlisted.Added(tables.sources().add(kind, address.toString(), called, now));
        });
    }

    private Enlisted list(byte[] bytes, Optional<String> charset, String name, Consumer<Enlisted> progress) {
        Enlisted nothing =
                new Enlisted.Refused(name, new Enlisted.Reason.NothingInIt(Optional.of(FeedReading.Reason.OPML)));
        return Opml.read(bytes, charset).map(opml -> list(opml, name, progress)).orElse(nothing);
    }

    private Enlisted list(Opml opml, String name, Consumer<Enlisted> progress) {
        List<Enlisted> each = new ArrayList<>();
        Consumer<Enlisted> dealtWith = one -> {
            progress.accept(one);
            each.add(one);
        };
        opml.feeds()
                .forEach(outline -> outline.feed()
                        .ifPresent(address -> dealtWith.accept(source(Source.Kind.FEED, address, outline.title()))));
        opml.unreadable()
                .forEach(address -> dealtWith.accept(
                        new Enlisted.Refused(address, new Enlisted.Reason.NotAllowed(Refusal.NO_ADDRESS))));
        if (opml.cut()) {
            dealtWith.accept(new Enlisted.Refused(name, new Enlisted.Reason.CutShort()));
        }
        return each.isEmpty()
                ? new Enlisted.Refused(name, new Enlisted.Reason.NothingInIt(Optional.of(FeedReading.Reason.OPML)))
                : new Enlisted.Several(each);
    }

    private Enlisted folder(Path folder, Consumer<Enlisted> progress) {
        List<Enlisted> each = new ArrayList<>();
        if (new Folder(folder, pages).read() instanceof Folder.Contents.Pages(List<Folder.File> files)) {
            for (Folder.File file : files) {
                Enlisted one = kept(file.path(), file.modified(), file.reading());
                progress.accept(one);
                each.add(one);
            }
        }
        return each.isEmpty()
                ? new Enlisted.Refused(folder.toString(), new Enlisted.Reason.NothingInIt(Optional.empty()))
                : new Enlisted.Several(each);
    }

    private Enlisted file(Path file, Consumer<Enlisted> progress) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String name = file.toString().toLowerCase(Locale.ROOT);
            boolean list = (name.endsWith(".opml") || name.endsWith(".xml"))
                    && Opml.read(bytes, Optional.empty())
                            .filter(opml -> !opml.feeds().isEmpty())
                            .isPresent();
            return list
                    ? list(bytes, Optional.empty(), file.toString(), progress)
                    : kept(file, Files.getLastModifiedTime(file).toInstant(), Folder.read(file, pages));
        } catch (IOException unreadable) {
            return new Enlisted.Refused(file.toString(), new Enlisted.Reason.NothingThere());
        }
    }

    private Enlisted kept(Path file, Instant modified, Reading reading) {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        if (!(reading instanceof Reading.Read(Page page))) {
            return new Enlisted.Refused(file.toString(), new Enlisted.Reason.NothingInIt(Optional.empty()));
        }
        Origin origin = new Origin(page.site().orElse(name), modified);
        page.tape().ifPresent(tape -> keeping.keep(new KeptTape(tape, origin.name(), Optional.empty(), modified)));
        return page.article()
                .<Enlisted>map(article -> {
                    Saved saved = keeping.keep(article, Optional.empty(), FILES, Optional.empty(), origin, Set.of());
                    return new Enlisted.Kept(article.title(), saved.id(), saved.outcome() == Saved.Outcome.NEW);
                })
                .orElseGet(
                        () -> new Enlisted.Refused(file.toString(), new Enlisted.Reason.NothingInIt(Optional.empty())));
    }

    private Optional<Page> read(String name, byte[] bytes, Optional<String> charset, Optional<URI> address) {
        return pages.read(new Capture(name, bytes, charset, address)) instanceof Reading.Read(Page page)
                ? Optional.of(page)
                : Optional.empty();
    }
}
