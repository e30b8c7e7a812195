package newstape.platform.telegram.standin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newstape.platform.telegram.standin.Html.Entity;

/**
 * What Telegram marks in a text that nobody marked.
 *
 * <p>An address without a scheme is one where its last label is a known domain: here these are the countries and the
 * commonest others, Telegram knows them all. Telephone and card numbers aren't looked for.
 */
final class Detection {
    private static final String WORD = "[\\p{L}\\p{N}_]";
    private static final String TAG = "\\p{L}\\p{Nd}_\\x{200C}\\x{B7}\\x{D80}-\\x{DFF}";
    private static final String BOT = "(?:@[A-Za-z0-9_]{3,32})?";
    private static final String LABEL = "[\\p{L}\\p{N}_~-]+";
    private static final String REST = "(?:[/?#][^\\s<>\"«»]*)?";

    private static final Map<String, Pattern> SIMPLE = Map.of(
            "mention",
            Pattern.compile("(?<!" + WORD + ")@(?:[A-Za-z0-9_]{4,32}|(?i:gif|nft|pic|ufc|vid))(?!" + WORD + ")"),
            "bot_command",
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}_/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32}|(?!@))(?![\\p{L}\\p{N}_/<>])"),
            "hashtag",
            Pattern.compile(
                    "(?<![" + TAG + "])#(?=[" + TAG + "]*\\p{L})[" + TAG + "]{1,256}+" + BOT + "(?![" + TAG + "]*#)"),
            "cashtag",
            Pattern.compile("(?<![$" + TAG + "])\\$(?:1INCH|[A-Z]{1,8})(?![A-Z])" + BOT + "(?![$" + TAG + "])"),
            "email",
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}_.+-])[A-Za-z0-9_.+-]{1,64}@(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}(?!" + WORD + ")"),
            "tg url",
            Pattern.compile("(?i)(?:tg|ton|tonsite)://[a-z0-9_-]{1,253}" + REST));

    private static final Pattern WEB =
            Pattern.compile("(?<![\\p{L}\\p{N}_/#@.~-])(?<scheme>(?i:https?|ftp)://)?(?<host>" + LABEL + "(?:\\."
                    + LABEL + ")++)(?!@)(?::[0-9]{1,5})?" + REST);
    private static final Pattern IPV4 =
            Pattern.compile("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?!$)|$)){4}");
    private static final Set<String> DOMAINS = Stream.concat(
                    Arrays.stream(Locale.getISOCountries()).map(country -> country.toLowerCase(Locale.ROOT)),
                    Stream.of(
                            "com", "org", "net", "info", "biz", "edu", "gov", "mil", "int", "name", "pro", "app", "dev",
                            "news", "press", "media", "blog", "live", "today", "world", "online", "site", "shop",
                            "store", "cloud", "tech", "xyz", "bank", "money", "eu", "uk", "su"))
            .collect(Collectors.toUnmodifiableSet());

    private Detection() {}

    /** Clear of links, code and times, and not across a blockquote's edge. */
    static List<Entity> in(String text, List<Entity> marked) {
        List<Entity> found = new ArrayList<>();
        SIMPLE.forEach((type, pattern) -> pattern.matcher(text)
                .results()
                .forEach(match -> found.add(type.equals("tg url") ? url(match) : entity(type, match))));
        WEB.matcher(text).results().filter(Detection::isAddress).forEach(match -> found.add(url(match)));
        List<Entity> apart = new ArrayList<>();
        found.stream().sorted(Entity.ORDER).forEach(entity -> {
            if (apart.isEmpty() || apart.getLast().end() <= entity.offset()) {
                apart.add(entity);
            }
        });
        return apart.stream().filter(entity -> isClear(entity, marked)).toList();
    }

    private static boolean isClear(Entity entity, List<Entity> marked) {
        return marked.stream()
                .noneMatch(other -> Nesting.isQuote(other)
                        ? Nesting.crosses(entity, other)
                        : Nesting.isWhole(other) && other.overlaps(entity));
    }

    private static boolean isAddress(MatchResult match) {
        String host = match.group("host");
        String[] labels = host.split("\\.", -1);
        String last = labels[labels.length - 1].toLowerCase(Locale.ROOT);
        if (IPV4.matcher(host).matches()) {
            return true;
        }
        boolean sound = Arrays.stream(labels).noneMatch(label -> label.length() > 63 || label.endsWith("-"))
                && !labels[labels.length - 2].contains("_")
                && last.matches("\\p{L}{2,}");
        return sound && (match.group("scheme") != null || DOMAINS.contains(last));
    }

    private static Entity entity(String type, MatchResult match) {
        return new Entity(type, match.start(), match.end() - match.start());
    }

    /** Punctuation behind an address, and a bracket that was opened before it, are the sentence's. */
    private static Entity url(MatchResult match) {
        String address = match.group();
        int end = balanced(address);
        while (end > 0 && ".:;,('?!`".indexOf(address.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Entity("url", match.start(), end);
    }

    private static int balanced(String address) {
        int[] depth = new int[3];
        for (int i = 0; i < address.length(); i++) {
            int opening = "([{".indexOf(address.charAt(i));
            int closing = ")]}".indexOf(address.charAt(i));
            if (opening >= 0) {
                depth[opening]++;
            } else if (closing >= 0 && --depth[closing] < 0) {
                return i;
            }
        }
        return address.length();
    }
}
