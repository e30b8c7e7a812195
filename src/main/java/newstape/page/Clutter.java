package newstape.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Elements that hold no article: told by tag, by role, or by what their class and id call them. Data. */
final class Clutter {
    private static final Set<String> TAGS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "aside",
            "footer",
            "form",
            "button",
            "select",
            "option",
            "iframe",
            "svg",
            "canvas",
            "input",
            "textarea",
            "dialog",
            "figcaption",
            "video",
            "audio",
            "object",
            "embed",
            "map",
            "menu",
            "head",
            "math",
            "datalist",
            "label");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "search",
            "dialog",
            "alert",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tablist",
            "tooltip");
    private static final Set<String> NEVER =
            Set.of("html", "body", "article", "main", "h1", "h2", "h3", "p", "tbody", "tr");
    private static final Pattern NAMES = Pattern.compile("(?:^|[\\s_-])(?:"
            + "comments?|commentlist|disqus|respond|share|sharing|sharedaddy|shares|social|socials|sociable|addtoany|"
            + "related|relatedposts|recommend(?:ed|ations?)?|outbrain|taboola|zergnet|promo|promos|promotion|advert(?:s|isement|ising)?|"
            + "ad|ads|adsense|adunit|sponsor(?:ed)?|newsletters?|subscri(?:be|ption)|signup|sign-up|sidebar|widget|widgets|"
            + "footer|footnav|breadcrumbs?|pagination|pager|paging|pagenav|nav|navbar|navigation|menu|menus|popup|modal|overlay|"
            + "cookies?|consent|gdpr|banner|toolbar|tags?|taglist|tag-list|tagcloud|byline|bylines|dateline|timestamp|"
            + "author-?(?:bio|box|info|card|profile|meta)|about-?author|bio|caption|captions|wp-caption-text|image-?credit|photo-?credit|"
            + "trending|popular|most-?(?:read|popular|viewed)|read-?(?:more|next|also)|more-?(?:stories|news|from|articles)|"
            + "next-?(?:post|article|story)|prev(?:ious)?-?(?:post|article|story)|post-?nav(?:igation)?|login|skip-?link|masthead|ticker|"
            + "hidden|visually-?hidden|sr-only|screen-?reader(?:-text)?|printfriendly|rating|ratings|jump-?links?|toc|"
            + "teaser|teasers|upsell|callout-?subscribe|donate|donation|follow-?us|hide|visuallyhidden|entry-?(?:meta|footer|utility)|"
            + "post-?(?:meta|footer|info)|article-?(?:meta|footer|info|tools)|meta|metadata|editsection|mw-editsection|reference|references|reflist|navbox|catlinks"
            + ")(?:$|[\\s_-])");
    private static final int LONGEST = 300;

    private Clutter() {}

    /** What holds no text of an article whatever the page. */
    static boolean always(Element element) {
        return TAGS.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || hidden(element.attr("style"));
    }

    /** What is called something that articles aren't; some pages call their article so too. */
    static boolean named(Element element) {
        if (NEVER.contains(element.normalName())) {
            return false;
        }
        String names = element.className() + " " + element.id();
        return names.length() > 1
                && names.length() <= LONGEST
                && NAMES.matcher(names.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean hidden(String style) {
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }
}
