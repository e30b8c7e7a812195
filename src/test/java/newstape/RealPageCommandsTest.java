package newstape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import newstape.article.Article;
import newstape.article.Kept;
import newstape.article.Section;
import newstape.command.Asker;
import newstape.command.Command;
import newstape.command.Invocation;
import newstape.platform.console.Transcript;
import newstape.reply.Block;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command on the real page. */
final class RealPageCommandsTest {
    private final Asker asker = Transcript.asker();
    private Wiring wiring;
    private Transcript console;
    private Article article;

    @BeforeEach
    void wire(@TempDir Path folder) {
        wiring = Newsroom.withRealPage(folder);
        console = new Transcript(wiring.router(), asker);
        article = wiring.library().newest().map(Kept::article).orElseThrow();
    }

    @Test
    void prices_are_those_of_its_tape_with_their_source_and_age() {
        assertThat(console.answer("/price BTC RAIN gold"))
                .contains(
                        "BTC   Bitcoin  $73,275.00  ▼ 0.17%",
                        "$0.0145", "$4,593.00", "04:57 UTC, day not given", "at\nleast 15 hours old");
    }

    @Test
    void the_tape_has_its_twenty_instruments_in_order() {
        Reply.Quotes tape = (Reply.Quotes) wiring.router().answer("/tape", asker);

        assertThat(tape.groups().getFirst().rows())
                .extracting(Reply.Row::symbol)
                .hasSize(20)
                .startsWith("HYPE", "XRP", "TRX", "SOL", "BTC")
                .endsWith("XAU", "WTI", "BRENT", "ZEC");
    }

    @Test
    void movers_begin_with_what_moved_most() {
        Reply.Quotes movers = (Reply.Quotes) wiring.router().answer("/movers", asker);

        assertThat(movers.groups())
                .extracting(group -> group.rows().getFirst().symbol())
                .containsExactly("XLM", "ZEC");
    }

    @Test
    void a_conversion_shows_both_quotes() {
        assertThat(console.answer("/convert 0.5 BTC ETH"))
                .contains("0.5 BTC = 18.249311 ETH", "$73,275.00", "$2,007.61");
    }

    @Test
    void its_summary_is_of_its_own_sentences_in_their_order() {
        Reply.Card card = (Reply.Card) wiring.router().answer("/summary", asker);
        Block.Listing sentences = (Block.Listing) card.body().get(1);

        String text = article.text();
        int at = -1;
        for (Text sentence : sentences.items()) {
            assertThat(text.indexOf(sentence.characters())).isGreaterThan(at);
            at = text.indexOf(sentence.characters());
        }
        assertThat(sentences.items()).hasSizeBetween(2, 6);
        assertThat(card.frame().buttons()).hasSize(1 + article.sections().size());
    }

    @Test
    void a_section_about_talent_is_found_by_its_heading_and_the_others_are_offered() {
        Reply.Leaf leaf = (Reply.Leaf) wiring.router().answer("/section talent", asker);

        assertThat(leaf.title().characters()).contains("Talent");
        assertThat(leaf.frame().buttons()).isNotEmpty();
    }

    @Test
    void the_pages_of_a_section_are_as_many_from_whichever_page_it_is_seen() {
        Reply.Leaf first = (Reply.Leaf) wiring.router().answer("/section deepseek", asker);
        assertThat(first.turn().count()).isGreaterThan(1);

        Reply.Leaf second =
                (Reply.Leaf) wiring.router().answer(new Invocation(first.turn().to(2), asker));

        assertThat(second.turn().count()).isEqualTo(first.turn().count());
        assertThat(second.title()).isEqualTo(first.title());
    }

    @Test
    void a_section_that_is_not_there_is_refused_with_what_is() {
        assertThat(wiring.router().answer("/section zebra", asker)).isInstanceOf(Reply.Notice.class);
    }

    @Test
    void all_of_it_can_be_read_page_by_page_and_nothing_is_lost() {
        StringBuilder read = new StringBuilder();
        Reply.Leaf leaf = (Reply.Leaf) wiring.router().answer("/read", asker);
        int pages = leaf.turn().count();
        assertThat(pages).isGreaterThan(3);
        for (int page = 1; page <= pages; page++) {
            Reply.Leaf turned = (Reply.Leaf)
                    wiring.router().answer(wiring.router().line(leaf.turn().to(page)), asker);
            turned.body().forEach(block -> read.append(characters(block)));
        }
        String squeezed = read.toString().replaceAll("\\s", "");
        for (Section section : article.sections()) {
            assertThat(squeezed).contains(section.heading().orElseThrow().replaceAll("\\s", ""));
            assertThat(squeezed).contains(section.text().replaceAll("\\s", ""));
        }
    }

    @Test
    void its_author_is_known_with_a_bio() {
        Reply.Card card = (Reply.Card) wiring.router().answer("/author nakamura", asker);

        assertThat(card.title().characters()).isEqualTo("Kai Nakamura");
        assertThat(characters(card.body().getFirst()))
                .isEqualTo(article.authors().getFirst().bio().orElseThrow());
    }

    @Test
    void it_can_be_searched_and_listed() {
        assertThat(console.answer("/search deepseek")).contains("One article mentions “deepseek”");
        assertThat(console.answer("/articles")).contains("Kai Nakamura");
        assertThat(console.answer("/sections"))
                .contains(
                        "It has 6 sections", article.sections().get(2).heading().orElseThrow());
    }

    @Test
    void no_command_refuses_without_a_reason_and_a_private_frame() {
        for (Command command : wiring.router().commands().all()) {
            if (wiring.router().answer("/" + command.signature().name(), asker) instanceof Reply.Notice notice) {
                assertThat(notice.message().characters()).isNotBlank();
                assertThat(notice.frame().audience()).isEqualTo(Frame.Audience.ASKER);
            }
        }
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
