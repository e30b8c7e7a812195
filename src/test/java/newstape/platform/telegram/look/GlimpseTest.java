package newstape.platform.telegram.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import newstape.platform.SampleReplies;
import newstape.reply.Block;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;
import org.junit.jupiter.api.Test;

final class GlimpseTest {
    @Test
    void of_prices_it_has_the_figures() {
        assertThat(Glimpse.of(SampleReplies.quotes()))
                .isEqualTo("BTC $73,275.00 ▼ 0.17% · DOGE $0.0145 ▲ 4.64% · XAG $31.20");
    }

    @Test
    void of_one_price_it_says_how_old_it_is() {
        Reply.Quotes several = (Reply.Quotes) SampleReplies.quotes();
        Reply.Row row = several.groups().getFirst().rows().getFirst();
        List<Reply.Group> groups = List.of(new Reply.Group(Text.empty(), List.of(row)));

        assertThat(Glimpse.of(new Reply.Quotes(Text.plain("Bitcoin"), groups, List.of(), several.frame())))
                .isEqualTo("$73,275.00 ▼ 0.17% · as of 04:57 UTC");
    }

    @Test
    void of_an_article_it_is_how_it_begins() {
        List<Block> body = List.of(
                Block.paragraph(Text.emphasis("by Mara Lindqvist")),
                new Block.Heading(Text.plain("Lamps")),
                new Block.Quotation(Text.plain("A lamp is lit here every night.")));

        assertThat(Glimpse.of(new Reply.Card(Text.plain("Lamps"), Optional.empty(), Tone.UP, body, Frame.BARE)))
                .isEqualTo("A lamp is lit here every night.");
    }

    @Test
    void of_all_else_it_is_what_is_said_first() {
        assertThat(Glimpse.of(SampleReplies.picture())).isEqualTo("Bitcoin over seven days, from 70 to 73");
        assertThat(Glimpse.of(SampleReplies.choice())).isEqualTo("Which article do you mean?");
        assertThat(Glimpse.of(SampleReplies.notice())).isEqualTo("No page has a price of “BTX”.");
    }
}
