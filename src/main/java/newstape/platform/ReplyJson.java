package newstape.platform;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import newstape.reply.Block;
import newstape.reply.Button;
import newstape.reply.Call;
import newstape.reply.Credit;
import newstape.reply.Frame;
import newstape.reply.Image;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;

/**
 * A reply as one JSON object on one line, for programs: the form that {@code docs/reply.md} describes. Fields may be
 * added to a form; one that is there stays and means the same.
 */
public final class ReplyJson {
    /** The number of the form. */
    public static final int FORM = 1;

    private final Function<Call, String> line;
    private final Charset charset;

    /**
     * @param line what is typed to ask for a call
     * @param charset what the JSON is going to be written in: characters it lacks are escaped
     */
    public ReplyJson(Function<Call, String> line, Charset charset) {
        this.line = line;
        this.charset = charset;
    }

    /** The reply, without a line end. Controls, lone surrogates and what changes the direction of text are escaped. */
    public String write(Reply reply) {
        JsonPage page = new JsonPage();
        page.object(() -> {
            page.number("form", FORM);
            fields(reply, page);
        });
        return page.written(charset);
    }

    private void fields(Reply reply, JsonPage page) {
        switch (reply) {
            case Reply.Card(Text title, Optional<URI> link, Tone tone, List<Block> body, Frame frame) -> {
                heading("card", title, link, page);
                page.string("tone", lower(tone));
                page.array("body", body, block -> write(block, page));
                write(frame, page);
            }
            case Reply.Leaf(Text title, Optional<URI> link, List<Block> body, Reply.Turn turn, Frame frame) -> {
                heading("leaf", title, link, page);
                page.array("body", body, block -> write(block, page));
                page.object("turn", () -> write(turn, page));
                write(frame, page);
            }
            case Reply.Quotes(Text title, List<Reply.Group> groups, List<Text> notes, Frame frame) -> {
                heading("quotes", title, Optional.empty(), page);
                page.array("groups", groups, group -> write(group, page));
                page.array("notes", notes, page::text);
                write(frame, page);
            }
            case Reply.Picture(Text title, Optional<URI> link, Image image, List<Block> body, Frame frame) -> {
                heading("picture", title, link, page);
                page.object("image", () -> write(image, page));
                page.array("body", body, block -> write(block, page));
                write(frame, page);
            }
            case Reply.Choice(Text question, List<Reply.Option> options, Frame frame) -> {
                page.string("reply", "choice");
                page.text("question", question);
                page.array("options", options, option -> write(option, page));
                write(frame, page);
            }
            case Reply.Notice(Reply.Reason reason, Text message, List<Text> hints, Frame frame) -> {
                page.string("reply", "notice");
                page.string("reason", lower(reason));
                page.text("message", message);
                page.array("hints", hints, page::text);
                write(frame, page);
            }
        }
    }

    private static void heading(String shape, Text title, Optional<URI> link, JsonPage page) {
        page.string("reply", shape);
        page.text("title", title);
        link.ifPresent(target -> page.string("link", target.toString()));
    }

    private void write(Frame frame, JsonPage page) {
        switch (frame) {
            case Frame(List<Credit> credits, List<Button> buttons, Frame.Audience audience) -> {
                page.array("credits", credits, credit -> write(credit, page));
                page.array("buttons", buttons, button -> write(button, page));
                page.string("audience", lower(audience));
            }
        }
    }

    private static void write(Credit credit, JsonPage page) {
        switch (credit) {
            case Credit(Text source, Optional<URI> link, Text asOf) ->
                page.object(() -> {
                    page.text("source", source);
                    link.ifPresent(target -> page.string("link", target.toString()));
                    page.text("asOf", asOf);
                });
        }
    }

    private void write(Button button, JsonPage page) {
        switch (button) {
            case Button(Text label, Call call) ->
                page.object(() -> {
                    page.text("label", label);
                    page.string("line", line.apply(call));
                });
        }
    }

    private void write(Reply.Option option, JsonPage page) {
        switch (option) {
            case Reply.Option(Text label, Text detail, Call call) ->
                page.object(() -> {
                    page.text("label", label);
                    page.text("detail", detail);
                    page.string("line", line.apply(call));
                });
        }
    }

    private void write(Reply.Turn turn, JsonPage page) {
        switch (turn) {
            case Reply.Turn(int number, int count, Call call) -> {
                page.number("page", number);
                page.number("pages", count);
                page.string("line", line.apply(call));
                if (number > 1) {
                    page.string("back", line.apply(turn.to(number - 1)));
                }
                if (number < count) {
                    page.string("next", line.apply(turn.to(number + 1)));
                }
            }
        }
    }

    private static void write(Image image, JsonPage page) {
        page.string("type", image.format().mediaType());
        page.string("description", image.description());
        page.string("data", Base64.getEncoder().encodeToString(image.bytes()));
    }

    private static void write(Reply.Group group, JsonPage page) {
        switch (group) {
            case Reply.Group(Text name, List<Reply.Row> rows) ->
                page.object(() -> {
                    page.text("name", name);
                    page.array("rows", rows, row -> page.object(() -> write(row, page)));
                });
        }
    }

    private static void write(Reply.Row row, JsonPage page) {
        switch (row) {
            case Reply.Row(
                    String instrument,
                    String symbol,
                    String name,
                    BigDecimal price,
                    String currency,
                    Optional<BigDecimal> percent,
                    Tone tone,
                    String shownPrice,
                    String shownChange) -> {
                page.string("instrument", instrument);
                page.string("symbol", symbol);
                page.string("name", name);
                page.string("price", price.toPlainString());
                page.string("currency", currency);
                percent.ifPresent(change -> page.string("percent", change.toPlainString()));
                page.string("tone", lower(tone));
                page.string("shownPrice", shownPrice);
                page.string("shownChange", shownChange);
            }
        }
    }

    private static void write(Block block, JsonPage page) {
        page.object(() -> {
            switch (block) {
                case Block.Paragraph(Text text) ->
                    page.string("block", "paragraph").text("text", text);
                case Block.Heading(Text text) -> page.string("block", "heading").text("text", text);
                case Block.Quotation(Text text) ->
                    page.string("block", "quotation").text("text", text);
                case Block.Listing(int first, List<Text> items) ->
                    page.string("block", "list").number("first", first).array("items", items, page::text);
                case Block.Facts(List<Block.Fact> facts) ->
                    page.string("block", "facts").array("facts", facts, fact -> write(fact, page));
            }
        });
    }

    private static void write(Block.Fact fact, JsonPage page) {
        switch (fact) {
            case Block.Fact(Text name, Text value) ->
                page.object(() -> page.text("name", name).text("value", value));
        }
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
