package newstape.page;

import java.util.Locale;
import java.util.Set;

/** Places of two words, from which correspondents write; one word beside a full name is a place anyway. */
final class Places {
    private static final Set<String> KNOWN = Set.of(
            "new york",
            "new york city",
            "los angeles",
            "san francisco",
            "san diego",
            "las vegas",
            "hong kong",
            "new delhi",
            "tel aviv",
            "são paulo",
            "sao paulo",
            "rio de janeiro",
            "cape town",
            "abu dhabi",
            "kuala lumpur",
            "buenos aires",
            "mexico city",
            "st petersburg",
            "st. petersburg",
            "the hague",
            "den haag",
            "washington dc",
            "washington d.c.",
            "new orleans",
            "salt lake city",
            "st. louis",
            "united kingdom",
            "united states",
            "south africa",
            "new zealand",
            "sri lanka",
            "saudi arabia",
            "south korea",
            "north korea");

    private Places() {}

    static boolean are(String text) {
        return KNOWN.contains(text.toLowerCase(Locale.ROOT));
    }
}
