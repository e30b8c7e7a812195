package newstape.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newstape.feed.Rhythm;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a source has brought so far: by it what has been read isn't read again, and its rhythm is known. Losing it costs
 * looks, and no article comes twice.
 *
 * @param items what each item said, by which it is; the one that was seen last stands last
 * @param appeared when items appeared, in no order
 * @param failingSince when the first of the looks failed that have failed in a row
 * @param told when it was told last that something is the matter
 * @param unchanged as it was read, where nothing has come to it since: most looks bring nothing
 */
record Memory(
        Map<Fingerprint, Seen> items,
        List<Instant> appeared,
        Optional<Instant> failingSince,
        Optional<Instant> told,
        Optional<String> unchanged) {
    static final Memory NONE = new Memory(Map.of(), List.of(), Optional.empty(), Optional.empty());

    private static final int MOST_ITEMS = 1_000;
    private static final int MOST_MOMENTS = 500;
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * An item as it was when it was seen last.
     *
     * @param tries how often its page couldn't be had
     */
    record Seen(Fingerprint said, int tries) {}

    Memory {
        items = new LinkedHashMap<>(items);
        appeared = List.copyOf(appeared);
    }

    Memory(
            Map<Fingerprint, Seen> items,
            List<Instant> appeared,
            Optional<Instant> failingSince,
            Optional<Instant> told) {
        this(items, appeared, failingSince, told, Optional.empty());
    }

    boolean knows(Fingerprint item, Fingerprint said) {
        return items.containsKey(item) && items.get(item).equals(new Seen(said, 0));
    }

    /** How often the page of the item that says this couldn't be had. */
    int tries(Fingerprint item, Fingerprint said) {
        Seen seen = items.getOrDefault(item, new Seen(said, 0));
        return seen.said.equals(said) ? seen.tries : 0;
    }

    Memory with(Fingerprint item, Seen seen) {
        Map<Fingerprint, Seen> more = new LinkedHashMap<>(items);
        more.remove(item);
        more.put(item, seen);
        while (more.size() > MOST_ITEMS) {
            more.remove(more.keySet().iterator().next());
        }
        return new Memory(more, appeared, failingSince, told);
    }

    Memory appearing(Instant moment) {
        List<Instant> more = new ArrayList<>(appeared);
        more.add(moment);
        List<Instant> last = more.subList(Math.max(0, more.size() - MOST_MOMENTS), more.size());
        return new Memory(items, last, failingSince, told);
    }

    /** After a look that failed. */
    Memory failing(Instant now) {
        return new Memory(items, appeared, failingSince.or(() -> Optional.of(now)), told);
    }

    /** After a look that went well. */
    Memory well() {
        return failingSince.isEmpty() ? this : new Memory(items, appeared, Optional.empty(), told);
    }

    Memory telling(Optional<Instant> now) {
        return new Memory(items, appeared, failingSince, now);
    }

    Rhythm rhythm() {
        return Rhythm.of(appeared);
    }

    String written() {
        return unchanged.orElseGet(this::writtenAnew);
    }

    private String writtenAnew() {
        ObjectNode node = JSON.createObjectNode();
        ArrayNode entries = node.putArray("items");
        items.forEach((item, seen) -> entries.addObject()
                .put("item", item.value())
                .put("said", seen.said.value())
                .put("tries", seen.tries));
        ArrayNode moments = node.putArray("appeared");
        appeared.forEach(moment -> moments.add(moment.toEpochMilli()));
        failingSince.ifPresent(since -> node.put("failing", since.toEpochMilli()));
        told.ifPresent(last -> node.put("told", last.toEpochMilli()));
        return node.toString();
    }

    /** What can't be read is forgotten. */
    static Memory read(String written) {
        try {
            JsonNode node = JSON.readTree(written);
            Map<Fingerprint, Seen> items = new LinkedHashMap<>();
            for (JsonNode entry : node.path("items")) {
                Fingerprint item = new Fingerprint(entry.path("item").asString(""));
                Fingerprint said = new Fingerprint(entry.path("said").asString(""));
                items.put(item, new Seen(said, entry.path("tries").asInt(0)));
            }
            List<Instant> appeared = new ArrayList<>();
            node.path("appeared").forEach(moment -> appeared.add(Instant.ofEpochMilli(moment.asLong(0))));
            return new Memory(
                    items, appeared, moment(node.path("failing")), moment(node.path("told")), Optional.of(written));
        } catch (JacksonException forgotten) {
            return NONE;
        }
    }

    private static Optional<Instant> moment(JsonNode node) {
        return node.isIntegralNumber() ? Optional.of(Instant.ofEpochMilli(node.asLong())) : Optional.empty();
    }
}
