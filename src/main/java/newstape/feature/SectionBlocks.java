package newstape.feature;

import java.util.ArrayList;
import java.util.List;
import newstape.article.Code;
import newstape.article.Paragraph;
import newstape.article.Part;
import newstape.article.Picture;
import newstape.article.Section;
import newstape.article.Table;
import newstape.reply.Block;
import newstape.text.Text;

/** A section as a reply's blocks, without its heading. Items that follow one another are one list. */
final class SectionBlocks {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Text> items = new ArrayList<>();
    private boolean counts;

    private SectionBlocks() {}

    static List<Block> of(Section section) {
        SectionBlocks made = new SectionBlocks();
        section.parts().forEach(made::add);
        made.endList();
        return made.blocks;
    }

    private void add(Part part) {
        switch (part) {
            case Paragraph(Paragraph.Kind kind, String text) -> add(kind, Text.plain(text));
            case Code(String text) -> {
                endList();
                text.lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> blocks.add(Block.paragraph(new Text.Code(line.stripTrailing()))));
            }
            case Table(List<List<String>> rows) -> {
                endList();
                blocks.add(Block.bullets(rows.stream().map(SectionBlocks::row).toList()));
            }
            case Picture _ -> {
                // its caption is told where the picture is shown
            }
        }
    }

    private void add(Paragraph.Kind kind, Text text) {
        switch (kind) {
            case ITEM, STEP -> item(text, kind == Paragraph.Kind.STEP);
            case PROSE -> {
                endList();
                blocks.add(Block.paragraph(text));
            }
            case QUOTATION -> {
                endList();
                blocks.add(new Block.Quotation(text));
            }
            case FOOTNOTE -> {
                endList();
                blocks.add(Block.paragraph(new Text.Emphasis(text)));
            }
        }
    }

    private void item(Text text, boolean step) {
        if (step != counts) {
            endList();
        }
        counts = step;
        items.add(text);
    }

    private void endList() {
        if (!items.isEmpty()) {
            blocks.add(counts ? new Block.Listing(1, items) : Block.bullets(items));
            items.clear();
        }
    }

    private static Text row(List<String> cells) {
        List<Text> shown = new ArrayList<>();
        for (String cell : cells) {
            if (!cell.isBlank()) {
                shown.add(shown.isEmpty() ? Text.strong(cell) : Text.plain(cell));
            }
        }
        return Text.join(" · ", shown);
    }
}
