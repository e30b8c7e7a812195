package newstape.article;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is called by a name that somebody typed.
 *
 * @param meant all that may be meant, in the order of the candidates
 * @param nearest where nothing is meant: what shares words with it, the likeliest first
 */
record Naming<T>(List<T> meant, List<T> nearest) {
    private static final int NEAREST = 5;

    /**
     * The whole name wins; else what every word typed starts a word of; else the same with slips of the hand forgiven.
     */
    static <T> Naming<T> of(String typed, List<T> candidates, Function<T, NameWords> named) {
        String folded = NameWords.of(typed).folded();
        List<T> exact = candidates.stream()
                .filter(candidate ->
                        !folded.isEmpty() && named.apply(candidate).folded().equals(folded))
                .toList();
        if (!exact.isEmpty()) {
            return new Naming<>(exact, List.of());
        }
        List<String> words = NameWords.typed(typed);
        List<T> started = candidates.stream()
                .filter(candidate -> named.apply(candidate).startsAll(words))
                .toList();
        return started.isEmpty() ? forgiving(words, candidates, named) : new Naming<>(started, List.of());
    }

    <S> Naming<S> map(Function<T, S> of) {
        return new Naming<>(
                meant.stream().map(of).toList(), nearest.stream().map(of).toList());
    }

    private static <T> Naming<T> forgiving(List<String> words, List<T> candidates, Function<T, NameWords> named) {
        List<Predicate<NameWords>> tests =
                NameWords.forgiving(words, candidates.stream().map(named).toList());
        record Scored<S>(S candidate, long passed) {}
        List<Scored<T>> scored = candidates.stream()
                .map(candidate -> new Scored<>(candidate, passed(named.apply(candidate), tests)))
                .filter(candidate -> candidate.passed > 0)
                .toList();
        List<T> all = scored.stream()
                .filter(candidate -> candidate.passed == tests.size())
                .map(Scored::candidate)
                .toList();
        List<T> some = scored.stream()
                .sorted(Comparator.comparingLong((Scored<T> candidate) -> candidate.passed)
                        .reversed())
                .map(Scored::candidate)
                .limit(NEAREST)
                .toList();
        return new Naming<>(all, all.isEmpty() ? some : List.of());
    }

    private static long passed(NameWords name, List<Predicate<NameWords>> tests) {
        return tests.stream().filter(test -> test.test(name)).count();
    }
}
