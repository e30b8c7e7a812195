package newstape.article;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An article the library has, and where it was found. What lists and names it is at hand; its text may have to be
 * fetched.
 *
 * <p>Two are equal when they are the same form of the same article.
 */
public final class Kept {
    /** The newest first; the same order at every start. */
    static final Comparator<Kept> NEWEST_FIRST = Comparator.comparing(Kept::dated)
            .reversed()
            .thenComparing(kept -> kept.id().value());

    private final Header header;
    private final Texts texts;

    private Kept(Header header, Texts texts) {
        this.header = header;
        this.texts = texts;
    }

    /** One whose text is kept elsewhere. */
    public static Kept elsewhere(Header header, Texts texts) {
        return new Kept(header, texts);
    }

    /** One that is in memory, all of it. */
    public static Kept whole(Article article, Origin origin) {
        return new Kept(Header.of(article, origin), new Whole(article));
    }

    /** So that equal articles are equal: with them nothing counts the changes. */
    private record Whole(Article text) implements Texts {
        @Override
        public Optional<Article> article(Header header) {
            return Optional.of(text);
        }
    }

    public Header header() {
        return header;
    }

    public ArticleId id() {
        return header.id();
    }

    public String title() {
        return header.title();
    }

    public List<Author> authors() {
        return header.authors();
    }

    public Origin origin() {
        return header.origin();
    }

    /** When it was published; where it doesn't say, when it was found. For ordering. */
    public Instant dated() {
        return header.dated();
    }

    /**
     * All of it. May block: for one article or a page of them, not for all. Of one that was removed a moment ago, what
     * is known without its text.
     */
    public Article article() {
        return texts.article(header).orElseGet(header::withoutText);
    }

    /** The same with its text in memory: who answers with it asks for it once, and speaks of one form. */
    Kept held() {
        return texts instanceof Whole ? this : new Kept(header, new Whole(article()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Kept kept && header.equals(kept.header) && texts.equals(kept.texts);
    }

    @Override
    public int hashCode() {
        return header.id().hashCode();
    }

    @Override
    public String toString() {
        return header.toString();
    }
}
