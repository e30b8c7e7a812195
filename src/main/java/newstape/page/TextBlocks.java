package newstape.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import newstape.article.Paragraph.Kind;

/** The lines of a text page as headings, prose, items and quotations, told by length, ends and neighbours. */
final class TextBlocks {
    private static final int ITEM = 120;
    private static final int COLON_WORDS = 8;
    private static final Pattern NUMBERED = Pattern.compile("^(?:#\\x20?)?\\d{1,2}[.)]\\x20\\p{L}");
    private static final Pattern BULLET =
            Pattern.compile("^(?:[-–—*•‣◦▪▸·●○+]\\x20?(?=\\S)|\\(?\\d{1,2}[.)]\\x20|\\(?[a-z]\\)\\x20)");
    private static final Pattern DASH = Pattern.compile("^[-–—+*]\\S");
    private static final Pattern QUOTED =
            Pattern.compile("^[\"“„«»](?<inside>.{1,2000})[\"”“»«][.,]?(?:\\s?[–—-]\\s?.{1,100})?$");
    private static final Pattern QUOTE_MARKS = Pattern.compile("[\"“”„«»]");

    private TextBlocks() {}

    static List<Block> of(List<Line> lines) {
        List<Block> blocks = new ArrayList<>();
        boolean colons = colons(lines);
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size() && lines.get(to).group() == lines.get(from).group()) {
                to++;
            }
            boolean last = to == lines.size();
            if (from == to - 1) {
                boolean heads =
                        !last && (heading(lines.get(from)) || numbered(lines, from) || (colons && colon(lines, from)));
                blocks.add(heads ? new Block.Heading(lines.get(from).text()) : body(lines.get(from)));
            } else {
                group(lines.subList(from, to), last, blocks);
            }
            from = to;
        }
        return blocks;
    }

    /** A number makes a heading of a line that prose follows, and an item of one among others. */
    private static boolean numbered(List<Line> lines, int at) {
        return NUMBERED.matcher(lines.get(at).text()).find()
                && lines.get(at).headingLike()
                && lines.get(at + 1).prose()
                && !NUMBERED.matcher(lines.get(at + 1).text()).find()
                && (at == 0 || !NUMBERED.matcher(lines.get(at - 1).text()).find());
    }

    /**
     * Whether the page's headings end in a colon: one line that does may lead to what follows it, two don't by chance.
     */
    private static boolean colons(List<Line> lines) {
        return IntStream.range(0, lines.size() - 1)
                        .filter(at -> colon(lines, at))
                        .limit(2)
                        .count()
                > 1;
    }

    private static boolean colon(List<Line> lines, int at) {
        String text = lines.get(at).text();
        Line next = lines.get(at + 1);
        return text.length() > 1
                && text.endsWith(":")
                && new Line(text.substring(0, text.length() - 1), 0).headingLike()
                && lines.get(at).words() <= COLON_WORDS
                && (at == 0 || lines.get(at - 1).group() != lines.get(at).group())
                && next.group() != lines.get(at).group()
                && next.prose()
                && !bulleted(next.text())
                && !quoted(next.text());
    }

    private static boolean heading(Line line) {
        return line.headingLike() && !bulleted(line.text()) && !quoted(line.text());
    }

    /** Lines with nothing between: a heading and its prose, a list, or paragraphs. */
    private static void group(List<Line> lines, boolean last, List<Block> blocks) {
        int from = 0;
        if (heading(lines.getFirst()) && lines.get(1).prose()) {
            blocks.add(new Block.Heading(lines.getFirst().text()));
            from = 1;
        }
        List<Line> rest = lines.subList(from, lines.size());
        boolean list = rest.size() > 1
                && rest.stream().skip(1).allMatch(line -> line.text().length() <= ITEM && !line.prose());
        for (int i = 0; i < rest.size(); i++) {
            Line line = rest.get(i);
            boolean intro = i == 0 && (line.prose() || line.text().endsWith(":"));
            if (list && !intro) {
                blocks.add(item(line.text()));
            } else if (!list
                    && i > 0
                    && i + 1 < rest.size()
                    && heading(line)
                    && rest.get(i + 1).prose()) {
                blocks.add(new Block.Heading(line.text()));
            } else if (i == rest.size() - 1 && i > 0 && !last && !list && heading(line)) {
                blocks.add(new Block.Heading(line.text()));
            } else {
                blocks.add(body(line));
            }
        }
    }

    private static Block body(Line line) {
        if (bulleted(line.text())) {
            return item(line.text());
        }
        String text = line.text();
        if (text.startsWith("> ")) {
            return new Block.Body(Kind.QUOTATION, text.substring(2));
        }
        return new Block.Body(quoted(text) ? Kind.QUOTATION : Kind.PROSE, text);
    }

    private static Block item(String text) {
        String bare = bulleted(text) ? BULLET.matcher(text).replaceFirst("") : text;
        return new Block.Body(Kind.ITEM, bare.isBlank() ? text : bare);
    }

    /** A dash that has no space after it is a minus, or a speaker's. */
    private static boolean bulleted(String text) {
        return BULLET.matcher(text).find() && !DASH.matcher(text).find();
    }

    /** Between one pair of quotation marks from end to end, but for who said it. */
    private static boolean quoted(String text) {
        Matcher matcher = QUOTED.matcher(text);
        return matcher.find() && !QUOTE_MARKS.matcher(matcher.group("inside")).find();
    }
}
