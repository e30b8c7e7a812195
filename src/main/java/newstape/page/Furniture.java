package newstape.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that belong to the site and not to the article. Data: what is missed on a page is added here. */
final class Furniture {
    private static final int LONGEST = 80;
    private static final Set<String> LINES = Set.of(
            "skip to content",
            "skip to main content",
            "zum inhalt springen",
            "menu",
            "menü",
            "navigation",
            "search",
            "suche",
            "subscribe",
            "subscribe now",
            "sign in",
            "sign up",
            "log in",
            "login",
            "anmelden",
            "abonnieren",
            "advertisement",
            "anzeige",
            "werbung",
            "sponsored",
            "share",
            "share this",
            "share this article",
            "teilen",
            "artikel teilen",
            "facebook",
            "twitter",
            "x",
            "linkedin",
            "whatsapp",
            "telegram",
            "email",
            "e-mail",
            "print",
            "drucken",
            "copy link",
            "save",
            "merken",
            "comments",
            "kommentare",
            "comment",
            "leave a comment",
            "newsletter",
            "listen",
            "listen to this article",
            "follow us",
            "back to top",
            "nach oben",
            "loading...",
            "share on facebook",
            "share on twitter",
            "share on x",
            "share on linkedin",
            "share via email",
            "close",
            "schließen",
            "more");
    private static final Set<String> ENDS = Set.of(
            "related",
            "related articles",
            "related stories",
            "related posts",
            "related news",
            "related content",
            "read more",
            "more stories",
            "more news",
            "more from",
            "you may also like",
            "you might also like",
            "recommended",
            "recommended for you",
            "most read",
            "most popular",
            "trending",
            "trending now",
            "latest news",
            "mehr zum thema",
            "das könnte sie auch interessieren",
            "weitere artikel",
            "meistgelesen",
            "up next",
            "what to read next",
            "read next",
            "editors' picks",
            "editor's picks",
            "popular posts",
            "recent posts");
    private static final Pattern READING_TIME = Pattern.compile(
            "(?:reading time|lesezeit)?:?\\s?\\d{1,3}[ -]?(?:min|mins|minutes?|minuten)(?:\\.? (?:read|lesezeit))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RIGHTS = Pattern.compile(
            "(?:copyright\\b|©|\\(c\\) ?\\d{4}).*|.*all rights reserved\\.?|.*alle rechte vorbehalten\\.?",
            Pattern.CASE_INSENSITIVE);

    private Furniture() {}

    static boolean is(String line) {
        return line.length() <= LONGEST
                && (LINES.contains(plain(line))
                        || READING_TIME.matcher(line).matches()
                        || RIGHTS.matcher(line).matches());
    }

    /** Whether what follows a heading of this name is other articles. */
    static boolean endsArticle(String heading) {
        return heading.length() <= LONGEST && ENDS.contains(plain(heading));
    }

    private static String plain(String line) {
        String lower = line.toLowerCase(Locale.ROOT).replace('’', '\'');
        return lower.endsWith(":") ? lower.substring(0, lower.length() - 1).strip() : lower;
    }
}
