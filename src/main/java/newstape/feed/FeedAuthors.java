package newstape.feed;

import static newstape.feed.Vocabulary.DUBLIN_CORE;
import static newstape.feed.Vocabulary.FEED;
import static newstape.feed.Vocabulary.ITUNES;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Who wrote an item: names alone, whatever feeds put around them. */
final class FeedAuthors {
    private static final int LONGEST = 100;
    private static final int LONGEST_LINE = 2_000;
    private static final Pattern MAIL =
            Pattern.compile("(?:mailto:)?[^\\s<>()\\[\\],;:\"]{1,64}@[^\\s<>()\\[\\],;:\"]+");
    private static final Pattern WRITTEN_BY = Pattern.compile(
            "^(?:(?:written|posted|story|text)\\s+)?(?:by|von|par|por|di|door)\\s*[:：]?\\s+(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WRAPPING = Pattern.compile("^[\\s<(\\[\"',;:|–—-]+|[\\s>)\\]\"',;:|–—-]+$");
    private static final Pattern NAME_IN_BRACKETS = Pattern.compile("^\\S+@\\S+\\s*\\(([^()]*)\\)$");
    private static final Pattern AND =
            Pattern.compile("\\s*;\\s*|\\s+(?:and|und|et|y|e|&)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*(?:(?:and|und|et|&)\\s+)?");
    private static final Pattern TWO_WORDS = Pattern.compile("^\\S+\\s+\\S.*");
    private static final Pattern AFTER_A_NAME = Pattern.compile(
            "^(?:inc|llc|ltd|gmbh|jr|sr|md|m\\.d|phd|ph\\.d|esq|ii|iii|iv)\\b.*", Pattern.CASE_INSENSITIVE);

    private FeedAuthors() {}

    /**
     * The names, each once, in the feed's order. Of the vocabularies that name authors the first counts that has any.
     */
    static List<String> of(Fields fields) {
        return Stream.<Stream<Element>>of(
                        fields.all(DUBLIN_CORE, "creator", "author"),
                        fields.all(FEED, "author"),
                        fields.all(ITUNES, "author"))
                .map(elements -> names(elements.flatMap(FeedAuthors::printed)))
                .filter(Predicate.not(List::isEmpty))
                .findFirst()
                .orElse(List.of());
    }

    /** The names in what was printed, each once. */
    static List<String> names(Stream<String> printed) {
        return printed.map(FeedHtml::plain)
                .filter(line -> line.length() <= LONGEST_LINE)
                .flatMap(FeedAuthors::apart)
                .map(FeedAuthors::bare)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST)
                .distinct()
                .toList();
    }

    private static Stream<String> printed(Element author) {
        Fields inner = Fields.of(author);
        Optional<String> name = inner.all(FEED, "name").map(Element::wholeText).findFirst();
        return name.isPresent()
                ? name.stream()
                : Stream.of(author.childrenSize() == 0 ? author.wholeText() : author.ownText());
    }

    /** Two names in one only where each has a first and a last: {@code Smith & Sons} is one. */
    private static Stream<String> apart(String printed) {
        String line = WRITTEN_BY.matcher(printed.strip()).replaceFirst("");
        return split(line, AND).flatMap(part -> split(part, COMMA));
    }

    private static Stream<String> split(String line, Pattern at) {
        List<String> parts =
                Stream.of(at.split(line)).filter(part -> !part.isBlank()).toList();
        boolean names = parts.stream()
                .allMatch(part ->
                        (TWO_WORDS.matcher(part).matches() || MAIL.matcher(part).find())
                                && !AFTER_A_NAME.matcher(part).matches());
        return names ? parts.stream() : Stream.of(line);
    }

    private static String bare(String printed) {
        Matcher bracketed = NAME_IN_BRACKETS.matcher(printed.strip());
        String line = bracketed.matches() ? bracketed.group(1) : printed;
        line = MAIL.matcher(line).replaceAll(" ").replaceAll("[(<\\[]\\s*[)>\\]]", " ");
        line = WRITTEN_BY.matcher(line.strip()).replaceFirst("");
        String bare = line.contains("(") ? line.strip() : WRAPPING.matcher(line).replaceAll("");
        bare = bare.startsWith("(") && bare.endsWith(")")
                ? bare.substring(1, bare.length() - 1).strip()
                : bare;
        return bare.startsWith("http://") || bare.startsWith("https://") ? "" : bare.replaceAll("\\s+", " ");
    }
}
