package newstape.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newstape.text.Folding;
import newstape.text.Nearest;

/**
 * The words of a title or a name, folded, and whether what somebody typed means it: every word typed is the start of
 * one of its words.
 */
record NameWords(String folded, Set<String> words) {
    /** Nobody types longer ones, and hostile input shall not cost more. */
    private static final int MOST_WORDS = 12;

    private static final int LONGEST = 1_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");
    private static final int CORRECTIONS = 3;

    NameWords {
        words = Set.copyOf(words);
    }

    static NameWords of(String name) {
        String folded = Folding.fold(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
        Set<String> words = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(folded.replace("'", ""));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return new NameWords(folded, words);
    }

    /** The words as typed for a search; no more than anybody types. */
    static List<String> typed(String reference) {
        return of(reference).words().stream().sorted().limit(MOST_WORDS).toList();
    }

    boolean startsOne(String word) {
        return words.stream().anyMatch(own -> own.startsWith(word));
    }

    boolean startsAll(List<String> typed) {
        return !typed.isEmpty() && typed.stream().allMatch(this::startsOne);
    }

    /**
     * What each word typed may mean among {@code names}, slips of the hand forgiven where nothing starts with it.
     *
     * @return a test a word, in the order of {@code typed}; one that nothing can pass where nothing is near
     */
    static List<Predicate<NameWords>> forgiving(List<String> typed, Collection<NameWords> names) {
        Set<String> vocabulary = new TreeSet<>();
        names.forEach(name -> vocabulary.addAll(name.words));
        List<Predicate<NameWords>> tests = new ArrayList<>();
        for (String word : typed) {
            if (names.stream().anyMatch(name -> name.startsOne(word))) {
                tests.add(name -> name.startsOne(word));
            } else {
                Set<String> near = Set.copyOf(Nearest.of(word, ofLikeLength(word, vocabulary), CORRECTIONS));
                tests.add(name -> name.words.stream().anyMatch(near::contains));
            }
        }
        return tests;
    }

    /** Spares the costly comparison with what is too long or too short to be near. */
    private static List<String> ofLikeLength(String word, Set<String> vocabulary) {
        return vocabulary.stream()
                .filter(known -> Math.abs(known.length() - word.length()) <= 3)
                .toList();
    }
}
