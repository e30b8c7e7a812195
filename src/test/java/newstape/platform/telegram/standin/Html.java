package newstape.platform.telegram.standin;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Text as a bot sends it, read the way Telegram's own server reads it.
 *
 * <p>Source: {@code parse_html}, {@code fix_formatted_text} and {@code find_entities} of tdlib, which the Bot API
 * server is built on. Surprises: unknown attributes are passed over, not refused; only links of http, https, tg, ton
 * and tonsite are links, a {@code tel:} vanishes and a {@code mailto:} turns into an address of http; white space at
 * the start stays where an entity begins with it.
 */
public final class Html {
    /** As many entities take effect; those behind them don't. */
    public static final int ENTITIES = 100;

    private Html() {}

    /** What is marked in a text; offset and length in UTF-16 units, details by their names in the Bot API. */
    public record Entity(String type, int offset, int length, Map<String, String> details) {
        /** What begins first goes first, and what holds another before what it holds. */
        static final Comparator<Entity> ORDER = Comparator.comparingInt(Entity::offset)
                .thenComparing(Comparator.comparingInt(Entity::length).reversed())
                .thenComparingInt(Nesting::rank);

        public Entity {
            details = Map.copyOf(details);
        }

        Entity(String type, int offset, int length) {
            this(type, offset, length, Map.of());
        }

        public int end() {
            return offset + length;
        }

        boolean overlaps(Entity other) {
            return offset < other.end() && other.offset < end();
        }

        boolean holds(Entity other) {
            return offset <= other.offset && other.end() <= end();
        }

        Entity spanning(int from, int to) {
            return new Entity(type, from, to - from, details);
        }
    }

    /**
     * A text as it is shown.
     *
     * @param entities those that take effect, in order, at most {@link #ENTITIES}
     * @param found how many there were
     * @param lost what the bot wrote and nobody gets to see, a sentence each: Telegram refuses none of it
     */
    public record Parsed(String text, List<Entity> entities, int found, List<String> lost) {
        public Parsed {
            entities = List.copyOf(entities);
            lost = List.copyOf(lost);
        }

        /** In UTF-16 units, as Telegram counts. */
        public int length() {
            return text.length();
        }

        /** What Telegram marks by itself: mentions, commands, hashtags, cashtags, addresses. */
        public List<Entity> detected() {
            return Detection.in(text, entities);
        }
    }

    /** Text that was sent with {@code parse_mode} HTML. Throws {@link HtmlRefused} where Telegram refuses. */
    public static Parsed parse(String html) {
        Markup.Read read = Markup.read(html);
        Nesting.Settled settled = Nesting.settle(read.entities());
        return finished(
                read.text(),
                settled.entities(),
                Stream.concat(read.lost().stream(), settled.lost().stream()).toList());
    }

    /** Text that was sent without {@code parse_mode}. */
    static Parsed plain(String text) {
        return finished(text, List.of(), List.of());
    }

    private static Parsed finished(String text, List<Entity> entities, List<String> lost) {
        Cleaning.Cleaned cleaned = Cleaning.of(text, entities);
        List<Entity> all = cleaned.entities();
        return new Parsed(cleaned.text(), all.subList(0, Math.min(ENTITIES, all.size())), all.size(), lost);
    }
}
