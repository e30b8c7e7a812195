package newstape.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newstape.article.Paragraph;

/**
 * The blocks of a body without those that are none of the article's own words: the title, the byline and the day once
 * more, what the site puts around, a list of the headings, and all from a heading on that other articles stand below.
 */
final class BodyTrim {
    private static final int TOP = 5;
    private static final int CONTENTS = 3;

    private BodyTrim() {}

    static List<Block> trimmed(List<Block> blocks, String title) {
        int length = length(blocks);
        int before = 0;
        List<Block> kept = new ArrayList<>();
        for (Block block : withoutContents(blocks)) {
            boolean heading = block instanceof Block.Heading;
            boolean ends = (heading || paragraph(block)) && Furniture.endsArticle(block.text());
            if (heading && ends && before * 2 > length) {
                break;
            }
            if (!ends && !around(block, title, kept.size())) {
                kept.add(block);
                before += block.text().length();
            }
        }
        return kept;
    }

    private static boolean around(Block block, String title, int before) {
        return switch (block) {
            case Block.Heading heading -> Titles.same(heading.text(), title) || Furniture.is(heading.text());
            case Block.Body(Paragraph paragraph) ->
                Furniture.is(paragraph.text()) || (before < TOP && Masthead.imprint(paragraph.text()));
            case Block.Body body -> false;
        };
    }

    private static boolean paragraph(Block block) {
        return block instanceof Block.Body(Paragraph paragraph);
    }

    /** How many characters they have. */
    static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    /** Items one below the other that stand again further down, each as a heading, and the heading above them. */
    private static List<Block> withoutContents(List<Block> blocks) {
        Map<String, Integer> headings = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading) {
                headings.put(Contents.entry(heading.text()), i);
            }
        }
        if (headings.size() < CONTENTS) {
            return blocks;
        }
        List<Block> kept = new ArrayList<>();
        int from = 0;
        while (from < blocks.size()) {
            int to = from;
            while (to < blocks.size()
                    && item(blocks.get(to))
                    && headings.getOrDefault(Contents.entry(blocks.get(to).text()), to) > to) {
                to++;
            }
            if (to - from >= CONTENTS) {
                if (!kept.isEmpty() && Contents.named(kept.getLast().text())) {
                    kept.removeLast();
                }
                from = to;
            } else {
                kept.add(blocks.get(from));
                from++;
            }
        }
        return kept;
    }

    private static boolean item(Block block) {
        return block instanceof Block.Body(Paragraph paragraph)
                && (paragraph.kind() == Paragraph.Kind.ITEM || paragraph.kind() == Paragraph.Kind.STEP);
    }
}
