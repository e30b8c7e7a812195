package newstape.article.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reports that came last, by their words, and how rare each word is among them. */
final class Window {
    /** As if so many other articles had come before: in a small window every word would be rare. */
    private static final int PRIOR = 500;

    private static final int LOOKED_UP = 16;
    private static final int LIKELIEST = 48;

    private final int most;
    private final Deque<Report> reports = new ArrayDeque<>();
    private final Map<String, Set<Report>> holders = new HashMap<>();

    Window(int most) {
        this.most = most;
    }

    /** Keeps one; returns those that had to go for it. */
    List<Report> add(Report report, Instant seen, Duration span) {
        reports.add(report);
        report.terms()
                .keySet()
                .forEach(term -> holders.computeIfAbsent(term, key -> new LinkedHashSet<>())
                        .add(report));
        List<Report> gone = new ArrayList<>();
        while (reports.size() > most
                || (reports.size() > 1
                        && Duration.between(reports.getFirst().time(), seen).compareTo(span) > 0)) {
            Report oldest = reports.removeFirst();
            oldest.terms().keySet().forEach(term -> {
                Set<Report> held = holders.getOrDefault(term, Set.of());
                held.remove(oldest);
                if (held.isEmpty()) {
                    holders.remove(term);
                }
            });
            gone.add(oldest);
        }
        return gone;
    }

    /** How rare a word is; more than 0. */
    double rarity(String term) {
        int held = holders.getOrDefault(term, Set.of()).size();
        return StrictMath.log((1.0 + reports.size() + PRIOR) / (0.5 + held + PRIOR * expected(term)));
    }

    /** The share of articles that a word is in before any is known: the short ones are in most. */
    private static double expected(String term) {
        if (Character.isDigit(term.charAt(0))) {
            return term.length() <= 1 ? 0.1 : term.length() == 2 ? 0.03 : 0.005;
        }
        return switch (term.length()) {
            case 1, 2 -> 0.4;
            case 3 -> 0.2;
            case 4 -> 0.06;
            case 5 -> 0.02;
            default -> 0.006;
        };
    }

    /** Those that share rare words with it, at most {@link #LIKELIEST}. */
    List<Report> like(Report report) {
        int common = Math.max(60, reports.size() / 20);
        List<Term> telling = report.terms().values().stream()
                .filter(term -> holders.getOrDefault(term.key(), Set.of()).size() <= common)
                .sorted(Comparator.comparingDouble((Term term) -> -term.use() * rarity(term.key()))
                        .thenComparing(Term::key))
                .limit(LOOKED_UP)
                .toList();
        Map<Report, Double> shared = new HashMap<>();
        for (Term term : telling) {
            double weight = term.use() * rarity(term.key());
            holders.getOrDefault(term.key(), Set.of()).forEach(other -> shared.merge(other, weight, Double::sum));
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Report, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().id().value()))
                .limit(LIKELIEST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
