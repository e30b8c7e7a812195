package newstape.reply;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newstape.text.Text;

/**
 * Blocks dealt out to pages. A page ends between blocks; a block that is longer than a page ends between sentences, and
 * only a sentence longer than a page between words. A heading stands on the page of what it heads.
 */
public final class Pagination {
    private final int length;
    private final Locale language;

    /**
     * For pages of one length.
     *
     * @param length how many characters a page has at most; at least 100
     */
    public Pagination(int length, Locale language) {
        this.length = Math.max(100, length);
        this.language = language;
    }

    /** The pages, at least one, each with at least one block where there are any. */
    public List<List<Block>> pages(List<Block> blocks) {
        List<List<Block>> pages = new ArrayList<>();
        List<Block> page = new ArrayList<>();
        int filled = 0;
        for (Block block :
                blocks.stream().flatMap(block -> pieces(block).stream()).toList()) {
            int size = size(block);
            if (!page.isEmpty() && filled + size > length) {
                List<Block> carried = carried(page, size);
                pages.add(List.copyOf(page));
                page = carried;
                filled = carried.stream().mapToInt(Pagination::size).sum();
            }
            page.add(block);
            filled += size;
        }
        pages.add(List.copyOf(page));
        return pages;
    }

    /** Takes headings from the end of a page, as many as fit on the next before what they head. */
    private List<Block> carried(List<Block> page, int size) {
        List<Block> carried = new ArrayList<>();
        int room = length - size;
        while (page.size() > 1 && page.getLast() instanceof Block.Heading heading && size(heading) <= room) {
            room -= size(heading);
            carried.addFirst(heading);
            page.removeLast();
        }
        return carried;
    }

    private List<Block> pieces(Block block) {
        if (size(block) <= length) {
            return List.of(block);
        }
        return switch (block) {
            case Block.Paragraph(Text.Plain(String value)) ->
                split(value).stream()
                        .map(piece -> Block.paragraph(Text.plain(piece)))
                        .toList();
            case Block.Quotation(Text.Plain(String value)) ->
                split(value).stream()
                        .<Block>map(piece -> new Block.Quotation(Text.plain(piece)))
                        .toList();
            case Block.Listing(int first, List<Text> items) -> items(first, items);
            case Block.Paragraph _, Block.Quotation _, Block.Heading _, Block.Facts _ -> List.of(block);
        };
    }

    private static List<Block> items(int first, List<Text> items) {
        List<Block> single = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            single.add(new Block.Listing(first == 0 ? 0 : first + i, List.of(items.get(i))));
        }
        return single;
    }

    private List<String> split(String value) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String sentence : parts(value, BreakIterator.getSentenceInstance(language))) {
            for (String part : sentence.length() <= length ? List.of(sentence) : words(sentence)) {
                if (!piece.isEmpty() && piece.length() + part.length() > length) {
                    pieces.add(piece.toString().strip());
                    piece.setLength(0);
                }
                piece.append(part);
            }
        }
        pieces.add(piece.toString().strip());
        return pieces.stream().filter(text -> !text.isEmpty()).toList();
    }

    /** Words, and of a word longer than a page its characters, as people count them. */
    private List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        for (String word : parts(sentence, BreakIterator.getLineInstance(language))) {
            words.addAll(
                    word.length() <= length
                            ? List.of(word)
                            : parts(word, BreakIterator.getCharacterInstance(language)));
        }
        return words;
    }

    private static List<String> parts(String value, BreakIterator breaks) {
        breaks.setText(value);
        List<String> parts = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            parts.add(value.substring(from, to));
            from = to;
        }
        return parts;
    }

    private static int size(Block block) {
        return switch (block) {
            case Block.Paragraph(Text text) -> text.characters().length() + 2;
            case Block.Quotation(Text text) -> text.characters().length() + 2;
            case Block.Heading(Text text) -> text.characters().length() + 2;
            case Block.Listing(int first, List<Text> items) ->
                items.stream().mapToInt(item -> item.characters().length() + 4).sum();
            case Block.Facts(List<Block.Fact> facts) ->
                facts.stream()
                        .mapToInt(fact -> fact.name().characters().length()
                                + fact.value().characters().length()
                                + 4)
                        .sum();
        };
    }
}
