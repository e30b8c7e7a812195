package newstape.article;

import java.util.List;

/** Which author was meant. */
public sealed interface AuthorLookup {

    record Found(Portfolio portfolio) implements AuthorLookup {}

    /** Several may be meant, by name; it is asked which, never guessed. */
    record Ambiguous(String typed, List<Portfolio> authors) implements AuthorLookup {
        public Ambiguous {
            authors = List.copyOf(authors);
        }
    }

    /** Nobody is called so. {@code nearest} have a part of the name, the likeliest first; may be empty. */
    record Unknown(String typed, List<Portfolio> nearest) implements AuthorLookup {
        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }
}
