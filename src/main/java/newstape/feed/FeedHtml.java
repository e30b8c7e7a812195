package newstape.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The HTML in feeds: found in whichever of four ways it is written, made safe, its links absolute; or its plain text.
 */
final class FeedHtml {
    /** As many characters, and tags, of one text as are read; and as deep. */
    private static final int LONGEST = 1_000_000;

    private static final int MOST_TAGS = 20_000;
    private static final int DEEPEST = 100;

    private static final int LONGEST_LINE = 20_000;

    private static final Pattern TAG = Pattern.compile(
            "</(?:a|b|i|p|em|strong|span|div|ul|ol|li|h[1-6]|table|font|blockquote|sup|sub|u|small|code|mark)>|<(?:br|hr|img|p|a)\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN = Pattern.compile(
            "<(?:script|style|iframe|object|embed|svg|form|!--|!doctype|html|body)\\b|<!--", Pattern.CASE_INSENSITIVE);
    private static final Pattern INLINE = Pattern.compile(
            "</?(?:a|b|i|p|em|strong|span|div|br|img|font|sup|sub|u|s|small|big|code|mark|wbr|cite|q|abbr|tt)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2028\\u2029]+");
    private static final String TINY = "[01]|1px|0px";

    private static final Safelist SAFE = Safelist.relaxed()
            .addTags(
                    "article",
                    "section",
                    "figure",
                    "figcaption",
                    "picture",
                    "source",
                    "video",
                    "audio",
                    "time",
                    "hr",
                    "del",
                    "ins",
                    "s",
                    "mark",
                    "abbr",
                    "kbd",
                    "samp",
                    "var",
                    "tt",
                    "big",
                    "details",
                    "summary",
                    "main",
                    "address",
                    "center",
                    "font",
                    "wbr")
            .addAttributes(":all", "class", "id", "dir", "lang", "title")
            .addAttributes("img", "srcset", "data-src")
            .addAttributes("source", "srcset", "src", "type", "media")
            .addAttributes("video", "src", "poster")
            .addAttributes("audio", "src")
            .addAttributes("time", "datetime")
            .addProtocols("source", "src", "http", "https")
            .addProtocols("video", "src", "http", "https")
            .addProtocols("video", "poster", "http", "https")
            .addProtocols("audio", "src", "http", "https")
            .addProtocols("img", "data-src", "http", "https")
            .removeProtocols("a", "href", "ftp");

    private FeedHtml() {}

    /**
     * The HTML an element holds. In RSS text is HTML; in Atom it is what {@code type} and {@code mode} say, or HTML
     * where it plainly is.
     *
     * @return empty where it shows neither words nor pictures
     */
    static Optional<String> of(Element element, boolean atom, Optional<URI> base, Allowance allowance) {
        Optional<URI> from = XmlLinks.within(element, base);
        if (written(element)) {
            Element holder = soleDivision(element);
            return clean(markup(holder), XmlLinks.within(holder, from), allowance);
        }
        String type = XmlLinks.attribute(element, "type").strip().toLowerCase(Locale.ROOT);
        String text = text(element, type);
        boolean html = type.contains("html")
                || (!type.startsWith("text") && (!atom || TAG.matcher(text).find()));
        return clean(html ? text : Entities.escape(text), from, allowance);
    }

    /** HTML, made safe, its links absolute. */
    static Optional<String> clean(String html, Optional<URI> base, Allowance allowance) {
        if (!allowance.grants(html)) {
            return Optional.empty();
        }
        Document dirty = Parser.htmlParser()
                .setMaxDepth(DEEPEST)
                .parseInput(
                        bounded(html, MOST_TAGS, LONGEST),
                        base.map(URI::toString).orElse(""));
        Document clean = new Cleaner(SAFE).clean(dirty);
        clean.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        Element body = clean.body();
        boolean shows = body.hasText() || !body.select("img, video, audio").isEmpty();
        return shows ? Optional.of(body.html().strip()) : Optional.empty();
    }

