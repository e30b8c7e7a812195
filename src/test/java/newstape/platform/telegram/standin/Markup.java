package newstape.platform.telegram.standin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newstape.platform.telegram.standin.Html.Entity;

/** One walk over HTML, which takes tags and text apart. */
final class Markup {
    private static final char END = '\0';

    /** What each tag is read for; anything else in it is passed over. */
    private static final Map<String, Set<String>> TAGS = Map.ofEntries(
            Map.entry("a", Set.of("href")),
            Map.entry("b", Set.of()),
            Map.entry("strong", Set.of()),
            Map.entry("i", Set.of()),
            Map.entry("em", Set.of()),
            Map.entry("s", Set.of()),
            Map.entry("strike", Set.of()),
            Map.entry("del", Set.of()),
            Map.entry("u", Set.of()),
            Map.entry("ins", Set.of()),
            Map.entry("tg-spoiler", Set.of()),
            Map.entry("tg-emoji", Set.of("emoji-id")),
            Map.entry("tg-time", Set.of("unix", "format")),
            Map.entry("span", Set.of("class")),
            Map.entry("pre", Set.of()),
            Map.entry("code", Set.of("class")),
            Map.entry("blockquote", Set.of("expandable")));

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Element> open = new ArrayDeque<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private int at;
    private boolean halves;

    /** What was read, before entities are held against each other. */
    record Read(String text, List<Entity> entities, List<String> lost) {}

    private Markup(String html) {
        this.html = html;
    }

    static Read read(String html) {
        return new Markup(html).read();
    }

    private Read read() {
        while (at < html.length()) {
            if (peek() == '<') {
                tag();
            } else if (!reference(text)) {
                text.append(html.charAt(at++));
            }
        }
        if (!open.isEmpty()) {
            String name = open.element().name();
            throw new HtmlRefused("Can't find end tag corresponding to start tag \"" + name + "\"");
        }
        if (halves) {
            throw new HtmlRefused("Text contains invalid Unicode characters after decoding HTML entities,"
                    + " check for unmatched surrogate code units");
        }
        entities.sort(Entity.ORDER);
        return new Read(text.toString(), Element.withoutLanguageOfCode(entities), lost);
    }

    private void tag() {
        int from = at++;
        if (peek() == '/') {
            at++;
            end(from);
        } else {
            start(from);
        }
    }

    private void start(int from) {
        String name = tagName();
        if (peek() == END) {
            throw HtmlRefused.at("Unclosed start tag", html, from);
        } else if (!TAGS.containsKey(name)) {
            throw HtmlRefused.at("Unsupported start tag \"" + name + "\"", html, from);
        }
        Map<String, String> attributes = attributes(name, from);
        if (name.equals("span") && !attributes.getOrDefault("class", "").equals("tg-spoiler")) {
            throw HtmlRefused.at("Tag \"span\" must have class \"tg-spoiler\"", html, from);
        }
        at++;
        open.push(new Element(name, attributes, text.length()));
    }

    private void end(int from) {
        if (open.isEmpty()) {
            throw HtmlRefused.at("Unexpected end tag", html, from);
        }
        String name = tagName();
        spaces();
        if (peek() != '>') {
            throw HtmlRefused.at("Unclosed end tag", html, from);
        }
        Element element = open.pop();
        if (!name.isEmpty() && !name.equals(element.name())) {
            throw new HtmlRefused("Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\""
                    .formatted(HtmlRefused.bytes(html, from), element.name(), name));
        }
        at++;
        if (text.length() > element.offset()) {
            element.mark(text.toString(), entities, lost);
        }
    }

    private Map<String, String> attributes(String tag, int from) {
        Map<String, String> attributes = new HashMap<>();
        spaces();
        while (peek() != '>') {
            String name = attributeName();
            if (name.isEmpty()) {
                throw HtmlRefused.at("Empty attribute name in the tag \"" + tag + "\"", html, from);
            }
            attributes.put(name, attributeValue(tag, from));
            if (!TAGS.getOrDefault(tag, Set.of()).contains(name)) {
                lost.add("<%s> has an attribute that means nothing: %s".formatted(tag, name));
            }
            spaces();
        }
        return attributes;
    }

    /** Empty, too, where there is none. */
    private String attributeValue(String tag, int from) {
        spaces();
        boolean given = peek() == '=';
        if (given) {
            at++;
            spaces();
        }
        if (peek() == END) {
            throw HtmlRefused.at("Unclosed start tag \"" + tag + "\"", html, from);
        } else if (!given) {
            return "";
        }
        String value = peek() == '"' || peek() == '\'' ? quoted() : bare();
        if (peek() == END) {
            throw HtmlRefused.at("Unclosed start tag", html, from);
        }
        return value;
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        char quote = html.charAt(at++);
        while (peek() != quote && peek() != END) {
            if (!reference(value)) {
                value.append(html.charAt(at++));
            }
        }
        if (peek() == quote) {
            at++;
        }
        return value.toString();
    }

    private String bare() {
        int from = at;
        while (isAlphanumeric(peek()) || peek() == '.' || peek() == '-') {
            at++;
        }
        if (!isSpace(peek()) && peek() != '>') {
            throw HtmlRefused.at("Unexpected end of name token", html, from);
        }
        return lower(html.substring(from, at));
    }

    private boolean reference(StringBuilder into) {
        Optional<Reference> reference = peek() == '&' ? Reference.at(html, at) : Optional.empty();
        reference.ifPresent(read -> {
            into.appendCodePoint(read.code());
            halves |= into == text && read.code() >= Character.MIN_SURROGATE && read.code() <= Character.MAX_SURROGATE;
            at = read.end();
        });
        return reference.isPresent();
    }

    private String tagName() {
        int from = at;
        while (!isSpace(peek()) && peek() != '>') {
            at++;
        }
        return lower(html.substring(from, at));
    }

    private String attributeName() {
        int from = at;
        while (!isSpace(peek()) && "=>/\"'".indexOf(peek()) < 0) {
            at++;
        }
        return html.substring(from, at);
    }

    private void spaces() {
        while (peek() != END && isSpace(peek())) {
            at++;
        }
    }

    private char peek() {
        return at < html.length() ? html.charAt(at) : END;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == END || c == '\u000B';
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
