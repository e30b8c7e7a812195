package newstape.article.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newstape.text.Folding;

/**
 * What a text says, without how it is set: case, accents, spaces, hyphens, quotation marks, dashes, the spelling of
 * entities. Letters and digits are left, with the marks that change a figure.
 */
final class Letters {
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Pattern ACCENTED =
            Pattern.compile("([A-Za-z])(?:acute|grave|uml|circ|tilde|cedil|ring|slash|caron)");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,300}>");
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[-\u2212\u2013\u2014](?=[$€£¥₹₿]?\\p{N})|[$€£¥₹₿%]|\\p{N}+(?:[.,:]\\p{N}+)*|\\p{L}+(?:'\\p{L}+)*");
    private static final Pattern SPACES = Pattern.compile("\\s{2,}|[\\t\\n\\r]");
    private static final Pattern GROUPED = Pattern.compile("\\p{N}{1,3}(?:,\\p{N}{3})+(?:\\.\\p{N}+)?");
    private static final Pattern SPACED = Pattern.compile("(?<=\\p{N})[\u00A0\u202F\u2009](?=\\p{N}{3}(?!\\p{N}))");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("lsquo", "'"),
            Map.entry("rsquo", "'"),
            Map.entry("sbquo", "'"),
            Map.entry("ldquo", "\""),
            Map.entry("rdquo", "\""),
            Map.entry("bdquo", "\""),
            Map.entry("laquo", "\""),
            Map.entry("raquo", "\""),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("ensp", " "),
            Map.entry("emsp", " "),
            Map.entry("thinsp", "\u2009"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("minus", "\u2212"),
            Map.entry("hellip", "\u2026"),
            Map.entry("euro", "€"),
            Map.entry("pound", "£"),
            Map.entry("yen", "¥"),
            Map.entry("szlig", "ß"),
            Map.entry("aelig", "æ"),
            Map.entry("oelig", "œ"),
            Map.entry("middot", "·"),
            Map.entry("bull", "•"),
            Map.entry("shy", ""),
            Map.entry("zwnj", ""));

    private Letters() {}

    /** All in one, without spaces; for comparing. */
    static String of(String text) {
        return String.join("", words(text));
    }

    /**
     * The words and figures, folded. A figure keeps its point, comma or colon, and loses what groups its digits; signs,
     * currencies and the percent sign are words of their own.
     */
    static List<String> words(String text) {
        String folded = fold(text);
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(folded);
        while (matcher.find()) {
            words.add(plainWord(matcher.group()));
        }
        return words;
    }

    /** As a reader sees it: entities, even when escaped twice, as characters; no tags, nothing that isn't seen. */
    static String plain(String text) {
        String once = text.indexOf('&') < 0 ? text : unescaped(unescaped(text));
        String untagged = once.indexOf('<') < 0 ? once : TAG.matcher(once).replaceAll(" ");
        return isPlain(untagged) ? untagged : seen(untagged);
    }

    /** In small letters, without accents; a figure's digits together. */
    static String fold(String text) {
        String plain = plain(text)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"');
        return isPlain(plain)
                ? SPACES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip()
                : Folding.fold(SPACED.matcher(plain).replaceAll(""));
    }

    /** Most text is: it is folded by making it small, at a tenth of the cost. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x7f || (c < ' ' && c != '\n' && c != '\t' && c != '\r')) {
                return false;
            }
        }
        return true;
    }

    /** Without soft hyphens, joiners, marks of a trade and the like. */
    private static String seen(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hidden = Character.getType(c) == Character.FORMAT
                    || (Character.isISOControl(c) && !Character.isWhitespace(c))
                    || "™®©".indexOf(c) >= 0;
            if (!hidden) {
                seen.append(c);
            }
        }
        return seen.toString();
    }

    private static String plainWord(String word) {
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            String digits = GROUPED.matcher(word).matches() ? word.replace(",", "") : word;
            return digits.replace(',', '.');
        }
        return Character.isLetter(first) ? word.replace("'", "") : "\u2212\u2013\u2014".indexOf(first) < 0 ? word : "-";
    }

    private static String unescaped(String text) {
        return ENTITY.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(character(match.group(1), match.group())));
    }

    private static String character(String name, String whole) {
        if (name.startsWith("#")) {
            boolean hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
            int code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        }
        Matcher accented = ACCENTED.matcher(name);
        return accented.matches() ? accented.group(1) : NAMED.getOrDefault(name, whole);
    }
}
