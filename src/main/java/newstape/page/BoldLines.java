package newstape.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newstape.article.Paragraph;

/**
 * Headings that are none to HTML: lines that stand alone and are bold, or count, on a page that has no others. They are
 * believed where there are several, and prose stands below each.
 */
final class BoldLines {
    private static final int LEAST = 2;
    private static final int COUNTED = 3;
    private static final int LEVEL = 2;
    private static final Pattern COUNTS = Pattern.compile("(?:#\\s?)?(\\d{1,2})[.):]\\s+\\p{Lu}.{2,90}");

    /**
     * A block.
     *
     * @param alone whether it is a line of its own, in no list, table or quotation
     */
    record Line(Block block, boolean alone, boolean bold) {
        boolean prose() {
            return block instanceof Block.Body(Paragraph part)
                    && part.kind() == Paragraph.Kind.PROSE
                    && new newstape.page.Line(part.text(), 0).prose();
        }

        boolean headingLike() {
            return alone
                    && block instanceof Block.Body(Paragraph part)
                    && new newstape.page.Line(part.text(), 0).headingLike();
        }
    }

    private BoldLines() {}

    static List<Block> headed(List<Line> lines) {
        boolean headed = lines.stream()
                .anyMatch(line -> line.block instanceof Block.Heading(String text, int level)
                        && level > 1
                        && !Furniture.endsArticle(text));
        if (headed) {
            return lines.stream().map(Line::block).toList();
        }
        List<Block> bold = with(lines, line -> line.bold && line.headingLike(), LEAST);
        return bold.isEmpty() ? counted(lines) : bold;
    }

    private static List<Block> counted(List<Line> lines) {
        int[] next = {1};
        List<Block> counted = with(
                lines,
                line -> {
                    Matcher matcher = COUNTS.matcher(line.block.text());
                    boolean follows =
                            line.headingLike() && matcher.matches() && Integer.parseInt(matcher.group(1)) == next[0];
                    next[0] += follows ? 1 : 0;
                    return follows;
                },
                COUNTED);
        return counted.isEmpty() ? lines.stream().map(Line::block).toList() : counted;
    }

    /** The blocks with those lines as headings; empty where there are too few of them. */
    private static List<Block> with(List<Line> lines, Predicate<Line> heading, int least) {
        List<Block> blocks = new ArrayList<>();
        int headings = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean above = i + 1 < lines.size() && !lines.get(i + 1).bold && heading.test(line);
            headings += above ? 1 : 0;
            blocks.add(above ? new Block.Heading(line.block.text(), LEVEL) : line.block);
        }
        boolean prose = lines.stream().filter(Line::prose).count() >= headings;
        return headings >= least && prose ? blocks : List.of();
    }
}
