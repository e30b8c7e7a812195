package newstape.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import newstape.quote.AsOf;
import newstape.quote.Tape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A tape as one line of JSON, and back; figures as text, so that they stay as they are printed. */
final class TapeJson {
    private static final int FORM = 1;

    private TapeJson() {}

    static String write(Tape tape) {
        ObjectNode node = Json.object();
        node.put("form", FORM);
        ObjectNode asOf = node.putObject("asOf");
        switch (tape.asOf()) {
            case AsOf.At(Instant instant) -> asOf.put("at", instant.toString());
            case AsOf.On(LocalDate day) -> asOf.put("day", day.toString());
            case AsOf.TimeOfDay(LocalTime time, ZoneId zone) ->
                asOf.put("time", time.toString()).put("zone", zone.getId());
            case AsOf.Unstated() -> {
                // nothing is said
            }
        }
        ArrayNode entries = node.putArray("entries");
        tape.entries().forEach(entry -> write(entry, entries.addObject()));
        return Json.line(node);
    }

    private static void write(Tape.Entry entry, ObjectNode node) {
        node.put("symbol", entry.symbol());
        node.put("price", entry.price().toString());
        node.put("currency", entry.currency());
        entry.percent().ifPresent(percent -> node.put("percent", percent.toString()));
    }

    static Tape tape(String json) {
        JsonNode node = Json.read(json);
        return new Tape(Json.each(node, "entries").map(TapeJson::entry).toList(), asOf(node.path("asOf")));
    }

    private static Tape.Entry entry(JsonNode node) {
        return new Tape.Entry(
                Json.string(node, "symbol"),
                new BigDecimal(Json.string(node, "price")),
                Json.string(node, "currency"),
                Json.perhaps(node, "percent").map(BigDecimal::new));
    }

    private static AsOf asOf(JsonNode node) {
        return Json.perhaps(node, "at")
                .<AsOf>map(at -> new AsOf.At(Instant.parse(at)))
                .or(() -> Json.perhaps(node, "day").map(day -> new AsOf.On(LocalDate.parse(day))))
                .or(() -> Json.perhaps(node, "time")
                        .map(time -> new AsOf.TimeOfDay(LocalTime.parse(time), ZoneId.of(Json.string(node, "zone")))))
                .orElseGet(AsOf.Unstated::new);
    }
}
