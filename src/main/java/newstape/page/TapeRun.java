package newstape.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newstape.quote.Tape;

/**
 * Prices with their labels that stand one after another, with nothing between: what a tape is made of, and what chance
 * makes of prose now and then.
 */
final class TapeRun {
    private static final int STRIP = 3;
    private static final int STRIP_WITHIN_A_LINE = 4;
    private static final int FRACTION = 2;

    /** One price as printed. */
    record Item(TapeLabel label, PrintedPrice price, Optional<PrintedChange> change, int end) {
        String symbol() {
            return label.symbol();
        }

        Optional<String> currency() {
            return price.currency().or(label::currency);
        }

        boolean equalBut(Item other) {
            return price.figure().equals(other.price.figure())
                    && change.map(PrintedChange::figure).equals(other.change.map(PrintedChange::figure));
        }
    }

    private final List<Item> items = new ArrayList<>();
    private int start;

    TapeRun(int start, Item first) {
        this.start = start;
        items.add(first);
    }

    void add(Item item) {
        items.add(item);
    }

    int start() {
        return start;
    }

    int end() {
        return items.getLast().end();
    }

    /**
     * Whether this is a tape rather than prose that mentions prices.
     *
     * @param alone whether it has its lines for itself
     * @param dated whether a line beside it says what time prices are as of
     */
    boolean tape(boolean alone, boolean dated) {
        long changes = items.stream().filter(item -> item.change().isPresent()).count();
        long names = items.stream().filter(item -> item.label().named()).count();
        if ((names * 2 > items.size() && changes < items.size()) || (!alone && listed())) {
            return false;
        }
        if (dated && alone) {
            return changes > 0 || items.size() > 1;
        }
        int least = alone ? changes == items.size() ? 2 : STRIP : STRIP_WITHIN_A_LINE;
        return items.size() >= least && (changes * 2 >= items.size() || exact());
    }

    private boolean listed() {
        return items.stream().skip(1).anyMatch(item -> item.label().listed());
    }

    /** Prices alone are a tape when they have cents or thousands, as tickets and coffee haven't. */
    private boolean exact() {
        return items.stream().noneMatch(item -> item.label().named())
                && items.stream().allMatch(item -> {
                    String figure = item.price().figure();
                    int mark = Math.max(figure.lastIndexOf('.'), figure.lastIndexOf(','));
                    return mark >= 0 && figure.length() - mark - 1 >= FRACTION;
                });
    }

    /**
     * Frees first symbols of what sticks to them: page text runs into a strip, as in {@code MenuBTC$73,275.00}, and the
     * repeat tells what the symbol is.
     */
    static void unstick(List<TapeRun> strips) {
        Map<String, Integer> times = new HashMap<>();
        Map<String, Item> bySymbol = new HashMap<>();
        for (TapeRun strip : strips) {
            for (Item item : strip.items) {
                times.merge(item.symbol(), 1, Integer::sum);
                bySymbol.putIfAbsent(item.symbol(), item);
            }
        }
        strips.stream()
                .filter(strip -> times.getOrDefault(strip.items.getFirst().symbol(), 0) == 1)
                .forEach(strip -> strip.unstick(bySymbol));
    }

    private void unstick(Map<String, Item> bySymbol) {
        Item first = items.getFirst();
        String stuck = first.symbol();
        for (int cut = 1; cut < stuck.length(); cut++) {
            Item clean = bySymbol.get(stuck.substring(cut));
            if (clean != null && clean.equalBut(first)) {
                items.set(0, new Item(clean.label(), first.price(), first.change(), first.end()));
                start = first.label().start() + cut;
                return;
            }
        }
    }

    /**
     * The entries, in order. An item whose digits aren't a figure is none, and neither is one without a currency: an
     * index has points, and what else a bare figure is in nothing tells.
     */
    List<Tape.Entry> entries() {
        DecimalMark usual = DecimalMark.agreed(figures().toList())
                .orElse(
                        items.stream()
                                        .allMatch(item -> item.price().trailing()
                                                && item.price().currency().equals(Optional.of("EUR")))
                                ? DecimalMark.COMMA
                                : DecimalMark.POINT);
        boolean minusAlone = minusAlone();
        return items.stream()
                .filter(item -> !item.label().stuck())
                .flatMap(item -> entry(item, usual, minusAlone).stream())
                .toList();
    }

    private static Optional<Tape.Entry> entry(Item item, DecimalMark usual, boolean minusAlone) {
        Optional<BigDecimal> price = Figure.value(item.price().figure(), usual)
                .map(value -> item.price().negative() ? value.negate() : value);
        Optional<BigDecimal> percent = item.change().flatMap(change -> percent(change, usual, minusAlone));
        return item.currency()
                .flatMap(currency -> price.map(value -> new Tape.Entry(item.symbol(), value, currency, percent)));
    }

    private Stream<String> figures() {
        return items.stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(item.price().figure()), item.change().map(PrintedChange::figure).stream()));
    }

    /** Whether falls have a minus and rises have nothing, so that nothing means a rise. */
    private boolean minusAlone() {
        return directions().anyMatch(PrintedChange.Direction.DOWN::equals)
                && directions().noneMatch(PrintedChange.Direction.UP::equals);
    }

    private Stream<PrintedChange.Direction> directions() {
        return items.stream().flatMap(item -> item.change().stream()).map(PrintedChange::direction);
    }

    private static Optional<BigDecimal> percent(PrintedChange change, DecimalMark usual, boolean minusAlone) {
        Optional<BigDecimal> size = Figure.value(change.figure(), usual);
        return switch (change.direction()) {
            case UP -> size;
            case DOWN -> size.map(BigDecimal::negate);
            case CONTRADICTORY -> Optional.empty();
            case UNMARKED -> size.filter(percent -> minusAlone || percent.signum() == 0);
        };
    }
}
