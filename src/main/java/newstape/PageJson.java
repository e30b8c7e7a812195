package newstape;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newstape.article.Article;
import newstape.article.Author;
import newstape.article.Picture;
import newstape.article.Published;
import newstape.article.Section;
import newstape.page.Page;
import newstape.quote.AsOf;
import newstape.quote.Tape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page as one line of JSON, the form that {@code docs/read.md} describes. Every field is always there; what the page
 * doesn't say is {@code null} or empty.
 */
final class PageJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Page NOTHING = new Page(Optional.empty(), Optional.empty(), Optional.empty());

    private final ObjectNode node = MAPPER.createObjectNode();

    private PageJson() {}

    /** Why there is nothing: a word for programs and a sentence for people. */
    record Unread(String word, String why) {}

    /** The page that was asked for by {@code name}. */
    static String ofFile(String name, Page page) {
        PageJson json = new PageJson();
        json.node.put("page", name);
        return json.page(page).line();
    }

    static String unreadableFile(String name, Unread unread) {
        PageJson json = new PageJson();
        json.node.put("page", name);
        return json.page(NOTHING).unread(unread).line();
    }

    /** The page that was asked for with {@code id}, which is given back as it was. */
    static String ofRequest(JsonNode id, Page page) {
        PageJson json = new PageJson();
        json.node.set("id", id);
        return json.page(page).line();
    }

    static String unreadableRequest(JsonNode id, Unread unread) {
        PageJson json = new PageJson();
        json.node.set("id", id);
        return json.page(NOTHING).unread(unread).line();
    }

    private String line() {
        String line = MAPPER.writeValueAsString(node);
        StringBuilder seen = new StringBuilder(line.length());
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= '\u007f') {
                int sign = line.codePointAt(i);
                int units = Character.charCount(sign);
                if (unseen(sign)) {
                    seen.append(line, from, i);
                    line.substring(i, i + units).chars().forEach(unit -> seen.append("\\u%04x".formatted(unit)));
                    from = i + units;
                }
                i += units - 1;
            }
        }
        return seen.append(line, from, line.length()).toString();
    }

    /** Of characters that end a line or steer a terminal, none of which JSON needs as it is. */
    private static boolean unseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private PageJson unread(Unread unread) {
        node.put("error", unread.word).put("why", unread.why);
        return this;
    }

    private PageJson page(Page page) {
        Optional<Article> article = page.article();
        node.put("title", article.map(Article::title).orElse(""));
        authors(article.map(Article::authors).orElse(List.of()));
        node.put(
                "published",
                article.flatMap(Article::published).map(Published::iso).orElse(null));
        node.put(
                "modified",
                article.flatMap(Article::modified).map(Published::iso).orElse(null));
        node.put("link", article.flatMap(Article::link).map(Object::toString).orElse(null));
        node.put(
                "language",
                article.flatMap(Article::language).map(Locale::toLanguageTag).orElse(null));
        sections(article.map(Article::sections).orElse(List.of()));
        texts("breadcrumb", article.map(Article::breadcrumb).orElse(List.of()));
        texts("tags", article.map(Article::tags).orElse(List.of()));
        article.flatMap(Article::picture).ifPresentOrElse(this::picture, () -> node.putNull("picture"));
        node.put(
                "coverage",
                article.map(Article::coverage)
                        .map(coverage -> coverage.name().toLowerCase(Locale.ROOT))
                        .orElse(null));
        node.put("site", page.site().orElse(null));
        tape(page.tape().map(Tape::entries).orElse(List.of()));
        page.tape().map(Tape::asOf).ifPresentOrElse(this::asOf, () -> node.putNull("asOf"));
        return this;
    }

    private void texts(String name, List<String> texts) {
        ArrayNode nodes = node.putArray(name);
        texts.forEach(nodes::add);
    }

    private void picture(Picture picture) {
        node.putObject("picture")
                .put("address", picture.address().toString())
                .put("words", picture.words())
                .put("caption", picture.caption().orElse(null));
    }

    private void authors(List<Author> authors) {
        node.put("byline", String.join(", ", authors.stream().map(Author::name).toList()));
        ArrayNode nodes = node.putArray("authors");
        authors.forEach(author -> nodes.addObject()
                .put("name", author.name())
                .put("bio", author.bio().orElse(null)));
    }

    /** The text has one paragraph, heading or list item a line. */
    private void sections(List<Section> sections) {
        List<String> lines = new ArrayList<>();
        for (Section section : sections) {
            section.heading().ifPresent(lines::add);
            lines.add(section.text());
        }
        node.put("text", String.join("\n", lines));
        ArrayNode nodes = node.putArray("sections");
        sections.forEach(section ->
                nodes.addObject().put("heading", section.heading().orElse("")).put("text", section.text()));
    }

    private void tape(List<Tape.Entry> entries) {
        ArrayNode nodes = node.putArray("tape");
        entries.forEach(entry -> nodes.addObject()
                .put("symbol", entry.symbol())
                .put("price", entry.price().toPlainString())
                .put("currency", entry.currency())
                .put(
                        "percent",
                        entry.percent().map(percent -> percent.toPlainString()).orElse(null)));
    }

    private void asOf(AsOf time) {
        switch (time) {
            case AsOf.At(Instant instant) -> node.putObject("asOf").put("at", instant.toString());
            case AsOf.On(LocalDate day) -> node.putObject("asOf").put("day", day.toString());
            case AsOf.TimeOfDay(LocalTime clock, ZoneId zone) ->
                node.putObject("asOf")
                        .put("time", clock.toString())
                        .put("zone", zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId());
            case AsOf.Unstated() -> node.putNull("asOf");
        }
    }
}
