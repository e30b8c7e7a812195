package newstape.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a price on a tape and says whose it is: {@code BTC}, {@code Bitcoin (BTC)}, {@code 1. Bitcoin
 * BTC}, {@code Natural Gas}.
 *
 * @param start where the symbol begins
 * @param whole whether the label is all that stands there, but for separators
 * @param listed whether it is separated by a comma, as things are in a sentence
 * @param named whether a name of several words stands in for a symbol
 * @param currency what the second half of a pair of currencies says the price is in, as in {@code EURUSD}
 */
record TapeLabel(int start, String symbol, boolean whole, boolean listed, boolean named, Optional<String> currency) {
    /** A label is never longer. */
    static final int LONGEST = 80;

    private static final String MARKS = "-–−▲△▴↑↗▼▽▾↓↘";
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_SYMBOL = 20;
    private static final Pattern WORD = Pattern.compile("[^\\s|•·:;,()\\[\\]—=]+");
    private static final Pattern PAIR = Pattern.compile("[-/](?:USDT?|USDC|EUR|GBP)?$");
    private static final int CODE = 3;
    private static final Pattern SYMBOL = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.\\-+/&]+");
    private static final Pattern RANK = Pattern.compile("#?\\d{1,4}\\.?");

    private record Word(int start, String text) {
        boolean symbol() {
            return SYMBOL.matcher(text).matches()
                    && text.codePoints().anyMatch(Character::isLetter)
                    && text.length() <= LONGEST_SYMBOL;
        }

        /** What a page's text runs into a strip with, symbol and all. */
        boolean stuck() {
            return text.length() > LONGEST_SYMBOL && SYMBOL.matcher(text).matches();
        }

        /** BTC, 1INCH, FIGR_HELOC, stETH. */
        boolean capitals() {
            long upper = text.codePoints().filter(Character::isUpperCase).count();
            long lower = text.codePoints().filter(Character::isLowerCase).count();
            return symbol() && upper > 0 && (lower == 0 || upper > 1);
        }

        boolean name() {
            int first = text.codePointAt(0);
            return !Character.isLowerCase(first)
                    && (Character.isLetter(first) || RANK.matcher(text).matches() || text.equals("&"));
        }

        /** A dash between a symbol and its price, an arrow before a row. */
        boolean mark() {
            return text.length() == 1 && MARKS.indexOf(text.charAt(0)) >= 0;
        }
    }

    /**
     * The label that {@code text} ends with between {@code from} and {@code to}; empty where none does.
     *
     * @param index whether it may be an index's, which has a number in its name
     */
    static Optional<TapeLabel> of(String text, int from, int to, boolean index) {
        List<Word> words =
                lettered(text, from, index ? numberless(text, from, to) : to) ? words(text, from, to) : List.of();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Word last = words.getLast();
        boolean glued = last.start + last.text.length() == to;
        boolean listed = text.substring(from, to).indexOf(',') >= 0
                || text.substring(from, to).indexOf(';') >= 0;
        boolean whole = words.size() <= MOST_WORDS
                && words.stream().limit(words.size() - 1L).allMatch(Word::name);
        if (last.capitals() || (glued && last.symbol() && words.size() == 1)) {
            return Optional.of(label(last, whole, listed));
        }
        Optional<Word> symbol = words.stream().filter(Word::capitals).findFirst();
        if (whole && last.name() && symbol.isPresent()) {
            return Optional.of(label(symbol.get(), true, listed));
        }
        List<Word> names = words.stream()
                .filter(word -> !RANK.matcher(word.text).matches())
                .toList();
        if (whole && last.name() && !names.isEmpty() && names.stream().allMatch(Word::symbol)) {
            String name = String.join(" ", names.stream().map(Word::text).toList());
            return Optional.of(
                    new TapeLabel(names.getFirst().start, name, true, listed, names.size() > 1, Optional.empty()));
        }
        return glued && (last.symbol() || last.stuck()) ? Optional.of(label(last, false, listed)) : Optional.empty();
    }

    /** Whether it is one that something else sticks to. */
    boolean stuck() {
        return !named && symbol.length() > LONGEST_SYMBOL && symbol.indexOf(' ') < 0;
    }

    private static TapeLabel label(Word word, boolean whole, boolean listed) {
        String pair = word.text;
        if (pair.length() == 2 * CODE
                && Currencies.isCode(pair.substring(0, CODE))
                && Currencies.isCode(pair.substring(CODE))) {
            return new TapeLabel(
                    word.start, pair.substring(0, CODE), whole, listed, false, Optional.of(pair.substring(CODE)));
        }
        return new TapeLabel(word.start, PAIR.matcher(pair).replaceFirst(""), whole, listed, false, Optional.empty());
    }

    /** Whether a letter is in the last word: asked first, as most prices in the world have no label. */
    private static boolean lettered(String text, int from, int to) {
        int at = to;
        while (at > from && !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '$') {
            at--;
        }
        while (at > from && !Character.isWhitespace(text.charAt(at - 1))) {
            if (Character.isLetter(text.codePointBefore(at))) {
                return true;
            }
            at--;
        }
        return false;
    }

    /** Before the number that a name ends with, as {@code FTSE 100} does. */
    private static int numberless(String text, int from, int to) {
        int at = to;
        while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        while (at > from && Character.isDigit(text.charAt(at - 1))) {
            at--;
        }
        return at > from && Character.isWhitespace(text.charAt(at - 1)) ? at : to;
    }

    private static List<Word> words(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(from, to);
        while (matcher.find()) {
            boolean cashtag = matcher.group().startsWith("$") && matcher.group().length() > 1;
            Word word = new Word(matcher.start(), cashtag ? matcher.group().substring(1) : matcher.group());
            if (!word.mark()) {
                words.add(cashtag ? new Word(matcher.start() + 1, word.text) : word);
            }
        }
        return words;
    }
}
