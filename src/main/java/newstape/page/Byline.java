package newstape.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import newstape.article.Published;

/**
 * A line that says who wrote an article, and perhaps when.
 *
 * @param names one or more, in order
 */
record Byline(List<String> names, Optional<Published> published) {
    private static final int LONGEST = 200;
    private static final Pattern BY = Pattern.compile(
            "^(?:(?:written|posted|story|words|text|reported|published|geschrieben|veröffentlicht)\\x20)?(?:by|von|vom|par|por|di|da|door|av|af|text)(?:\\x20?:)?\\x20",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DATED = Pattern.compile(
            "[^\\p{L}\\p{N}.]{0,20}(?<!\\p{L})(?:(?:last )?updated?|published|posted|veröffentlicht|aktualisiert|on|am|le|el|at|um|den)?\\s?:?\\s?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ASIDE = Pattern.compile("\\x20[|·•–—/]\\x20|[|•·]|\\x20-\\x20");
    private static final Pattern BETWEEN = Pattern.compile(
            "\\x20?[,;&]\\x20?(?:(?:and|und|et|y)\\x20)?|\\x20(?:and|und|et|y|e|og|och|en|with|mit)\\x20");
    private static final Pattern MINUTES =
            Pattern.compile("\\d{1,3}[ -]?(?:min|minutes?|minuten)\\b", Pattern.CASE_INSENSITIVE);

    Byline {
        names = List.copyOf(names);
    }

    /** The byline that a line is; empty where it is none. */
    static Optional<Byline> of(String line) {
        return line.length() <= LONGEST && BY.matcher(line).find() ? parsed(line) : Optional.empty();
    }

    /** A line with a name and a day or a reading time beside it, and no "by". */
    static Optional<Byline> unmarked(String line) {
        boolean beside = line.length() <= LONGEST
                && (PrintedMoment.find(line).isPresent()
                        || MINUTES.matcher(line).find());
        return beside
                ? parsed(line).filter(byline -> byline.names.stream().allMatch(Names::isFullName))
                : Optional.empty();
    }

    /** What stands before a day, without the words that lead over to it. */
    static String undated(String before) {
        return DATED.matcher(before).replaceFirst("");
    }

    private static Optional<Byline> parsed(String line) {
        Optional<PrintedMoment> moment = PrintedMoment.find(line);
        String names = moment.map(m -> undated(line.substring(0, m.start()))).orElse(line);
        List<String> found = new ArrayList<>();
        String bare = BY.matcher(names).replaceFirst("");
        String people = ASIDE.splitAsStream(bare).findFirst().orElse("").strip();
        for (String part : BETWEEN.splitAsStream(people).toList()) {
            String name = once(part.strip());
            if (Names.isName(name)) {
                found.add(name);
            } else if (!name.isEmpty() && !Names.isRole(name)) {
                return Optional.empty();
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Byline(found, moment.flatMap(PrintedMoment::published)));
    }

    /** A name that stands twice, as below a picture whose description was copied too. */
    static String once(String name) {
        int half = name.length() / 2;
        boolean twice =
                name.length() % 2 == 1 && name.charAt(half) == ' ' && name.regionMatches(0, name, half + 1, half);
        return twice ? name.substring(0, half) : name;
    }
}
