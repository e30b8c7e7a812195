package newstape.article;

import java.util.List;

/** Which article was meant. */
public sealed interface ArticleLookup {

    record Found(Kept kept) implements ArticleLookup {}

    /** Several may be meant, the newest first; it is asked which, never guessed. */
    record Ambiguous(String typed, List<Kept> articles) implements ArticleLookup {
        public Ambiguous {
            articles = List.copyOf(articles);
        }
    }

    /** None is called so. {@code nearest} share words with it, the likeliest first; may be empty. */
    record Unknown(String typed, List<Kept> nearest) implements ArticleLookup {
        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }
}
