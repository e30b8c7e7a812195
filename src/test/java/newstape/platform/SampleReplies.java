package newstape.platform;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newstape.reply.Block;
import newstape.reply.Button;
import newstape.reply.Call;
import newstape.reply.Credit;
import newstape.reply.Frame;
import newstape.reply.Image;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Text.Moment;
import newstape.text.Tone;

/** A reply of each shape, with something of everything that can be in it. */
public final class SampleReplies {
    private static final URI HARBOUR = URI.create("https://news.example/harbour-lights");

    private SampleReplies() {}

    /** By the name of its shape. */
    public static Map<String, Reply> all() {
        Map<String, Reply> all = new LinkedHashMap<>();
        all.put("card", card());
        all.put("leaf", leaf());
        all.put("quotes", quotes());
        all.put("picture", picture());
        all.put("choice", choice());
        all.put("notice", notice());
        return all;
    }

    public static Reply card() {
        Text lead = Text.of(
                Text.plain("The harbour “went dark” at "),
                new Moment(Instant.parse("2026-11-23T17:30:00Z"), Moment.Style.RELATIVE, "3 hours ago"),
                Text.plain(", and "),
                Text.strong("nobody"),
                Text.plain(" could say why; "),
                new Text.Mark(Text.plain("talent")),
                Text.plain(" was short, "),
                Text.emphasis("very"),
                Text.plain(" short. "),
                new Text.Link(Text.plain("The log"), URI.create("https://news.example/log")),
                Text.plain(" has it all, and "),
                Text.code("/read 2"),
                Text.plain(" shows it."));
        List<Block> body = List.of(
                Block.paragraph(lead),
                new Block.Heading(Text.plain("What it names")),
                Block.bullets(List.of(
                        Text.of(
                                Text.plain("Bitcoin stands at $73,275.00, "),
                                new Text.Toned(Tone.DOWN, Text.plain("▼ 0.17%"))),
                        Text.plain("Copper, which has had a quiet week so far and is not on the tape"))),
                new Block.Listing(9, List.of(Text.plain("Lamps"), Text.plain("Keepers"))),
                new Block.Quotation(Text.plain("We lit what we had, and we had too little of everything.")),
                new Block.Facts(List.of(
                        new Block.Fact(Text.plain("Author"), Text.plain("Mara Lindqvist")),
                        new Block.Fact(Text.plain("Reading time"), Text.plain("4 minutes")))));
        List<Button> buttons = List.of(
                Button.of("Sections", Call.of("sections").with("article", "2")),
                Button.of("Read it all", Call.of("read").with("article", "2")));
        return new Reply.Card(
                Text.plain("Harbour lights"),
                Optional.of(HARBOUR),
                Tone.DOWN,
                body,
                credited().offering(buttons));
    }

    public static Reply leaf() {
        List<Block> body = List.of(Block.paragraph(Text.plain("The second page begins in the middle of the night.")));
        Call call = Call.of("read").with("article", "2");
        return new Reply.Leaf(
                Text.plain("Harbour lights"), Optional.of(HARBOUR), body, new Reply.Turn(3, 5, call), credited());
    }

    public static Reply quotes() {
        List<Reply.Row> coins = List.of(
                row("crypto:bitcoin", "BTC", "Bitcoin", "73275.00", "-0.17", "$73,275.00", "▼ 0.17%"),
                row("crypto:dogecoin", "DOGE", "Dogecoin", "0.0145", "4.64", "$0.0145", "▲ 4.64%"));
        Reply.Row unlisted = new Reply.Row(
                "unlisted:xag",
                "XAG",
                "XAG",
                new BigDecimal("31.2"),
                "USD",
                Optional.empty(),
                Tone.NEUTRAL,
                "$31.20",
                "");
        return new Reply.Quotes(
                Text.plain("Prices"),
                List.of(
                        new Reply.Group(Text.plain("Coins"), coins),
                        new Reply.Group(Text.plain("Others"), List.of(unlisted))),
                List.of(Text.plain("Nothing is known of “BTX”.")),
                credited()
                        .offering(List.of(Button.of("Refresh", Call.of("price").with("symbols", "BTC DOGE XAG")))));
    }

    public static Reply picture() {
        Image image = new Image(
                Image.Format.PNG, new byte[] {(byte) 0x89, 'P', 'N', 'G'}, "Bitcoin over seven days, from 70 to 73");
        return new Reply.Picture(
                Text.plain("Bitcoin, 7 days"),
                Optional.of(HARBOUR),
                image,
                List.of(Block.paragraph(Text.plain("High 73,900, low 70,100."))),
                credited()
                        .offering(List.of(Button.of("Refresh", Call.of("chart").with("symbol", "BTC")))));
    }

    public static Reply choice() {
        List<Reply.Option> options = List.of(
                new Reply.Option(
                        Text.plain("Harbour lights"),
                        Text.plain("Mara Lindqvist, yesterday"),
                        Call.of("read").with("article", "2")),
                new Reply.Option(
                        Text.plain("Harbour nights"),
                        Text.empty(),
                        Call.of("read").with("article", "3")));
        return new Reply.Choice(Text.plain("Which article do you mean?"), options, Frame.BARE);
    }

    public static Reply notice() {
        List<Text> hints = List.of(Text.of(Text.plain("See what there is with "), Text.code("/tape"), Text.plain(".")));
        return new Reply.Notice(
                Reply.Reason.NOT_FOUND, Text.plain("No page has a price of “BTX”."), hints, Frame.PRIVATE);
    }

    private static Reply.Row row(
            String id, String symbol, String name, String price, String percent, String shown, String change) {
        BigDecimal moved = new BigDecimal(percent);
        Tone tone = moved.signum() < 0 ? Tone.DOWN : Tone.UP;
        return new Reply.Row(id, symbol, name, new BigDecimal(price), "USD", Optional.of(moved), tone, shown, change);
    }

    private static Frame credited() {
        Credit credit =
                new Credit(Text.plain("the tape of “Harbour lights”"), Optional.empty(), Text.plain("as of 04:57 UTC"));
        return Frame.BARE.crediting(List.of(credit));
    }
}
