package newstape.platform.telegram.standin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import newstape.platform.telegram.standin.Html.Parsed;
import tools.jackson.databind.JsonNode;

/** Limits of text that is shown, which hold for what is left when its markup is read. */
final class Shown {
    private static final int MOST_BYTES = 1 << 15;

    private Shown() {}

    /** Of a field that has text, beside which {@code parse_mode} or entities may say how it is marked. */
    static List<Fault> check(String field, JsonNode object, int least, int most) {
        String text = object.path(field).asString();
        JsonNode entities = object.path(field.equals("caption") ? "caption_entities" : "entities");
        List<Fault> faults = new ArrayList<>();
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            faults.add(new Fault(field, "more than " + MOST_BYTES + " bytes before parsing"));
        }
        try {
            boolean html = object.path("parse_mode").asString("").equalsIgnoreCase("HTML");
            Parsed parsed = html ? Html.parse(text) : Html.plain(text);
            int found = html ? parsed.found() : entities.size();
            if (parsed.length() < least || parsed.length() > most) {
                faults.add(new Fault(
                        field,
                        "%d characters after parsing, and it may have %d to %d"
                                .formatted(parsed.length(), least, most)));
            }
            if (found > Html.ENTITIES) {
                faults.add(new Fault(field, found + " entities, of which " + Html.ENTITIES + " take effect"));
            }
        } catch (HtmlRefused refused) {
            faults.add(new Fault(field, String.valueOf(refused.getMessage())));
        }
        entities.forEach(entity -> {
            if (entity.path("offset").asInt(0) + entity.path("length").asInt(0) > text.length()) {
                faults.add(new Fault(field, "an entity ends behind it: " + entity));
            }
        });
        return faults;
    }
}
