package newstape.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newstape.article.Article;
import newstape.article.ArticleId;
import newstape.article.Author;
import newstape.article.Coverage;
import newstape.article.Picture;
import newstape.article.Section;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An article as one line of JSON, and back: what is read is equal to what was written.
 *
 * <p>{@code form} is the number of the form. What a newer program has added to it is passed over: fields, and parts of
 * a kind that is unknown here.
 */
final class ArticleJson {
    private static final int FORM = 1;

    private ArticleJson() {}

    static String write(Article article) {
        ObjectNode node = Json.object();
        node.put("form", FORM);
        node.put("id", article.id().value());
        node.put("title", article.title());
        ArrayNode authors = node.putArray("authors");
        article.authors().forEach(author -> write(author, authors.addObject()));
        article.published().ifPresent(published -> node.put("published", published.iso()));
        article.modified().ifPresent(modified -> node.put("modified", modified.iso()));
        article.link().ifPresent(link -> node.put("link", link.toString()));
        article.language().ifPresent(language -> node.put("language", language.toLanguageTag()));
        Json.putStrings(node, "breadcrumb", article.breadcrumb());
        Json.putStrings(node, "tags", article.tags());
        article.picture().ifPresent(picture -> node.set("picture", PartJson.picture(picture)));
        node.put("coverage", article.coverage().name().toLowerCase(Locale.ROOT));
        ArrayNode sections = node.putArray("sections");
        article.sections().forEach(section -> write(section, sections.addObject()));
        return Json.line(node);
    }

    private static void write(Author author, ObjectNode node) {
        node.put("name", author.name());
        author.bio().ifPresent(bio -> node.put("bio", bio));
    }

    private static void write(Section section, ObjectNode node) {
        section.heading()
                .ifPresent(heading -> node.put("level", section.level()).put("heading", heading));
        ArrayNode parts = node.putArray("parts");
        section.parts().forEach(part -> parts.add(PartJson.part(part)));
    }

    static Article article(String json) {
        JsonNode node = Json.read(json);
        return new Article(
                new ArticleId(Json.string(node, "id")),
                Json.string(node, "title"),
                Json.each(node, "authors").map(ArticleJson::author).toList(),
                Json.perhaps(node, "published").map(Moments::published),
                Json.perhaps(node, "modified").map(Moments::published),
                Json.perhaps(node, "link").flatMap(ArticleJson::address),
                Json.perhaps(node, "language").map(Locale::forLanguageTag),
                Json.strings(node.path("breadcrumb")),
                Json.strings(node.path("tags")),
                picture(node.path("picture")),
                Coverage.valueOf(Json.string(node, "coverage").toUpperCase(Locale.ROOT)),
                Json.each(node, "sections").map(ArticleJson::section).toList());
    }

    private static Author author(JsonNode node) {
        return new Author(Json.string(node, "name"), Json.perhaps(node, "bio"));
    }

    private static Optional<Picture> picture(JsonNode node) {
        return node.isObject() ? PartJson.picture(node) : Optional.empty();
    }

    private static Section section(JsonNode node) {
        Optional<String> heading = Json.perhaps(node, "heading");
        int level = heading.isPresent() ? node.path("level").asInt(2) : 0;
        return new Section(
                heading,
                level,
                Json.each(node, "parts")
                        .flatMap(part -> PartJson.part(part).stream())
                        .toList());
    }

    /** Empty where it isn't one. */
    static Optional<URI> address(String link) {
        try {
            return Optional.of(new URI(link));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    static String write(Changed changed) {
        ObjectNode node = Json.object();
        node.put("title", changed.title());
        numbers(node.putArray("sections"), changed.sections());
        numbers(node.putArray("gone"), changed.gone());
        return Json.line(node);
    }

    private static void numbers(ArrayNode node, List<Integer> numbers) {
        numbers.forEach(node::add);
    }

    static Changed changed(String json) {
        JsonNode node = Json.read(json);
        return new Changed(node.path("title").asBoolean(false), numbers(node, "sections"), numbers(node, "gone"));
    }

    private static List<Integer> numbers(JsonNode node, String name) {
        List<Integer> numbers = new ArrayList<>();
        Json.each(node, name).forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }
}
