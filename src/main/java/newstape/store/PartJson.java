package newstape.store;

import java.util.Locale;
import java.util.Optional;
import newstape.article.Code;
import newstape.article.Paragraph;
import newstape.article.Part;
import newstape.article.Picture;
import newstape.article.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A part of a section as JSON: prose, of which there is most, as a string; all else as an object that names its kind.
 */
final class PartJson {
    private static final String KIND = "kind";
    private static final String TEXT = "text";

    private PartJson() {}

    static JsonNode part(Part part) {
        return switch (part) {
            case Paragraph(Paragraph.Kind kind, String text)
            when kind == Paragraph.Kind.PROSE -> StringNode.valueOf(text);
            case Paragraph(Paragraph.Kind kind, String text) ->
                of(kind.name().toLowerCase(Locale.ROOT)).put(TEXT, text);
            case Code(String text) -> of("code").put(TEXT, text);
            case Table table -> table(table);
            case Picture picture -> picture(picture);
        };
    }

    private static ObjectNode of(String kind) {
        return Json.object().put(KIND, kind);
    }

    private static ObjectNode table(Table table) {
        ObjectNode node = of("table");
        ArrayNode rows = node.putArray("rows");
        table.rows().forEach(row -> row.forEach(rows.addArray()::add));
        return node;
    }

    static ObjectNode picture(Picture picture) {
        ObjectNode node = of("picture");
        node.put("address", picture.address().toString());
        node.put("words", picture.words());
        picture.caption().ifPresent(caption -> node.put("caption", caption));
        return node;
    }

    /** Empty where a newer program has written it, or it is none. */
    static Optional<Part> part(JsonNode node) {
        if (node.isString()) {
            return text(node.asString()).map(Paragraph::prose);
        }
        return switch (Json.string(node, KIND)) {
            case "code" -> text(Json.string(node, TEXT)).map(Code::new);
            case "table" -> table(node);
            case "picture" -> picture(node).map(picture -> picture);
            case String kind -> paragraph(kind, Json.string(node, TEXT));
        };
    }

    private static Optional<Part> paragraph(String name, String text) {
        for (Paragraph.Kind kind : Paragraph.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return text(text).map(words -> new Paragraph(kind, words));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(words -> !words.isBlank());
    }

    private static Optional<Part> table(JsonNode node) {
        var rows = Json.each(node, "rows")
                .map(Json::strings)
                .filter(row -> !row.isEmpty())
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(rows));
    }

    static Optional<Picture> picture(JsonNode node) {
        return ArticleJson.address(Json.string(node, "address"))
                .map(address -> new Picture(address, Json.string(node, "words"), Json.perhaps(node, "caption")));
    }
}
