package newstape.platform.console;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newstape.reply.Block;
import newstape.reply.Credit;
import newstape.reply.Frame;
import newstape.reply.Image;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;
import newstape.words.Words;

/** A reply as lines of text for one look. For one rendering alone. */
final class ConsoleRenderer {
    private final Spans spans;
    private final Look look;
    private final Sheet sheet;
    private final Words words;
    private final Choices choices;

    /** @param words those of this class */
    ConsoleRenderer(Look look, Words words, Offers offers) {
        this.look = look;
        this.words = words;
        this.spans = new Spans(look);
        this.sheet = new Sheet(look.columns());
        this.choices = new Choices(sheet, spans, words, offers);
    }

    Rendering render(Reply reply) {
        switch (reply) {
            case Reply.Card(Text title, Optional<URI> link, Tone tone, List<Block> body, Frame frame) -> {
                title(title, link, tone);
                body.forEach(this::write);
                finish(frame);
            }
            case Reply.Leaf(Text title, Optional<URI> link, List<Block> body, Reply.Turn turn, Frame frame) -> {
                title(title, link, Tone.NEUTRAL);
                body.forEach(this::write);
                choices.turn(turn);
                foot(frame);
            }
            case Reply.Quotes(Text title, List<Reply.Group> groups, List<Text> notes, Frame frame) -> {
                title(title, Optional.empty(), Tone.NEUTRAL);
                new QuoteTable(spans, sheet.width()).write(groups, sheet);
                sheet.gap();
                notes.forEach(note -> sheet.paragraph(spans.of(note)));
                finish(frame);
            }
            // a terminal shows what can be read of it
            case Reply.Picture(Text title, Optional<URI> link, Image image, List<Block> body, Frame frame) -> {
                title(title, link, Tone.NEUTRAL);
                sheet.paragraph(spans.of(words.text("picture", Map.of("description", image.description())), Style.DIM));
                sheet.gap();
                body.forEach(this::write);
                finish(frame);
            }
            case Reply.Choice(Text question, List<Reply.Option> options, Frame frame) -> {
                sheet.paragraph(spans.of(question));
                choices.options(options);
                finish(frame);
            }
            // the message says the reason in words
            case Reply.Notice(Reply.Reason _, Text message, List<Text> hints, Frame frame) -> {
                sheet.paragraph(spans.of(message));
                hints.forEach(hint -> sheet.paragraph(spans.of(hint)));
                finish(frame);
            }
        }
        return new Rendering(new Paint(look).paint(sheet.trimmed()), choices.offered());
    }

    private void title(Text title, Optional<URI> link, Tone tone) {
        Optional<URI> address = link.filter(Spans::shows);
        Style style = Style.STRONG.with(tone);
        if (look.hyperlinks()) {
            sheet.paragraph(spans.of(title, address.map(style::leadingTo).orElse(style)));
        } else {
            sheet.paragraph(spans.of(title, style));
            address.ifPresent(uri -> sheet.paragraph(List.of(spans.line(uri.toASCIIString(), Style.DIM))));
        }
        sheet.gap();
    }

    private void write(Block block) {
        switch (block) {
            case Block.Paragraph(Text text) -> sheet.paragraph(spans.of(text));
            case Block.Heading(Text text) -> {
                sheet.gap();
                sheet.paragraph(spans.of(text, Style.STRONG));
                return;
            }
            case Block.Listing(int first, List<Text> items) -> list(first, items);
            case Block.Quotation(Text text) -> {
                Span bar = spans.line("│ ", Style.DIM);
                sheet.indented(bar, bar, spans.of(text));
            }
            case Block.Facts(List<Block.Fact> facts) -> facts(facts);
        }
        sheet.gap();
    }

    private void list(int first, List<Text> items) {
        int number = first;
        int widest = Integer.toString(first + items.size() - 1).length();
        for (Text item : items) {
            String lead = first == 0
                    ? "• "
                    : " ".repeat(widest - Integer.toString(number).length()) + number + ". ";
            sheet.hanging(spans.line(lead, Style.PLAIN), spans.of(item));
            number++;
        }
    }

    private void facts(List<Block.Fact> facts) {
        int room = facts.stream()
                .mapToInt(fact -> Columns.of(name(fact.name())))
                .filter(columns -> columns <= sheet.width() / 3)
                .max()
                .orElse(0);
        for (Block.Fact fact : facts) {
            switch (fact) {
                case Block.Fact(Text name, Text value) -> {
                    String label = Columns.cut(name(name), sheet.width() / 2, "");
                    String padding = " ".repeat(Math.max(0, room - Columns.of(label)) + 2);
                    sheet.hanging(new Span(label + padding, Style.DIM), spans.of(value));
                }
            }
        }
    }

    private String name(Text name) {
        return spans.line(name.characters(), Style.DIM).characters();
    }

    private void finish(Frame frame) {
        sheet.gap();
        foot(frame);
    }

    private void foot(Frame frame) {
        switch (frame) {
            // whoever sits at the terminal is the one reader there is
            case Frame(List<Credit> credits, var buttons, Frame.Audience _) -> {
                credits.forEach(this::credit);
                choices.buttons(buttons);
            }
        }
    }

    private void credit(Credit credit) {
        switch (credit) {
            case Credit(Text source, Optional<URI> link, Text asOf) -> {
                Text from =
                        link.<Text>map(target -> new Text.Link(source, target)).orElse(source);
                boolean dated = !asOf.characters().isBlank();
                Text said = dated
                        ? words.text("credit.dated", Map.of("source", from, "asOf", asOf))
                        : words.text("credit", Map.of("source", from));
                sheet.paragraph(spans.of(said, Style.DIM));
            }
        }
    }
}
