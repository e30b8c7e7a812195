package newstape.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newstape.quote.AsOf;
import newstape.quote.Tape;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the tape in text: prices with their symbols one after another, glued into a line or one a line, once or
 * repeated, wherever they stand.
 *
 * <p>Prose that mentions prices is no tape. An equal repeat is the same strip scrolling by. Of unequal ones the first
 * stands: a page draws its strip once and copies it, and what refreshes it later refreshes the original first. Which
 * symbols stood there unequally is logged at INFO, as a page on which that happens often has strips of two times.
 *
 * <p>An entry without a currency is left out, and its line is still the tape's: points of an index aren't money, and
 * {@code BTC 73,275.00} doesn't say whose. A pair says it: {@code EUR/USD 1.0512} is in dollars.
 */
final class TapeReader {
    /** Where something stands in a text. */
    record Span(int start, int end) {}

    /** What was found, and where. */
    record Found(Optional<Tape> tape, List<Span> spans) {
        /** The text without it. */
        String rest(String text) {
            StringBuilder rest = new StringBuilder(text.length());
            int from = 0;
            for (Span span : spans) {
                rest.append(text, from, Math.max(from, span.start())).append('\n');
                from = Math.max(from, span.end());
            }
            return rest.append(text, from, text.length()).toString();
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(TapeReader.class);
    private static final int NAMED = 5;

    private TapeReader() {}

    /** The tape in lines as {@link Spacing#lines} makes them, joined by line feeds. */
    static Found find(String text) {
        List<TapeRun> strips = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        AsOf asOf = new AsOf.Unstated();
        for (TapeRun run : runs(text)) {
            Optional<AsOfLine> dated = AsOfLine.beside(text, run.start(), run.end());
            if (run.tape(alone(text, run, dated), dated.isPresent())) {
                strips.add(run);
                dated.map(line -> new Span(line.start(), line.end())).ifPresent(spans::add);
                asOf = asOf instanceof AsOf.Unstated ? dated.map(AsOfLine::asOf).orElse(asOf) : asOf;
            }
        }
        TapeRun.unstick(strips);
        strips.forEach(strip -> spans.add(new Span(TapeMargin.above(text, strip.start()), strip.end())));
        spans.sort(Comparator.comparingInt(Span::start));
        List<Tape.Entry> entries = distinct(strips);
        return new Found(
                entries.isEmpty() ? Optional.empty() : Optional.of(new Tape(entries, asOf)), List.copyOf(spans));
    }

    private static List<TapeRun> runs(String text) {
        List<TapeRun> runs = new ArrayList<>();
        TapeColumns columns = new TapeColumns(text);
        Optional<PrintedPrice> next = PrintedPrice.next(text, 0);
        while (next.isPresent()) {
            Printed printed = Printed.at(
                    text,
                    next.get(),
                    columns,
                    runs.isEmpty() ? 0 : runs.getLast().end());
            place(text, runs, printed);
            next = PrintedPrice.next(text, printed.end);
        }
        return runs;
    }

    /** A price with its change, and where its label ends. */
    private record Printed(PrintedPrice price, Optional<PrintedChange> change, int labelEnd, int end) {
        static Printed at(String text, PrintedPrice price, TapeColumns columns, int last) {
            Optional<PrintedChange> after = PrintedChange.at(text, price.end());
            if (after.isPresent()) {
                Optional<TapeColumns.Rest> rest = columns.after(after.get());
                return new Printed(
                        price,
                        rest.map(TapeColumns.Rest::change).or(() -> after),
                        price.start(),
                        rest.map(TapeColumns.Rest::end).orElse(after.get().end()));
            }
            int from = Math.max(last, price.start() - TapeLabel.LONGEST);
            Optional<PrintedChange.Before> before = PrintedChange.before(text, from, price.start());
            return new Printed(
                    price,
                    before.map(PrintedChange.Before::change),
                    before.map(PrintedChange.Before::start).orElse(price.start()),
                    price.end());
        }

        TapeRun.Item item(TapeLabel label) {
            return new TapeRun.Item(label, price, change, end);
        }
    }

    private static void place(String text, List<TapeRun> runs, Printed printed) {
        int last = runs.isEmpty() ? 0 : runs.getLast().end();
        int to = printed.labelEnd;
        boolean points = printed.price.currency().isEmpty();
        if (!runs.isEmpty() && to - last <= TapeLabel.LONGEST) {
            Optional<TapeLabel> label = TapeLabel.of(text, last, to, points).filter(TapeLabel::whole);
            if (label.isPresent()) {
                runs.getLast().add(printed.item(label.get()));
                return;
            }
        }
        int from = Math.max(last, lineStart(text, to));
        int near = Math.max(from, to - TapeLabel.LONGEST);
        TapeLabel.of(text, near, to, points).ifPresent(label -> {
            boolean whole = label.whole() && near == from;
            runs.add(new TapeRun(whole ? from : label.start(), printed.item(label)));
        });
    }

    /** The line the label stands in, which may be the line above the price. */
    private static int lineStart(String text, int priceStart) {
        int end = priceStart;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int least = Math.max(0, end - TapeLabel.LONGEST - 1);
        while (end > least && text.charAt(end - 1) != '\n') {
            end--;
        }
        return end;
    }

    private static boolean alone(String text, TapeRun run, Optional<AsOfLine> dated) {
        boolean starts = run.start() == 0 || text.charAt(run.start() - 1) == '\n';
        int end = run.end();
        boolean ends = end == text.length()
                || text.charAt(end) == '\n'
                || dated.filter(line -> line.start() == end).isPresent();
        return starts && ends;
    }

    private static List<Tape.Entry> distinct(List<TapeRun> strips) {
        Map<String, Tape.Entry> bySymbol = new LinkedHashMap<>();
        Set<String> unequal = new LinkedHashSet<>();
        for (TapeRun strip : strips) {
            for (Tape.Entry entry : strip.entries()) {
                Tape.Entry first = bySymbol.putIfAbsent(entry.symbol().toUpperCase(Locale.ROOT), entry);
                if (first != null && !first.equals(entry)) {
                    unequal.add(entry.symbol());
                }
            }
        }
        if (!unequal.isEmpty()) {
            LOG.atInfo()
                    .addArgument(unequal.size())
                    .addArgument(() -> unequal.stream().limit(NAMED).toList())
                    .log("a tape has {} symbols with unequal figures, the first of which are taken: {}");
        }
        return List.copyOf(bySymbol.values());
    }
}
