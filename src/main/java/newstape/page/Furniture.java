package newstape.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newstape.page.FurnitureTable.Met;

/**
 * Lines that belong to the site and not to the article, told by their words: {@code furniture.txt}. Whoever meets one
 * on a page that isn't told adds it there.
 */
final class Furniture {
    private static final int SHORT = 80;
    private static final int LONGEST = 300;
    private static final int MENU = 4;
    private static final Map<Met, Set<String>> TABLE = FurnitureTable.read();
    private static final int BEGINNING = 3;

    /** Those of the table that open lines, by their first letters, as most lines begin with none of them. */
    private static final Map<String, List<String>> OPENINGS = Stream.of(Met.OPENS, Met.LABEL)
            .flatMap(met -> met(met).stream())
            .collect(Collectors.groupingBy(start -> start.substring(0, BEGINNING)));

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern READING_TIME = Pattern.compile(
            "(?:(?:estimated )?reading time|lesezeit|temps de lecture|tiempo de lectura)?\\s?:?\\s?\\d{1,3}[ -]?(?:min|mins|minutes?|minuten|minutos)\\.?"
                    + "(?: (?:read|lesezeit|listen|de lecture|de lectura))?",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> RESERVED = List.of("reserved", "vorbehalten", "réservés", "reservados");
    private static final Pattern RIGHTS = Pattern.compile(
            "(?:copyright\\b|©|\\(c\\) ?\\d{4}).*|.*(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNT = Pattern.compile(
            "\\(?\\d[\\d.,]{0,8}[KkM]?\\)? ?(?:comments?|kommentare?|commentaires?|comentarios?|shares?|likes?|views?|replies|followers)"
                    + "|(?:comments?|kommentare?|shares?|views?) ?[:(]? ?\\d[\\d.,]{0,8}[KkM]?\\)?|\\d{1,3}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AGO = Pattern.compile(
            "(?:(?:last )?(?:published|updated|posted)[: ]\\s?)?(?:about )?(?:\\d{1,3}|an?|one) ?(?:secs?|seconds?|mins?|minutes?|hrs?|hours?|[hmd]|days?|weeks?|months?|years?) ago"
                    + "|vor (?:\\d{1,3}|einer?|einem) (?:minuten?|stunden?|tag(?:en)?|wochen?)"
                    + "|il y a \\d{1,3} (?:minutes?|heures?|jours?)|hace \\d{1,3} (?:minutos?|horas?|días?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REACH = Pattern.compile(
            "@[\\w.]{2,40}|[\\w.+\\-]{1,60}@[\\w\\-]{1,60}\\.[\\w.\\-]{2,40}|(?:follow|folgen sie) .{2,60} (?:on|auf) (?:x|twitter|facebook|linkedin|instagram|threads|bluesky|telegram)(?: .{0,30})?\\.?",
            Pattern.CASE_INSENSITIVE);

    private Furniture() {}

    static boolean is(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String plain = plain(line);
        return opens(plain) || (line.length() <= SHORT && isShort(line, plain)) || Caption.is(line);
    }

    private static boolean isShort(String line, String plain) {
        return met(Met.LINE).contains(plain)
                || shares(plain)
                || navigates(line, plain)
                || rights(line)
                || (counted(line)
                        && (READING_TIME.matcher(line).matches()
                                || COUNT.matcher(line).matches()))
                || ((plain.endsWith("ago") || counted(line) || plain.startsWith("vor "))
                        && AGO.matcher(line).matches())
                || ((line.indexOf('@') >= 0 || plain.startsWith("fol"))
                        && REACH.matcher(line).matches());
    }

    private static boolean counted(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Whether what follows a heading of this name is other articles. */
    static boolean endsArticle(String heading) {
        return heading.length() <= SHORT && met(Met.END).contains(plain(heading));
    }

    /** Whether a line is of what stands above a headline, for finding one's way on the site. */
    static boolean navigates(String line) {
        return line.length() <= SHORT && navigates(line, plain(line));
    }

    private static boolean navigates(String line, String plain) {
        return met(Met.NAV).contains(plain) || menu(line);
    }

    /** Whether a line is the names of a site's departments, side by side. */
    private static boolean menu(String line) {
        int words = 1;
        for (int i = 0; i + 1 < line.length(); i++) {
            if (line.charAt(i) == ' ') {
                if (Character.isLowerCase(line.codePointAt(i + 1))) {
                    return false;
                }
                words++;
            }
        }
        return words >= MENU
                && !Character.isLowerCase(line.codePointAt(0))
                && SPACE.splitAsStream(line).filter(Furniture::department).count() * 2 >= words;
    }

    /** Whether a word is the name of a site's department. */
    static boolean department(String word) {
        return met(Met.MENU).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a line says whose a site is. */
    static boolean rights(String line) {
        return line.length() <= LONGEST
                && mayBeRights(line)
                && RIGHTS.matcher(line).matches();
    }

    /** Whether it begins or ends as one does: asked first, as hardly any line is one. */
    private static boolean mayBeRights(String line) {
        if (line.isEmpty()) {
            return false;
        }
        int end = line.endsWith(".") ? line.length() - 1 : line.length();
        return "cC©(".indexOf(line.charAt(0)) >= 0
                || RESERVED.stream()
                        .anyMatch(word -> line.regionMatches(true, end - word.length(), word, 0, word.length()));
    }

    private static boolean shares(String plain) {
        return plain.indexOf(' ') > 0 && SPACE.splitAsStream(plain).allMatch(met(Met.SHARE)::contains);
    }

    private static boolean opens(String plain) {
        if (plain.length() < BEGINNING) {
            return false;
        }
        return OPENINGS.getOrDefault(plain.substring(0, BEGINNING), List.of()).stream()
                .anyMatch(start -> plain.startsWith(start)
                        && (parts(plain, start.length())
                                || (met(Met.OPENS).contains(start) && apart(plain, start.length()))));
    }

    private static boolean apart(String plain, int at) {
        return at == plain.length() || !Character.isLetterOrDigit(plain.charAt(at));
    }

    private static boolean parts(String plain, int at) {
        int next = at < plain.length() && plain.charAt(at) == ' ' ? at + 1 : at;
        return next < plain.length() && ":|–—".indexOf(plain.charAt(next)) >= 0;
    }

    private static Set<String> met(Met met) {
        return TABLE.getOrDefault(met, Set.of());
    }

    /** In lower case, without the marks at its ends. */
    private static String plain(String line) {
        String lower = line.toLowerCase(Locale.ROOT).replace('’', '\'');
        int start = 0;
        int end = lower.length();
        while (start < end && !wordy(lower.charAt(start))) {
            start++;
        }
        while (end > start && !wordy(lower.charAt(end - 1))) {
            end--;
        }
        return lower.substring(start, end);
    }

    private static boolean wordy(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '@' || c == '(';
    }
}
