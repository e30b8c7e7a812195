package newstape.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines above a tape that name it or its columns, and belong to nothing else. */
final class TapeMargin {
    private static final int LONGEST = 120;
    private static final int MOST = 3;
    private static final Pattern APART = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> WORDS = Set.copyOf(new HashSet<>(Arrays.asList(
            ("rank name names coin coins symbol price prices last change chg h d w m cap capitalization market markets marketcap "
                            + "volume vol asset assets instrument pair quote quotes high low open close supply circulating live data "
                            + "ticker tape crypto cryptocurrency cryptocurrencies commodities metals energy indices stocks today watch "
                            + "watchlist movers top trade action usd eur all in us dollar dollars euro euros and "
                            + "kurs kurse preis preise veränderung börse märkte rohstoffe aktuell aktuelle volumen "
                            + "cours prix variation marchés cotizaciones precio precios mercados variación std tag")
                    .split(" "))));

    private TapeMargin() {}

    /** Where the tape at {@code start} begins with the lines that name it. */
    static int above(String text, int start) {
        int begin = start;
        for (int i = 0; i < MOST; i++) {
            int to = begin;
            while (to > 0 && text.charAt(to - 1) == '\n' && begin - to < MOST) {
                to--;
            }
            int from = to;
            while (from > 0 && text.charAt(from - 1) != '\n' && to - from <= LONGEST) {
                from--;
            }
            boolean whole = to < begin && from < to && (from == 0 || text.charAt(from - 1) == '\n');
            if (!whole || !names(text.substring(from, to))) {
                return begin;
            }
            begin = from;
        }
        return begin;
    }

    private static boolean names(String line) {
        String words = line.toLowerCase(Locale.ROOT);
        return words.codePoints().anyMatch(Character::isLetter)
                && APART.splitAsStream(words).allMatch(word -> word.isEmpty() || WORDS.contains(word));
    }
}
