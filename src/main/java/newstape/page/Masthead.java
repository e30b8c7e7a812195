package newstape.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newstape.article.Published;

/**
 * The top of a text page: headline, byline, day.
 *
 * @param body what is below, and what is neither byline nor day among it
 */
record Masthead(String title, List<String> names, Optional<Published> published, List<Line> body) {
    private static final int TOP = 6;
    private static final int SEARCHED = 15;
    private static final int LONGEST_TITLE = 300;
    private static final int SHORTENED = 100;
    private static final int KICKER_WORDS = 3;
    private static final int HEADLINE_WORDS = 4;

    /** @param crumb the title as the breadcrumb prints it, where it does */
    static Optional<Masthead> of(List<Line> lines, Optional<String> crumb) {
        List<Line> real =
                lines.stream().filter(line -> !Furniture.is(line.text())).toList();
        if (real.isEmpty()) {
            return Optional.empty();
        }
        int at = crumb.map(title -> named(real, title))
                .filter(found -> found >= 0)
                .orElseGet(() -> headline(real));
        String text = real.get(at).text();
        boolean untitled = text.length() > LONGEST_TITLE
                || (real.size() == 1 && real.getFirst().prose());
        String title = untitled ? shortened(text) : text;
        return Optional.of(
                below(title, real.subList(0, untitled ? 0 : at), real.subList(untitled ? at : at + 1, real.size())));
    }

    private static int named(List<Line> lines, String title) {
        String loose = Titles.loose(title);
        for (int i = 0; i < Math.min(SEARCHED, lines.size()); i++) {
            if (lines.get(i).text().length() <= LONGEST_TITLE
                    && !loose.isEmpty()
                    && Titles.loose(lines.get(i).text()).equals(loose)) {
                return i;
            }
        }
        return -1;
    }

    /** The first line that isn't a byline, a day, or the short word above a headline that names its department. */
    private static int headline(List<Line> lines) {
        for (int i = 0; i < Math.min(SEARCHED, lines.size()); i++) {
            boolean next = i + 1 < lines.size();
            if (!imprint(lines.get(i).text()) && !(next && kicker(lines.get(i), lines.get(i + 1)))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean kicker(Line line, Line next) {
        boolean capitals = line.text().equals(line.text().toUpperCase(java.util.Locale.ROOT));
        return (line.words() == 1 || (capitals && line.words() <= KICKER_WORDS))
                && next.words() >= HEADLINE_WORDS
                && next.text().length() <= LONGEST_TITLE / 2
                && !imprint(next.text())
                && !line.prose();
    }

    static boolean imprint(String line) {
        return Byline.of(line).isPresent() || dayLine(line).isPresent();
    }

    private static Masthead below(String title, List<Line> above, List<Line> below) {
        List<String> names = new ArrayList<>();
        Optional<Published> published = Optional.empty();
        List<Line> body = new ArrayList<>();
        List<Line> top = new ArrayList<>(above);
        top.addAll(below.subList(0, Math.min(TOP, below.size())));
        boolean prose = false;
        for (int i = 0; i < top.size(); i++) {
            Line line = top.get(i);
            Optional<Byline> byline = prose ? Optional.empty() : byline(top, i);
            Optional<Published> day =
                    prose ? Optional.empty() : byline.flatMap(Byline::published).or(() -> dayLine(line.text()));
            byline.ifPresent(by -> names.addAll(by.names()));
            published = published.or(() -> day);
            if (i >= above.size() && byline.isEmpty() && day.isEmpty() && !Titles.same(line.text(), title)) {
                body.add(line);
            }
            prose = prose || (i >= above.size() && line.text().length() > LONGEST_TITLE);
        }
        body.addAll(below.subList(Math.min(TOP, below.size()), below.size()));
        return new Masthead(title, names.stream().distinct().toList(), published, body);
    }

    private static Optional<Byline> byline(List<Line> top, int i) {
        String text = top.get(i).text();
        Optional<Byline> byline = Byline.of(text).or(() -> Byline.unmarked(text));
        boolean dayBelow = i + 1 < top.size() && dayLine(top.get(i + 1).text()).isPresent();
        return byline.isPresent() || !dayBelow || !Names.isFullName(text)
                ? byline
                : Optional.of(new Byline(List.of(text), Optional.empty()));
    }

    /** The day that a line prints which prints nothing else but what sort of day it is. */
    private static Optional<Published> dayLine(String line) {
        Optional<PrintedMoment> moment = PrintedMoment.find(line);
        return moment.filter(m -> DayWords.alone(line.substring(0, m.start()), line.substring(m.end())))
                .flatMap(PrintedMoment::published);
    }

    static String shortened(String text) {
        int end = text.indexOf(". ");
        String sentence = end > 0 ? text.substring(0, end + 1) : text;
        if (sentence.length() <= SHORTENED) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', SHORTENED);
        int cut = space > 0 ? space : SHORTENED;
        return sentence.substring(0, Character.isHighSurrogate(sentence.charAt(cut - 1)) ? cut - 1 : cut) + "…";
    }
}
