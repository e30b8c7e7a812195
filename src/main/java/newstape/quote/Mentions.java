package newstape.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What somebody's message names that has a price: {@code $btc} whatever its case, {@code BTC} in capitals, names that
 * mean nothing else in any case. Of {@code Bitcoin Cash} the longer name counts.
 *
 * <p>The names are what {@link QuoteBook#lookUp} understands; a shared one stays shared.
 */
public final class Mentions {
    private static final Pattern WORD = Pattern.compile("\\$?[\\p{L}\\p{N}]+(?:[._-][\\p{L}\\p{N}]+)*");
    private static final Pattern CASHTAG = Pattern.compile("\\$\\p{L}[\\p{L}\\p{N}_.-]*");
    /** Shorter names are too often words of their own. */
    private static final int SHORTEST_NAME = 5;

    private final Instruments instruments;
    private final Set<String> symbols = new LinkedHashSet<>();
    private final Map<String, Instrument> names = new HashMap<>();
    private int longest = 1;

    private Mentions(Instruments instruments, Collection<Instrument> known) {
        this.instruments = instruments;
        known.forEach(instrument -> symbols.add(instrument.symbol()));
        instruments.eachMention((words, instrument) -> {
            if (known.contains(instrument) && (words.length() >= SHORTEST_NAME || isLower(words))) {
                names.put(words.toLowerCase(Locale.ROOT), instrument);
                longest = Math.max(longest, words.split(" ").length);
            }
        });
    }

    /**
     * Finds what {@code known} has.
     *
     * @param known what can be quoted now
     */
    public static Mentions of(Instruments instruments, Collection<Instrument> known) {
        return new Mentions(instruments, known);
    }

    /** The names in the order in which the message has them, each once. */
    public List<String> in(String message) {
        List<MatchResult> words = WORD.matcher(message).results().toList();
        Set<String> found = new LinkedHashSet<>();
        for (int at = 0; at < words.size(); ) {
            Optional<Named> named = named(words, at, message);
            named.ifPresent(one -> found.add(one.name));
            at += named.map(Named::words).orElse(1);
        }
        return List.copyOf(found);
    }

    /** Those alone that are marked as what they are, {@code $btc}, and can be quoted. */
    public List<String> tagged(String message) {
        Set<String> found = new LinkedHashSet<>();
        WORD.matcher(message)
                .results()
                .filter(word -> standsAlone(word, message))
                .flatMap(word -> tag(word.group()).stream())
                .forEach(found::add);
        return List.copyOf(found);
    }

    private record Named(String name, int words) {}

    private Optional<Named> named(List<MatchResult> words, int at, String message) {
        String first = words.get(at).group();
        if (first.startsWith("$")) {
            return standsAlone(words.get(at), message) ? tag(first).map(name -> new Named(name, 1)) : Optional.empty();
        }
        for (int count = Math.min(longest, words.size() - at); count >= 1; count--) {
            Optional<Instrument> instrument = Optional.ofNullable(names.get(phrase(words.subList(at, at + count))));
            if (instrument.isPresent()) {
                return Optional.of(new Named(instrument.get().symbol(), count));
            }
        }
        return symbols.contains(first) && isSymbol(first) ? Optional.of(new Named(first, 1)) : Optional.empty();
    }

    private static String phrase(List<MatchResult> words) {
        List<String> lower = new ArrayList<>();
        words.forEach(word -> lower.add(word.group().toLowerCase(Locale.ROOT)));
        return String.join(" ", lower);
    }

    private Optional<String> tag(String word) {
        if (!CASHTAG.matcher(word).matches()) {
            return Optional.empty();
        }
        String name = word.substring(1).toUpperCase(Locale.ROOT);
        return symbols.contains(name) || !instruments.named(name).isEmpty() ? Optional.of(name) : Optional.empty();
    }

    /** No letter, digit or dollar stands right before it: {@code US$BTC} is something else. */
    private static boolean standsAlone(MatchResult word, String message) {
        if (word.start() == 0) {
            return true;
        }
        char before = message.charAt(word.start() - 1);
        return before != '$' && !Character.isLetterOrDigit(before);
    }

    private static boolean isSymbol(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && word.chars().anyMatch(Character::isLetter);
    }

    private static boolean isLower(String words) {
        return words.equals(words.toLowerCase(Locale.ROOT));
    }
}
