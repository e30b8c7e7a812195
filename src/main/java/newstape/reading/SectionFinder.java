package newstape.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newstape.article.Article;
import newstape.article.Section;

/**
 * Finds the sections of an article that speak of something.
 *
 * <p>Case, accents and endings are forgiven always, by the article's language; slips of the hand where nothing has the
 * words themselves. A section whose heading has every word comes first; then BM25 ranks them, a word in a heading
 * counted as several in a body.
 */
public final class SectionFinder {
    private static final Pattern NUMBER = Pattern.compile("#?([0-9]{1,4})");
    private static final int MOST_TERMS = 32;
    private static final int NEAREST = 3;
    /** Below that two words look alike to no one. */
    private static final double ALIKE = 0.25;
    /** An endless article's later sections are none either. */
    private static final int MOST_KNOWN = 5_000;
    /** A section's later words are no help in guessing what was meant. */
    private static final int MOST_WORDS = 2_000;

    private SectionFinder() {}

    /** Whatever {@code words} is, it is only words; or a section's number ({@code 3}, {@code #3}). */
    public static SectionMatches find(Article article, String words) {
        Optional<SectionMatches> numbered = numbered(article, words.strip());
        if (numbered.isPresent()) {
            return numbered.get();
        }
        Analysis analysis = Analysis.of(Languages.known(article));
        try (SectionIndex index = new SectionIndex(article, analysis)) {
            return find(article, words, analysis, index);
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory", e);
        }
    }

    private static SectionMatches find(Article article, String words, Analysis analysis, SectionIndex index)
            throws IOException {
        List<SectionMatches.Match> same = index.matches(analysis.asked(words, MOST_TERMS));
        if (!same.isEmpty()) {
            return found(same, Closeness.SAME_WORDS);
        }
        List<String> typed = Words.folded(words.substring(0, Math.min(words.length(), 1_000)));
        Set<String> meant = Spelling.corrected(typed, vocabulary(article));
        List<SectionMatches.Match> like = index.matches(analysis.asked(String.join(" ", meant), MOST_TERMS));
        return like.isEmpty()
                ? new SectionMatches.None(words, nearest(article, typed))
                : found(like, Closeness.LIKE_SPELLING);
    }

    private static SectionMatches found(List<SectionMatches.Match> matches, Closeness closeness) {
        return new SectionMatches.Found(matches.getFirst(), matches.subList(1, matches.size()), closeness);
    }

    private static Optional<SectionMatches> numbered(Article article, String typed) {
        Matcher matcher = NUMBER.matcher(typed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(typed.replace("#", ""));
        return number >= 1 && number <= article.sections().size()
                ? Optional.of(
                        new SectionMatches.Numbered(number, article.sections().get(number - 1)))
                : Optional.empty();
    }

    private static Set<String> vocabulary(Article article) {
        Set<String> words = new LinkedHashSet<>();
        article.sections().forEach(section -> section.heading().ifPresent(heading -> words.addAll(known(heading))));
        for (Section section : article.sections()) {
            if (words.size() < MOST_KNOWN) {
                words.addAll(known(section.text()));
            }
        }
        return words;
    }

    private static Collection<String> known(String text) {
        List<String> words = Words.folded(text.substring(0, Math.min(text.length(), MOST_WORDS * 8)));
        return new LinkedHashSet<>(words.subList(0, Math.min(words.size(), MOST_WORDS)));
    }

    private static List<SectionMatches.Match> nearest(Article article, List<String> typed) {
        record Near(SectionMatches.Match match, double likeness) {}
        List<Near> near = new ArrayList<>();
        for (int i = 0; i < Math.min(article.sections().size(), 100); i++) {
            Section section = article.sections().get(i);
            double heading = Spelling.likeness(typed, known(section.heading().orElse("")));
            double body = Spelling.likeness(typed, known(section.text())) * 0.8;
            SectionMatches.Place place = heading >= body ? SectionMatches.Place.HEADING : SectionMatches.Place.BODY;
            near.add(new Near(new SectionMatches.Match(i + 1, section, place), Math.max(heading, body)));
        }
        return near.stream()
                .filter(one -> one.likeness >= ALIKE)
                .sorted(Comparator.comparingDouble(Near::likeness).reversed())
                .map(Near::match)
                .limit(NEAREST)
                .toList();
    }
}
