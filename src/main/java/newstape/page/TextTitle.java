package newstape.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The headline of a text page.
 *
 * @param line its line, among those that aren't furniture; where none is a headline, the line that opens the body
 * @param ownLine whether it is a line of its own, and not the body's opening
 */
record TextTitle(String title, int line, boolean ownLine) {
    private static final int SEARCHED = 15;
    private static final int LONGEST = 300;
    private static final int SHORTENED = 100;
    private static final int KICKER_WORDS = 3;
    private static final int HEADLINE_WORDS = 4;
    private static final int PROSE = 120;
    private static final int LONG_PROSE = 200;
    private static final int LONG_WORD = 4;
    private static final Pattern WINDOW = Pattern.compile("\\x20[|•·–—\\-»]\\x20");
    private static final Pattern SPACE = Pattern.compile(" ");

    /** @param real those of the lines that aren't furniture; one at least */
    static TextTitle in(List<Line> lines, List<Line> real, Optional<String> crumb) {
        int at = crumb.map(title -> named(real, title))
                .filter(found -> found >= 0)
                .orElseGet(() -> headline(lines, real));
        String text = real.get(at).text();
        boolean named = crumb.filter(title -> Titles.same(title, text)).isPresent();
        boolean untitled = text.length() > LONGEST
                || (!named && opens(real, at))
                || (real.size() == 1 && real.getFirst().prose());
        return new TextTitle(untitled ? shortened(text) : text, at, !untitled);
    }

    /** Whether a line can't be a headline: long, ended as a sentence, and written as sentences are. */
    static boolean opensBody(Line line) {
        String text = line.text();
        return text.length() >= PROSE && (line.ends() || text.length() >= LONG_PROSE) && !titled(text);
    }

    private static boolean opens(List<Line> lines, int at) {
        boolean signed =
                at + 1 < lines.size() && Masthead.imprint(lines.get(at + 1).text());
        return opensBody(lines.get(at)) && !signed;
    }

    private static int named(List<Line> lines, String title) {
        String loose = Titles.loose(title);
        for (int i = 0; i < Math.min(SEARCHED, lines.size()); i++) {
            if (lines.get(i).text().length() <= LONGEST
                    && !loose.isEmpty()
                    && Titles.loose(lines.get(i).text()).equals(loose)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The first line before the body that isn't a byline, a day, a site's name, a menu, or the word above a headline.
     */
    private static int headline(List<Line> all, List<Line> lines) {
        List<String> rights =
                all.stream().map(Line::text).filter(Furniture::rights).toList();
        int body = 0;
        while (body < Math.min(SEARCHED, lines.size() - 1) && !opens(lines, body)) {
            body++;
        }
        int below = belowNavigation(all, body);
        int end = body;
        return IntStream.concat(IntStream.range(below, end), IntStream.range(0, below))
                .filter(i -> heads(lines.subList(i, end + 1), rights))
                .findFirst()
                .orElse(end);
    }

    private static boolean heads(List<Line> lines, List<String> rights) {
        String text = lines.getFirst().text();
        boolean window = lines.stream().skip(1).anyMatch(line -> window(text, line.text()));
        return !window
                && !Masthead.imprint(text)
                && rights.stream().noneMatch(line -> line.contains(text))
                && !kicker(lines);
    }

    /**
     * The first of the lines below the site's navigation, where that stands above them and not all of them above it.
     */
    private static int belowNavigation(List<Line> all, int body) {
        int below = 0;
        int seen = 0;
        for (Line line : all) {
            if (seen >= body) {
                break;
            }
            if (!Furniture.is(line.text())) {
                seen++;
            } else if (Furniture.navigates(line.text())) {
                below = seen;
            }
        }
        return below;
    }

    /** Whether a line is the window's title: the headline, and the site's name after it. */
    private static boolean window(String line, String headline) {
        return line.length() > headline.length() + 3
                && headline.indexOf(' ') > 0
                && line.startsWith(headline)
                && WINDOW.matcher(line).region(headline.length(), line.length()).lookingAt();
    }

    /** Whether the first of the lines is a short one above a headline: a department, or several of them. */
    private static boolean kicker(List<Line> lines) {
        Line line = lines.getFirst();
        boolean capitals = line.text().equals(line.text().toUpperCase(Locale.ROOT));
        boolean department = SPACE.splitAsStream(line.text()).allMatch(Furniture::department);
        boolean brief = line.words() == 1 || ((capitals || department) && line.words() <= KICKER_WORDS);
        return brief
                && !line.prose()
                && lines.stream()
                        .skip(1)
                        .takeWhile(next -> !Masthead.imprint(next.text()))
                        .anyMatch(next ->
                                next.words() >= HEADLINE_WORDS && next.text().length() <= LONGEST / 2);
    }

    /** Whether most of the longer words have a capital, as in headlines and nowhere else. */
    private static boolean titled(String text) {
        long longer = SPACE.splitAsStream(text)
                .filter(word -> word.length() >= LONG_WORD)
                .count();
        long capital = SPACE.splitAsStream(text)
                .filter(word -> word.length() >= LONG_WORD && !Character.isLowerCase(word.codePointAt(0)))
                .count();
        return text.length() <= LONGEST && capital * 3 > longer * 2;
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
