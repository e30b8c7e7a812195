package newstape.platform.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newstape.text.Folding;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader;
import org.jspecify.annotations.Nullable;

/**
 * Which candidates are shown. What the router suggests fits, also where it doesn't begin with what was typed:
 * {@code bitc} is answered with {@code BTC}. Only what is typed behind an open list narrows it.
 */
final class Narrowing implements CompletionMatcher {
    private String word = "";
    private boolean suggested = true;
    private List<Candidate> matching = List.of();

    @Override
    public void compile(
            Map<LineReader.Option, Boolean> options,
            boolean prefix,
            CompletingParsedLine line,
            boolean caseInsensitive,
            int errors,
            String originalGroupName) {
        word = line.word();
        suggested = line instanceof Typing.Begun;
    }

    @Override
    public List<Candidate> matches(List<Candidate> candidates) {
        matching = candidates.stream()
                .filter(candidate -> suggested || goesOn(candidate))
                .toList();
        return new ArrayList<>(matching);
    }

    private boolean goesOn(Candidate candidate) {
        String begun = Folding.fold(word);
        return Folding.fold(candidate.value()).startsWith(begun)
                || Optional.ofNullable(candidate.descr()).stream()
                        .anyMatch(label -> Folding.fold(label).contains(begun));
    }

    @Override
    public @Nullable Candidate exactMatch() {
        return matching.stream()
                .filter(candidate -> candidate.value().equals(word))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String getCommonPrefix() {
        return matching.stream().map(Candidate::value).reduce(Narrowing::common).orElse("");
    }

    private static String common(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }
}
