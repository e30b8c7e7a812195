package newstape.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newstape.quote.AsOf;

/**
 * The words beside a tape that say what time its prices are as of.
 *
 * @param start where they begin in the text
 * @param end where they end
 */
record AsOfLine(int start, int end, AsOf asOf) {
    private static final int NEAR = 2;
    private static final int LONGEST = 120;
    private static final int LEAD = 16;
    private static final Pattern APART = Pattern.compile("\\x20?[.;|·•–—(](?:\\x20|\\p{L})");
    private static final Pattern SAYS = Pattern.compile(
            "(?<!\\p{L})(?:as (?:of|at)|(?:last )?updated?|stand|prices|quotes|kurse|closed?|open|aktualisiert|delayed|actualizado|mise? à jour)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What stands in the rest of the run's line, or in the lines beside it. */
    static Optional<AsOfLine> beside(String text, int start, int end) {
        Optional<AsOfLine> found = after(text, end);
        return found.isPresent() ? found : before(text, start);
    }

    private static Optional<AsOfLine> after(String text, int end) {
        int from = end;
        int seen = end < text.length() && text.charAt(end) != '\n' ? -1 : 0;
        while (from < text.length() && seen < NEAR) {
            int stop = from;
            while (stop < text.length() && text.charAt(stop) != '\n') {
                if (stop - from > LONGEST) {
                    return Optional.empty();
                }
                stop++;
            }
            Optional<AsOfLine> line = of(text, from, stop, from <= end + 1);
            if (line.isPresent()) {
                return line;
            }
            seen += stop > from ? 1 : 0;
            from = stop + 1;
        }
        return Optional.empty();
    }

    private static Optional<AsOfLine> before(String text, int start) {
        int stop = start;
        int seen = 0;
        while (stop > 0 && seen < NEAR) {
            int from = stop;
            while (from > 0 && text.charAt(from - 1) != '\n') {
                if (stop - from > LONGEST) {
                    return Optional.empty();
                }
                from--;
            }
            Optional<AsOfLine> line = of(text, from, stop, stop >= start - 1);
            if (line.isPresent()) {
                return line;
            }
            seen += stop > from ? 1 : 0;
            stop = from - 1;
        }
        return Optional.empty();
    }

    /** @param touching whether the line stands right beside the tape, where a moment alone is the tape's */
    private static Optional<AsOfLine> of(String text, int from, int to, boolean touching) {
        if (to <= from) {
            return Optional.empty();
        }
        String line = text.substring(from, to);
        Optional<PrintedMoment> found = PrintedMoment.find(line);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        PrintedMoment moment = found.get();
        boolean ends = moreWords(line.substring(moment.end()));
        boolean says = (touching && wordless(line.substring(0, moment.start()))) || saidBefore(line, moment.start());
        return ends && says ? Optional.of(new AsOfLine(from, to, moment.asOf())) : Optional.empty();
    }

    private static boolean saidBefore(String line, int start) {
        Matcher matcher = SAYS.matcher(line).region(0, start);
        int last = -1;
        while (matcher.find()) {
            last = matcher.end();
        }
        return last >= 0 && start - last <= LEAD;
    }

    /** What follows is apart from the time, and no figure that could be part of it. */
    private static boolean moreWords(String rest) {
        return wordless(rest)
                || (rest.codePoints().noneMatch(Character::isDigit)
                        && APART.matcher(rest).lookingAt());
    }

    private static boolean wordless(String rest) {
        return rest.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
