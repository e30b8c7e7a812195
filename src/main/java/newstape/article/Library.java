package newstape.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The articles that are kept, the newest first, and which of them, or of their authors, somebody means.
 *
 * <p>Safe for use by many threads: a reader sees the library as it was at one moment. Which articles there are and how
 * they are called is in memory; where one is meant, its text is fetched, which may block.
 */
public final class Library implements Stock {
    private final AtomicReference<Shelf> shelf = new AtomicReference<>(Shelf.EMPTY);

    /** Keeps an article; one with the same id that was kept before is replaced. */
    public void add(Article article, Origin origin) {
        addAll(List.of(Kept.whole(article, origin)));
    }

    /** Keeps them all at once, as {@link #add} does each. */
    public void addAll(Collection<Kept> more) {
        update(more, Set.of());
    }

    /**
     * Forgets those that are gone and keeps the others, as {@link #add} does each; readers see all of it or nothing.
     */
    public void update(Collection<Kept> more, Set<ArticleId> gone) {
        shelf.updateAndGet(before -> before.with(more, gone));
    }

    /** All articles, the newest first. */
    public List<Kept> articles() {
        return shelf.get().newest();
    }

    public Optional<Kept> newest() {
        return articles().stream().findFirst().map(Kept::held);
    }

    @Override
    public long revision() {
        return shelf.get().revision();
    }

    @Override
    public Changes changesSince(long revision) {
        return shelf.get().changesSince(revision);
    }

    @Override
    public Optional<Kept> article(ArticleId id) {
        return shelf.get().article(id);
    }

    /**
     * The article that {@code reference} means: a number in the list of {@link #articles} from 1 ({@code 2},
     * {@code #2}), an id ({@code ~a1b2c3d4}, the tilde may be missing), a link, or words of its title.
     *
     * <p>A number that is in no list is looked for in the titles: {@code 2026} may be a word.
     */
    public ArticleLookup find(String reference) {
        Shelf now = shelf.get();
        String typed = reference.strip();
        return now.numbered(typed)
                .or(() -> now.identified(typed))
                .or(() -> now.linked(typed))
                .<ArticleLookup>map(kept -> new ArticleLookup.Found(kept.held()))
                .orElseGet(() -> titled(reference, now.titled(reference)));
    }

    /** The article that this address leads to, however campaigns have decorated it. */
    public Optional<Kept> linked(String address) {
        return shelf.get().linked(address).map(Kept::held);
    }

    private static ArticleLookup titled(String typed, Naming<Kept> naming) {
        return switch (naming.meant().size()) {
            case 0 -> new ArticleLookup.Unknown(typed, naming.nearest());
            case 1 -> new ArticleLookup.Found(naming.meant().getFirst().held());
            default -> new ArticleLookup.Ambiguous(typed, naming.meant());
        };
    }

    /** The authors of all articles, who wrote the newest first. */
    public List<Portfolio> authors() {
        return shelf.get().authors();
    }

    /** The author whose name has these words, or words that start so; case, accents and slips are forgiven. */
    public AuthorLookup findAuthor(String name) {
        Naming<Portfolio> naming = Naming.of(
                name, authors(), portfolio -> NameWords.of(portfolio.author().name()));
        return switch (naming.meant().size()) {
            case 0 -> new AuthorLookup.Unknown(name, naming.nearest());
            case 1 -> new AuthorLookup.Found(naming.meant().getFirst());
            default -> new AuthorLookup.Ambiguous(name, naming.meant());
        };
    }
}
