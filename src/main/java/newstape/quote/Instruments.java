package newstape.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import newstape.text.Folding;
import newstape.text.Nearest;

/**
 * The directory of instruments: what is called what. A name may stand for several; it is never decided here which was
 * meant.
 */
public final class Instruments {
    private final Map<String, Instrument> byId = new LinkedHashMap<>();
    private final Map<String, Set<Instrument>> byName = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    private record Mention(String words, Instrument instrument) {}

    private Instruments() {}

    /**
     * The instruments that come with the program.
     *
     * @param aliases further names, each with the id it stands for; ids that aren't known are passed over
     */
    public static Instruments builtIn(Map<String, String> aliases) {
        Instruments instruments = new Instruments();
        InstrumentTable.rows().forEach(instruments::add);
        aliases.forEach(
                (alias, id) -> instruments.withId(id).ifPresent(instrument -> instruments.name(alias, instrument)));
        return instruments;
    }

    private void add(InstrumentTable.Row row) {
        Instrument instrument = row.instrument();
        byId.put(instrument.id(), instrument);
        name(instrument.id(), instrument);
        name(instrument.symbol(), instrument);
        name(instrument.name(), instrument);
        row.names().forEach(name -> name(name, instrument));
        row.mentions().forEach(words -> mentions.add(new Mention(words, instrument)));
    }

    private void name(String name, Instrument instrument) {
        byName.computeIfAbsent(normal(name), key -> new LinkedHashSet<>()).add(instrument);
    }

    public Optional<Instrument> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * What is called so: {@code btc}, {@code $BTC}, {@code Bitcoin}, {@code crypto:bitcoin}. Several where the name is
     * shared; empty where nothing is.
     */
    public List<Instrument> named(String typed) {
        return List.copyOf(byName.getOrDefault(normal(typed), Set.of()));
    }

    /**
     * The instrument that a tape means by {@code label}: the one with that symbol, else the one with that very name, as
     * some tapes print; else one that is known by this label only. Other names don't count: {@code GAS} on a tape of
     * coins is no natural gas.
     */
    public Instrument onTape(String label) {
        Set<Instrument> listed = byName.getOrDefault(normal(label), Set.of());
        return only(listed, instrument -> instrument.symbol().equalsIgnoreCase(label))
                .or(() -> only(listed, instrument -> instrument.name().equalsIgnoreCase(label)))
                .orElseGet(() -> Instrument.unlisted(label.toUpperCase(Locale.ROOT)));
    }

    private static Optional<Instrument> only(Set<Instrument> listed, Predicate<Instrument> test) {
        List<Instrument> fitting = listed.stream().filter(test).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** What may have been meant by {@code typed}, among those of {@code candidates}: the likeliest first. */
    public List<Instrument> nearest(String typed, Collection<Instrument> candidates) {
        Map<String, Set<Instrument>> names = new LinkedHashMap<>();
        for (Instrument instrument : candidates) {
            names.computeIfAbsent(normal(instrument.symbol()), key -> new LinkedHashSet<>())
                    .add(instrument);
            names.computeIfAbsent(normal(instrument.name()), key -> new LinkedHashSet<>())
                    .add(instrument);
        }
        byName.forEach((name, named) -> named.stream()
                .filter(candidates::contains)
                .forEach(instrument -> names.computeIfAbsent(name, key -> new LinkedHashSet<>())
                        .add(instrument)));
        return Nearest.of(normal(typed), names.keySet(), 6).stream()
                .flatMap(name -> names.getOrDefault(name, Set.of()).stream())
                .distinct()
                .limit(3)
                .toList();
    }

    /** Each of the words that count as a mention of something in prose, with what they mention. */
    void eachMention(BiConsumer<String, Instrument> visit) {
        mentions.forEach(mention -> visit.accept(mention.words, mention.instrument));
    }

    /** The instruments that {@code prose} speaks of, in the order of their first mention. */
    public List<Instrument> mentioned(String prose) {
        record Found(int at, Instrument instrument) {}
        String lower = prose.toLowerCase(Locale.ROOT);
        return mentions.stream()
                .map(mention -> new Found(
                        mention.words.equals(mention.words.toLowerCase(Locale.ROOT))
                                ? wordAt(lower, mention.words)
                                : wordAt(prose, mention.words),
                        mention.instrument))
                .filter(found -> found.at >= 0)
                .sorted((a, b) -> Integer.compare(a.at, b.at))
                .map(Found::instrument)
                .distinct()
                .toList();
    }

    /** Where {@code words} stand in {@code prose} with no letter or digit next to them; -1 where they don't. */
    private static int wordAt(String prose, String words) {
        for (int at = prose.indexOf(words); at >= 0; at = prose.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(prose.charAt(at - 1));
            boolean ends = end == prose.length() || !Character.isLetterOrDigit(prose.charAt(end));
            if (begins && ends) {
                return at;
            }
        }
        return -1;
    }

    private static String normal(String name) {
        String folded = Folding.fold(name);
        return folded.startsWith("$") && folded.length() > 1 ? folded.substring(1) : folded;
    }
}
