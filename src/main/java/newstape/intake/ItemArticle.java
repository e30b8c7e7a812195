package newstape.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import newstape.article.Article;
import newstape.article.ArticleId;
import newstape.article.Author;
import newstape.article.Coverage;
import newstape.article.Picture;
import newstape.article.Published;
import newstape.feed.FeedTime;
import newstape.feed.Item;
import newstape.page.Capture;
import newstape.page.Page;
import newstape.page.PageReader;
import newstape.page.Reading;

/**
 * An item of a feed as an article: the text of its page, or of the feed where that has all of it, with what the feed
 * says of it.
 */
final class ItemArticle {
    /** Of a text in a feed that is all of an article, in characters without markup. */
    private static final int WHOLE = 1_200;

    private static final Pattern TAG = Pattern.compile("<[^>]{0,2000}>");
    private static final Pattern CUT = Pattern.compile("(?:…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.])\\s*$");

    private final PageReader reader;

    ItemArticle(PageReader reader) {
        this.reader = reader;
    }

    /** Whether the feed has all of it, so that its page needn't be read. */
    static boolean isWhole(Item item) {
        String text = TAG.matcher(item.content().orElse("")).replaceAll(" ").strip();
        return text.length() >= WHOLE && !CUT.matcher(text).find();
    }

    /** By its page. */
    static Article of(Item item, Article page) {
        Set<String> tags = new LinkedHashSet<>(item.tags());
        tags.addAll(page.tags());
        return new Article(
                page.id(),
                item.title().isEmpty() ? page.title() : item.title(),
                page.authors().isEmpty() ? authors(item) : page.authors(),
                page.published().or(() -> published(item)),
                page.modified(),
                page.link().or(item::link),
                page.language(),
                page.breadcrumb(),
                List.copyOf(tags),
                page.picture().or(() -> picture(item)),
                page.coverage(),
                page.sections());
    }

    /**
     * By the feed alone; empty where that says nothing at all.
     *
     * @param language that the feed is in
     */
    Optional<Article> of(Item item, Optional<Locale> language) {
        Optional<Article> text = item.content()
                .or(item::summary)
                .flatMap(html -> read(item, html))
                .map(read -> of(item, read))
                .map(read -> isWhole(item) ? read : read.withCoverage(Coverage.OPENING));
        return text.or(() -> titled(item, language));
    }

    private Optional<Article> read(Item item, String html) {
        String page = "<!doctype html><html><head><meta charset=utf-8></head><body><article>" + html
                + "</article></body></html>";
        Capture capture = new Capture(
                item.link().map(URI::toString).orElse(item.title()),
                page.getBytes(UTF_8),
                Optional.of("UTF-8"),
                item.link());
        return reader.read(capture) instanceof Reading.Read(Page read) ? read.article() : Optional.empty();
    }

    private static Optional<Article> titled(Item item, Optional<Locale> language) {
        if (item.title().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Article(
                ArticleId.of(item.link().map(URI::toString).orElse(item.title())),
                item.title(),
                authors(item),
                published(item),
                item.updated().map(ItemArticle::published),
                item.link(),
                language,
                List.of(),
                item.tags(),
                picture(item),
                Coverage.OPENING,
                List.of()));
    }

    private static List<Author> authors(Item item) {
        return item.authors().stream()
                .map(name -> new Author(name, Optional.empty()))
                .toList();
    }

    private static Optional<Picture> picture(Item item) {
        return item.image().map(address -> new Picture(address, "", Optional.empty()));
    }

    private static Optional<Published> published(Item item) {
        return item.published().map(ItemArticle::published);
    }

    private static Published published(FeedTime time) {
        return switch (time.precision()) {
            case DAY -> new Published.On(LocalDate.ofInstant(time.instant(), ZoneOffset.UTC));
            case EXACT, NO_ZONE -> new Published.At(time.instant().atOffset(ZoneOffset.UTC));
        };
    }
}
