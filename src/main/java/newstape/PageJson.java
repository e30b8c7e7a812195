package newstape;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newstape.article.Article;
import newstape.article.Author;
import newstape.article.Published;
import newstape.article.Section;
import newstape.page.Page;
import newstape.quote.AsOf;
import newstape.quote.Tape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page as one line of JSON, the form that {@code docs/read.md} describes. What the page doesn't say is {@code null}
 * or empty.
 */
final class PageJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private PageJson() {}

    static String of(Page page) {
        return write(page, MAPPER.createObjectNode());
    }

    static String of(String id, Page page) {
        return write(page, MAPPER.createObjectNode().put("id", id));
    }

    static String unreadable(String id, String error) {
        ObjectNode node = MAPPER.createObjectNode().put("id", id);
        article(Optional.empty(), node);
        tape(Optional.empty(), node);
        return MAPPER.writeValueAsString(node.put("error", error));
    }

    private static String write(Page page, ObjectNode node) {
        article(page.article(), node);
        node.put("site", page.site().orElse(null));
        tape(page.tape(), node);
        return MAPPER.writeValueAsString(node);
    }

    private static void article(Optional<Article> article, ObjectNode node) {
        node.put("title", article.map(Article::title).orElse(""));
        node.put("byline", article.map(PageJson::byline).orElse(""));
        node.put(
                "published",
                article.flatMap(Article::published).map(Published::iso).orElse(null));
        node.put("text", article.map(PageJson::text).orElse(""));
        ArrayNode sections = node.putArray("sections");
        article.map(Article::sections)
                .orElse(List.of())
                .forEach(section -> sections.addObject()
                        .put("heading", section.heading().orElse(""))
                        .put("text", section.text()));
        ArrayNode breadcrumb = node.putArray("breadcrumb");
        article.map(Article::breadcrumb).orElse(List.of()).forEach(breadcrumb::add);
    }

    private static String byline(Article article) {
        return String.join(", ", article.authors().stream().map(Author::name).toList());
    }

    /** One paragraph, heading or list item a line. */
    private static String text(Article article) {
        List<String> lines = new ArrayList<>();
        for (Section section : article.sections()) {
            section.heading().ifPresent(lines::add);
            lines.add(section.text());
        }
        return String.join("\n", lines);
    }

    private static void tape(Optional<Tape> tape, ObjectNode node) {
        ArrayNode entries = node.putArray("tape");
        tape.map(Tape::entries)
                .orElse(List.of())
                .forEach(entry -> entries.addObject()
                        .put("symbol", entry.symbol())
                        .put("price", entry.price().toPlainString())
                        .put("currency", entry.currency())
                        .put(
                                "percent",
                                entry.percent()
                                        .map(percent -> percent.toPlainString())
                                        .orElse(null)));
        ObjectNode asOf = node.putObject("as_of");
        tape.map(Tape::asOf).ifPresent(time -> asOf(time, asOf));
    }

    private static void asOf(AsOf time, ObjectNode node) {
        switch (time) {
            case AsOf.At(Instant instant) -> node.put("at", instant.toString());
            case AsOf.On(LocalDate day) -> node.put("day", day.toString());
            case AsOf.TimeOfDay(LocalTime clock, ZoneId zone) ->
                node.put("time", clock.toString()).put("zone", zone.getId());
            case AsOf.Unstated() -> node.put("unstated", true);
        }
    }
}
