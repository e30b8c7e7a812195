package newstape.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import newstape.text.Text;

final class PaginationProperties {
    private static final int LENGTH = 200;

    private final Pagination pagination = new Pagination(LENGTH, Locale.ENGLISH);

    @Property
    void nothing_is_lost_and_nothing_is_repeated(@ForAll("bodies") List<Block> body) {
        String before = squeezed(body);
        String after =
                squeezed(pagination.pages(body).stream().flatMap(List::stream).toList());

        assertThat(after).isEqualTo(before);
    }

    @Property
    void no_page_is_longer_than_it_may_be(@ForAll("bodies") List<Block> body) {
        assertThat(pagination.pages(body)).allSatisfy(page -> {
            assertThat(page.stream()
                            .mapToInt(block -> characters(block).length())
                            .sum())
                    .isLessThanOrEqualTo(LENGTH + 40);
        });
    }

    @Property
    void no_page_but_the_last_ends_with_a_heading_that_could_have_gone_on(@ForAll("bodies") List<Block> body) {
        List<List<Block>> pages = pagination.pages(body);
        for (int i = 0; i + 1 < pages.size(); i++) {
            List<Block> page = pages.get(i);
            if (page.size() > 1 && page.getLast() instanceof Block.Heading heading) {
                assertThat(size(heading) + size(pages.get(i + 1))).isGreaterThan(LENGTH);
            }
        }
    }

    /** What stands on a page up to the first block that isn't a heading, counted as the pages are. */
    private static int size(List<Block> page) {
        int size = 0;
        for (Block block : page) {
            size += size(block);
            if (!(block instanceof Block.Heading)) {
                return size;
            }
        }
        return size;
    }

    private static int size(Block block) {
        return characters(block).length()
                + (block instanceof Block.Listing(int first, List<Text> items) ? 4 * items.size() : 2);
    }

    @Property
    void no_character_is_cut_in_two(@ForAll("bodies") List<Block> body) {
        for (List<Block> page : pagination.pages(body)) {
            for (Block block : page) {
                String text = characters(block);
                assertThat(!text.isEmpty() && Character.isLowSurrogate(text.charAt(0)))
                        .isFalse();
                assertThat(!text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1)))
                        .isFalse();
            }
        }
    }

    @Provide
    Arbitrary<List<Block>> bodies() {
        Arbitrary<String> word = Arbitraries.of(
                "tape", "price.", "Why?", "😀😀", "é", "x".repeat(30), "Dr. No", "“So,” he said.", "z".repeat(300));
        Arbitrary<String> text = word.list().ofMinSize(1).ofMaxSize(40).map(words -> String.join(" ", words));
        Arbitrary<Block> paragraph = text.map(value -> Block.paragraph(Text.plain(value)));
        Arbitrary<Block> quotation = text.map(value -> new Block.Quotation(Text.plain(value)));
        Arbitrary<Block> heading =
                Arbitraries.of("The scope", "Why now").map(value -> new Block.Heading(Text.plain(value)));
        Arbitrary<Block> listing = word.filter(one -> one.length() < 100)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(items ->
                        new Block.Listing(1, items.stream().map(Text::plain).toList()));
        return Arbitraries.oneOf(paragraph, quotation, heading, listing).list().ofMaxSize(12);
    }

    private static String squeezed(List<Block> blocks) {
        return String.join(
                        "",
                        blocks.stream().map(PaginationProperties::characters).toList())
                .replaceAll("\\s", "");
    }

    private static String characters(Block block) {
        return switch (block) {
            case Block.Paragraph(Text text) -> text.characters();
            case Block.Quotation(Text text) -> text.characters();
            case Block.Heading(Text text) -> text.characters();
            case Block.Listing(int first, List<Text> items) ->
                String.join("", items.stream().map(Text::characters).toList());
            case Block.Facts(List<Block.Fact> facts) -> "";
        };
    }
}
