package newstape.platform.telegram.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newstape.platform.telegram.standin.Html.Entity;

/**
 * What becomes of entities that lie in each other.
 *
 * <p>There are three kinds. Looks (bold and the like) are cut to pieces at every other entity's ends, and go where code
 * is. Blockquotes stay whole, and none lies in another. All else is whole, too; of two that overlap the first stays,
 * and none crosses the edge of a blockquote.
 */
final class Nesting {
    private static final List<String> LOOKS = List.of("bold", "italic", "underline", "strikethrough", "spoiler");
    private static final Set<String> QUOTES = Set.of("blockquote", "expandable_blockquote");

    /** In these is nothing else. */
    private static final Set<String> CLOSED = Set.of("pre", "code", "date_time");

    private Nesting() {}

    /** Entities that get along with each other, and a sentence on each that had to go. */
    record Settled(List<Entity> entities, List<String> lost) {}

    static Settled settle(List<Entity> entities) {
        List<String> lost = new ArrayList<>();
        List<Entity> quotes = first(entities.stream().filter(Nesting::isQuote), lost);
        List<Entity> wholes = first(entities.stream().filter(Nesting::isWhole), lost);
        List<Entity> kept = wholes.stream()
                .filter(whole -> quotes.stream().noneMatch(quote -> crosses(whole, quote)))
                .toList();
        wholes.stream().filter(whole -> !kept.contains(whole)).forEach(whole -> lost.add(gone(whole)));
        List<Entity> firm = Stream.concat(quotes.stream(), kept.stream()).toList();
        List<Entity> looks = looks(entities, firm, lost);
        return new Settled(
                Stream.concat(firm.stream(), looks.stream())
                        .sorted(Entity.ORDER)
                        .toList(),
                lost);
    }

    /** What of two with the same ends goes first. */
    static int rank(Entity entity) {
        return switch (entity.type()) {
            case "blockquote", "expandable_blockquote" -> 0;
            case "pre" -> entity.details().isEmpty() ? 11 : 10;
            case "code" -> 20;
            case "date_time" -> 30;
            case "text_link", "text_mention" -> 49;
            case "bold", "italic", "underline", "strikethrough", "spoiler" -> 90 + LOOKS.indexOf(entity.type());
            case "custom_emoji" -> 99;
            default -> 50;
        };
    }

    static boolean isQuote(Entity entity) {
        return QUOTES.contains(entity.type());
    }

    static boolean isWhole(Entity entity) {
        return !isQuote(entity) && !LOOKS.contains(entity.type());
    }

    /** Neither apart from it nor wholly in it. */
    static boolean crosses(Entity whole, Entity quote) {
        return whole.overlaps(quote) && !quote.holds(whole);
    }

    private static List<Entity> first(Stream<Entity> entities, List<String> lost) {
        List<Entity> kept = new ArrayList<>();
        entities.sorted(Entity.ORDER).forEach(entity -> {
            if (kept.isEmpty() || kept.getLast().end() <= entity.offset()) {
                kept.add(entity);
            } else {
                lost.add(gone(entity));
            }
        });
        return kept;
    }

    private static String gone(Entity entity) {
        return "%s at %d overlaps another entity and goes".formatted(entity.type(), entity.offset());
    }

    private static List<Entity> looks(List<Entity> entities, List<Entity> firm, List<String> lost) {
        List<Entity> runs =
                LOOKS.stream().flatMap(look -> runs(look, entities).stream()).toList();
        NavigableSet<Integer> cuts = new TreeSet<>();
        runs.forEach(run -> cuts.add(run.offset()));
        firm.forEach(entity -> cuts.addAll(List.of(entity.offset(), entity.end())));
        List<Entity> closed =
                firm.stream().filter(entity -> CLOSED.contains(entity.type())).toList();
        List<Entity> looks = new ArrayList<>();
        for (Entity piece : runs.stream().flatMap(run -> pieces(run, cuts)).toList()) {
            if (closed.stream().anyMatch(entity -> entity.holds(piece))) {
                lost.add("%s at %d lies in code or a time and goes".formatted(piece.type(), piece.offset()));
            } else {
                looks.add(piece);
            }
        }
        return looks;
    }

    /** Of one look; what touches is one. */
    private static List<Entity> runs(String look, List<Entity> entities) {
        List<Entity> runs = new ArrayList<>();
        entities.stream()
                .filter(entity -> entity.type().equals(look))
                .sorted(Entity.ORDER)
                .forEach(entity -> {
                    if (runs.isEmpty() || runs.getLast().end() < entity.offset()) {
                        runs.add(entity);
                    } else {
                        Entity run = runs.removeLast();
                        runs.add(run.spanning(run.offset(), Math.max(run.end(), entity.end())));
                    }
                });
        return runs;
    }

    private static Stream<Entity> pieces(Entity run, NavigableSet<Integer> cuts) {
        List<Integer> edges = new ArrayList<>(cuts.subSet(run.offset(), false, run.end(), false));
        edges.addFirst(run.offset());
        edges.addLast(run.end());
        return IntStream.range(1, edges.size()).mapToObj(i -> run.spanning(edges.get(i - 1), edges.get(i)));
    }
}
