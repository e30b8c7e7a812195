package newstape.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known of a language. All words are folded.
 *
 * @param pace words an adult reads in a minute
 * @param words by key, as in {@code languages.txt}
 */
record Language(Locale locale, int pace, Map<String, Set<String>> words) {
    /** The average of all languages of the IReST study, for those it doesn't have. */
    private static final int AVERAGE_PACE = 184;

    /** A language of which nothing is known but its name. */
    static Language unlisted(Locale locale) {
        return new Language(locale, AVERAGE_PACE, Map.of());
    }

    static Language unlisted(Locale locale, int pace) {
        return new Language(locale, pace, Map.of());
    }

    String code() {
        return locale.getLanguage();
    }

    Set<String> functionWords() {
        return of("function");
    }

    Set<String> attributions() {
        return of("attribution");
    }

    /** What ends with a full stop and never ends a sentence; without that stop. */
    Set<String> abbreviations() {
        return of("abbreviations");
    }

    /** What ends with a full stop and may end a sentence; without that stop. */
    Set<String> suffixes() {
        return of("suffixes");
    }

    /** Words, and phrases of up to four, that point back to another sentence when they open one. */
    Set<String> dangling() {
        return of("dangling");
    }

    private Set<String> of(String key) {
        return words.getOrDefault(key, Set.of());
    }

    /** Puts a language together while its lines are read. */
    static final class Draft {
        private final Locale locale;
        private final Map<String, Set<String>> words = new TreeMap<>();
        private int pace = AVERAGE_PACE;

        Draft(Locale locale) {
            this.locale = locale;
        }

        void add(String key, String[] values) {
            if (key.equals("pace")) {
                pace = Integer.parseInt(values[0]);
                return;
            }
            Set<String> folded = new TreeSet<>();
            for (String value : values) {
                folded.add(Words.fold(value.replace('_', ' ')));
            }
            words.put(key, Set.copyOf(folded));
        }

        Language finished() {
            return new Language(locale, pace, Map.copyOf(words));
        }
    }
}
