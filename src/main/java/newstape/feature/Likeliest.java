package newstape.feature;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import newstape.text.Folding;

/** What may be meant by the beginning of a name, the likeliest first. */
final class Likeliest {
    private Likeliest() {}

    /**
     * Those whose name begins so, then those a word of whose name does, then those whose name has it in the middle; in
     * each case in the order of {@code candidates}.
     */
    static <T> Stream<T> of(String begun, List<T> candidates, Function<T, String> name) {
        record Named<T>(T candidate, String folded) {}
        String words = Folding.fold(begun);
        List<Named<T>> named = candidates.stream()
                .map(candidate -> new Named<>(candidate, Folding.fold(name.apply(candidate))))
                .toList();
        List<Predicate<String>> ranks = List.of(
                folded -> folded.startsWith(words),
                folded -> folded.contains(" " + words),
                folded -> folded.contains(words));
        return ranks.stream()
                .flatMap(rank -> named.stream().filter(one -> rank.test(one.folded)))
                .distinct()
                .map(Named::candidate);
    }
}
