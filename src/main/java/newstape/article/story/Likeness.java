package newstape.article.story;

import java.time.Duration;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * How likely two reports are on one event, about 0 to 1: the same in either direction.
 *
 * <p>Their words as weighted vectors; then, whether the one knows of what the other's title says: two matches of one
 * club share most words but not the opponent. Figures and names that all differ, and time between them, speak against
 * it.
 */
record Likeness(double value) {
    private static final double HALF = 0.5;
    private static final double HOURS = 110;
    private static final double LEAST = 0.05;
    private static final double LOWEST = 0.5;
    private static final double SAME_SOURCE = 0.85;
    private static final double RUBRIC_HOURS = 12;
    private static final double ANCHORED = 16;
    /** Words of a short report. */
    private static final double SHORT = 50;

    private static final int FEW = 3;

    static Likeness of(Report one, Report other, ToDoubleFunction<String> rarity) {
        double cosine = cosine(one, other, rarity);
        if (cosine < LEAST) {
            return new Likeness(0);
        }
        double titles = (told(one, other, rarity) + told(other, one, rarity)) / 2;
        double hours = Duration.between(one.time(), other.time()).abs().toMinutes() / 60.0;
        return new Likeness(cosine
                * (HALF + titles)
                * StrictMath.exp(-hours / HOURS)
                * figures(one, other)
                * names(one, other, rarity)
                * anchors(one, other, rarity)
                * sources(one, other, hours));
    }

    private static double cosine(Report one, Report other, ToDoubleFunction<String> rarity) {
        double shared = 0;
        for (Term term : one.terms().values()) {
            Term same = other.terms().get(term.key());
            if (same != null) {
                double rare = rarity.applyAsDouble(term.key());
                shared += term.use() * same.use() * rare * rare;
            }
        }
        return shared == 0 ? 0 : shared / (length(one, rarity) * length(other, rarity));
    }

    private static double length(Report report, ToDoubleFunction<String> rarity) {
        double squares = 0;
        for (Term term : report.terms().values()) {
            double weight = term.use() * rarity.applyAsDouble(term.key());
            squares += weight * weight;
        }
        return StrictMath.sqrt(squares);
    }

    /** How much of the one's title the other knows, 0 to 1. */
    private static double told(Report one, Report other, ToDoubleFunction<String> rarity) {
        double all = 0;
        double known = 0;
        for (Term term : one.terms().values()) {
            if (term.title()) {
                double weight = rarity.applyAsDouble(term.key());
                all += weight;
                known += other.terms().containsKey(term.key()) ? weight : 0;
            }
        }
        return all == 0 ? HALF : known / all;
    }

    /** Two reports of one event have figures in common, two fillings of one form have hardly any. */
    private static double figures(Report one, Report other) {
        Set<String> own = figures(one);
        Set<String> others = figures(other);
        int fewer = Math.min(own.size(), others.size());
        if (fewer < FEW) {
            return 1;
        }
        double shared = (double) own.stream().filter(others::contains).count() / fewer;
        return Math.min(1, LOWEST + shared * 2 * (1 - LOWEST));
    }

    private static Set<String> figures(Report report) {
        return report.terms().values().stream()
                .filter(term -> term.kind() == Term.Kind.FIGURE && term.key().length() >= 2)
                .map(Term::key)
                .collect(Collectors.toSet());
    }

    /** And they have names in common: the rarer, the more they say. */
    private static double names(Report one, Report other, ToDoubleFunction<String> rarity) {
        double own = named(one, one, rarity);
        double others = named(other, other, rarity);
        double fewer = Math.min(own, others);
        double shared = own <= others ? named(one, other, rarity) : named(other, one, rarity);
        return fewer == 0 ? 1 : Math.min(1, LOWEST + shared / fewer * 2 * (1 - LOWEST));
    }

    private static double named(Report one, Report among, ToDoubleFunction<String> rarity) {
        return one.terms().values().stream()
                .filter(term -> term.kind() == Term.Kind.NAME && among.terms().containsKey(term.key()))
                .mapToDouble(term -> rarity.applyAsDouble(term.key()))
                .sum();
    }

    /**
     * A topic has words in common, an event has names and figures: some rare ones, in both, and the more the longer
     * both are. A year is no such figure.
     */
    private static double anchors(Report one, Report other, ToDoubleFunction<String> rarity) {
        double shared = 0;
        for (Term term : one.terms().values()) {
            Term same = other.terms().get(term.key());
            boolean anchor = same != null && term.kind() == same.kind() && term.anchors();
            shared += anchor ? rarity.applyAsDouble(term.key()) : 0;
        }
        double longer = Math.max(1, Math.min(one.terms().size(), other.terms().size()) / SHORT);
        return Math.min(1, shared / (ANCHORED * longer));
    }

    /** A source seldom tells of one event twice; under one title hours apart it tells of two. */
    private static double sources(Report one, Report other, double hours) {
        if (!one.source().equals(other.source())) {
            return 1;
        }
        return hours >= RUBRIC_HOURS && title(one).equals(title(other)) ? LOWEST : SAME_SOURCE;
    }

    private static Set<String> title(Report report) {
        return report.terms().values().stream()
                .filter(Term::title)
                .map(Term::key)
                .collect(Collectors.toSet());
    }
}
