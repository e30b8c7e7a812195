package newstape.article.story;

import java.time.Duration;
import java.util.function.ToDoubleFunction;

/**
 * How likely two reports are on one event, about 0 to 1: the same in either direction.
 *
 * <p>Their words as weighted vectors; then, whether the one knows of what the other's title says: two matches of one club
 * share most words but not the opponent. Figures that all differ, and time between them, speak against it.
 */
record Likeness(double value) {
    private static final double HALF = 0.5;
    private static final double HOURS = 110;

    static Likeness of(Report one, Report other, ToDoubleFunction<String> rarity) {
        double cosine = cosine(one, other, rarity);
        double titles = Math.min(told(one, other, rarity), told(other, one, rarity))
                + Math.max(told(one, other, rarity), told(other, one, rarity));
        double hours = Duration.between(one.time(), other.time()).abs().toMinutes() / 60.0;
        double value = cosine * (HALF + titles * HALF) * StrictMath.exp(-hours / HOURS) * figures(one, other);
        return new Likeness(one.source().equals(other.source()) ? value * 0.9 : value);
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

    private static double figures(Report one, Report other) {
        long own = figures(one);
        long others = figures(other);
        long shared = one.terms().values().stream()
                .filter(term -> tells(term) && other.terms().containsKey(term.key()))
                .count();
        return own >= 2 && others >= 2 && shared == 0 ? 0.75 : 1;
    }

    private static long figures(Report report) {
        return report.terms().values().stream().filter(Likeness::tells).count();
    }

    private static boolean tells(Term term) {
        return term.kind() == Term.Kind.FIGURE && term.key().length() >= 2;
    }
}