    /** As much of some HTML as has so many tags, and characters. */
    static String bounded(String html, int mostTags, int longest) {
        int end = html.indexOf('<');
        for (int tags = 0; end >= 0 && end < longest && tags < mostTags; tags++) {
            end = html.indexOf('<', end + 1);
        }
        return html.substring(0, Math.min(Math.min(longest, html.length()), end < 0 ? html.length() : end));
    }

    /** The plain text of a title. Its markup goes; what only looks like markup, {@code <video>} as a word, stays. */
    static String title(Element element, boolean atom) {
        String type = XmlLinks.attribute(element, "type").strip().toLowerCase(Locale.ROOT);
        if (written(element)) {
            return line(element.wholeText());
        }
        String text = element.childrenSize() > 0 ? Fields.text(element) : text(element, type);
        boolean plain = atom && (type.isEmpty() || type.equals("text") || type.equals("text/plain"));
        return plain && !TAG.matcher(text).find() ? line(text) : plain(text);
    }

    /** What a line says that may have HTML in it: inline tags go, entities are decoded once. */
    static String plain(String text) {
        String bounded = text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text;
        boolean tags = bounded.indexOf('<') >= 0;
        if (tags && (TAG.matcher(bounded).find() || HIDDEN.matcher(bounded).find())) {
            return line(Jsoup.parse(bounded).text());
        }
        String bare = tags ? INLINE.matcher(bounded).replaceAll("") : bounded;
        return line(ENTITY.matcher(bare).find() ? Parser.unescapeEntities(bare, false) : bare);
    }

    /** The first picture of some HTML that is more than a counter's dot. */
    static Optional<URI> picture(String html) {
        if (!html.contains("<img")) {
            return Optional.empty();
        }
        return Jsoup.parseBodyFragment(html).select("img[src]").stream()
                .filter(image -> !image.attr("width").matches(TINY)
                        && !image.attr("height").matches(TINY))
                .flatMap(image -> Addresses.resolve(Optional.empty(), image.attr("src")).stream())
                .findFirst();
    }

    private static String line(String text) {
        return SPACE.matcher(Characters.clean(text)).replaceAll(" ").strip();
    }

    /** Whether HTML is written as elements of the feed's own document, and not as text. */
    private static boolean written(Element element) {
        return element.children().stream().anyMatch(child -> switch (Vocabulary.of(child)) {
            case XHTML, OTHER -> true;
            case FEED ->
                Tag.isKnownTag(Vocabulary.local(child))
                        && !Vocabulary.local(child).equals("link")
                        && !Vocabulary.local(child).equals("title");
            default -> false;
        });
    }

    private static Element soleDivision(Element element) {
        boolean sole = element.childrenSize() == 1
                && Vocabulary.local(element.child(0)).equals("div")
                && element.ownText().isBlank();
        return sole ? element.child(0) : element;
    }

    private static String markup(Element element) {
        // An element that XML may close at once isn't closed for HTML.
        element.stream()
                .filter(inner -> inner.childNodeSize() == 0
                        && !Tag.valueOf(Vocabulary.local(inner)).isEmpty())
                .toList()
                .forEach(inner -> inner.appendChild(new TextNode("")));
        StringBuilder markup = new StringBuilder();
        for (Node node : element.childNodes()) {
            markup.append(node.outerHtml());
        }
        return markup.toString().replaceAll("(</?)(?:xhtml|html|h|x):", "$1");
    }

    private static String text(Element element, String type) {
        String text = element.wholeText();
        boolean coded = XmlLinks.attribute(element, "mode").equalsIgnoreCase("base64")
                || type.equals("application/octet-stream");
        if (!coded) {
            return text;
        }
        try {
            return new String(Base64.getMimeDecoder().decode(text.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) { // it isn't what it says it is
            return text;
        }
    }
}
