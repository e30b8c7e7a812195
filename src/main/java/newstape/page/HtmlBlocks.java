package newstape.page;

import java.util.ArrayList;
import java.util.List;
import newstape.article.Code;
import newstape.article.Paragraph.Kind;
import newstape.article.Picture;
import newstape.page.tree.Mark;
import newstape.page.tree.Selection;
import newstape.page.tree.Tables;
import newstape.page.tree.Tag;
import newstape.page.tree.Tree;

/** The headings, paragraphs, items, quotations, tables, pictures and code of a selection, in order. */
final class HtmlBlocks {
    /** Characters: a line of links that has fewer leads on, one that has more says something too. */
    private static final int LABEL = 40;

    private final Tree tree;
    private final Selection selection;
    private final boolean linking;
    private final Tables tables;
    private final HtmlPictures found;
    private final List<BoldLines.Line> blocks = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int linked;
    private int bold;
    private int links;
    private int bolds;
    private int heading;
    private int items;
    private int steps;
    private int quotations;
    private int footnotes;
    private int cells;
    private int breaks;

    /** @param linking whether a line that is nothing but links is one */
    private HtmlBlocks(Selection selection, boolean linking) {
        this.linking = linking;
        this.selection = selection;
        this.tree = selection.tree();
        this.tables = Tables.of(tree, selection.left());
        this.found = new HtmlPictures(selection);
    }

    static List<Block> of(Selection selection) {
        List<BoldLines.Line> blocks = read(selection, false);
        return BoldLines.headed(blocks.isEmpty() ? read(selection, true) : blocks);
    }

    private static List<BoldLines.Line> read(Selection selection, boolean linking) {
        HtmlBlocks walk = new HtmlBlocks(selection, linking);
        for (int root : selection.roots()) {
            walk.read(root);
            walk.flush();
        }
        return walk.blocks;
    }

    /** What stands in a number. Elements are closed when the walk has come to their end. */
    private void read(int root) {
        int outermost = tree.parent(root);
        int open = outermost;
        int i = root;
        while (i < tree.end(root)) {
            while (open != outermost && i >= tree.end(open)) {
                close(open);
                open = tree.parent(open);
            }
            if (selection.left().get(i)) {
                part(i);
                i = tree.end(i);
            } else if (whole(i)) {
                i = tree.end(i);
            } else {
                if (tree.text(i)) {
                    words(i);
                } else {
                    open(i);
                    open = i;
                }
                i++;
            }
        }
        while (open != outermost) {
            close(open);
            open = tree.parent(open);
        }
    }

    /** What is left out parts what it stands between. */
    private void part(int i) {
        if (tree.tag(i).block()) {
            flush();
        } else {
            line.append(' ');
        }
    }

    /** Whether an element is a part by itself, and was added as one. */
    private boolean whole(int i) {
        if (tree.tag(i) == Tag.PRE) {
            flush();
            String text = HtmlCode.text(tree, i);
            if (!Spacing.blank(text)) {
                add(new Block.Body(new Code(text)));
            }
            return true;
        }
        if (tree.tag(i) != Tag.TABLE || !tables.data(i)) {
            return false;
        }
        return HtmlTables.table(selection, i)
                .map(table -> {
                    flush();
                    add(new Block.Body(table));
                    return true;
                })
                .orElse(false);
    }

    private void words(int i) {
        String text = tree.words(i);
        if (tree.gap(i)) {
            line.append(' ');
        }
        line.append(text);
        int length = links > 0 || bolds > 0 ? text.strip().length() : 0;
        linked += links > 0 ? length : 0;
        bold += bolds > 0 ? length : 0;
        breaks = 0;
    }

    private void open(int i) {
        Tag tag = tree.tag(i);
        if (tag == Tag.BR) {
            lineBreak();
        } else if (tag == Tag.TD || tag == Tag.TH) {
            line.append(' ');
        } else if (tag == Tag.IMG) {
            found.picture(i).ifPresent(pictures::add);
        } else if (tag.block()) {
            flush();
        }
        count(i, 1);
    }

    private void close(int i) {
        Tag tag = tree.tag(i);
        if (tag.block() && tag != Tag.TD && tag != Tag.TH) {
            flush();
        }
        count(i, -1);
    }

    private void count(int i, int step) {
        Tag tag = tree.tag(i);
        footnotes += Mark.FOOTNOTES.in(tree.marks(i)) ? step : 0;
        switch (tag) {
            case H1, H2, H3, H4, H5, H6 -> heading = step > 0 ? tag.level() : 0;
            // A day or a link that is a paragraph of its own is none of the article's.
            case A, TIME -> links += step;
            case B, STRONG -> bolds += step;
            case LI, DD, DT -> items += step;
            case OL -> steps += step;
            case TD, TH -> cells += step;
            case BLOCKQUOTE -> quotations += step;
            default -> {}
        }
    }

    /** Two in a row are what old pages part paragraphs with. */
    private void lineBreak() {
        breaks++;
        if (breaks > 1) {
            flush();
        } else {
            line.append(' ');
        }
    }

    private void flush() {
        String text = Spacing.line(line);
        boolean lettered = lettered(text);
        boolean elsewhere =
                !linking && linked * 10 > text.length() * 8 && text.length() < LABEL && heading == 0 && items == 0;
        if (lettered && !elsewhere) {
            add(block(text));
        }
        line.setLength(0);
        linked = 0;
        bold = 0;
        breaks = 0;
        pictures.forEach(picture -> add(new Block.Body(picture)));
        pictures.clear();
    }

    private static boolean lettered(String text) {
        int i = 0;
        while (i < text.length() && !Character.isLetterOrDigit(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i < text.length();
    }

    private void add(Block block) {
        boolean alone = heading == 0 && items == 0 && quotations == 0 && cells == 0;
        blocks.add(new BoldLines.Line(
                block, alone, alone && bold * 10 >= block.text().length() * 9));
    }

    private Block block(String text) {
        if (heading > 0) {
            return new Block.Heading(text, heading);
        }
        if (quotations > 0) {
            return new Block.Body(Kind.QUOTATION, text);
        }
        if (items > 0) {
            return new Block.Body(footnotes > 0 ? Kind.FOOTNOTE : steps > 0 ? Kind.STEP : Kind.ITEM, text);
        }
        return new Block.Body(Kind.PROSE, text);
    }
}
