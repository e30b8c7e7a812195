package newstape.platform.telegram.look;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newstape.platform.Credits;
import newstape.platform.WebAddress;
import newstape.reply.Block;
import newstape.reply.Credit;
import newstape.reply.Frame;
import newstape.reply.Image;
import newstape.reply.Reply;
import newstape.text.Label;
import newstape.text.Text;
import newstape.text.Tone;
import newstape.text.Visible;
import newstape.words.Lexicon;

/** A reply as the messages that show it in Telegram: nearly always one. */
public final class TelegramRenderer {
    private static final int LONGEST_TITLE = 256;

    /** Longer text doesn't stand open where others talk. */
    private static final int LONG = 700;

    private final Keyboards keyboards;
    private final Credits credits;
    private final Lexicon lexicon;

    public TelegramRenderer(Keyboards keyboards, Lexicon lexicon) {
        this.keyboards = keyboards;
        this.credits = new Credits(lexicon);
        this.lexicon = lexicon;
    }

    /**
     * At least one message; the first has the title, the last the credits and what can be pressed.
     *
     * @param asker the id in Telegram of who asked
     */
    public Shown render(Reply reply, Locale language, Place place, long asker) {
        Body body = new Body(language, place == Place.SHARED ? Body.HALF : Body.LONGEST);
        Optional<Image> picture = Optional.empty();
        Optional<String> preview = Optional.empty();
        switch (reply) {
            // Telegram has no colours for a card's tone; the figures in it have their arrows
            case Reply.Card(Text title, Optional<URI> link, Tone _, List<Block> blocks, Frame _) -> {
                title(title, link, body);
                body.add(blocks);
                preview = link.flatMap(WebAddress::of);
            }
            case Reply.Leaf(Text title, Optional<URI> link, List<Block> blocks, Reply.Turn turn, Frame _) -> {
                title(title, link, body);
                if (isPutAway(blocks, turn, place)) {
                    body.folded(blocks);
                } else {
                    body.add(blocks);
                }
            }
            case Reply.Quotes(Text title, List<Reply.Group> groups, List<Text> notes, Frame _) -> {
                Prices.of(title, groups).write(body);
                notes.forEach(note -> body.aside(note, false));
            }
            case Reply.Picture(Text title, Optional<URI> link, Image image, List<Block> blocks, Frame _) -> {
                title(title, link, body);
                body.add(blocks);
                picture = Optional.of(image);
            }
            case Reply.Choice(Text question, List<Reply.Option> options, Frame _) -> {
                body.prose(new Text.Strong(question));
                options(options, language, body);
            }
            case Reply.Notice(Reply.Reason _, Text message, List<Text> hints, Frame _) -> {
                body.prose(message);
                hints.forEach(body::prose);
            }
        }
        List<Piece> said = body.pieces();
        credit(reply.frame(), language, body);
        List<Piece> all = body.pieces();
        List<String> html = place == Place.SHARED
                ? List.of(Messages.single(said, all.subList(said.size(), all.size())))
                : Messages.of(all, picture.isPresent() ? Messages.LONGEST_CAPTION : Messages.LONGEST);
        return new Shown(html, picture, preview, keyboards.of(reply, place, asker));
    }

    /** A picture's words alone, for where the picture can't be shown. */
    public Shown withoutPicture(Reply.Picture reply, Locale language, Place place, long asker) {
        Block said = Block.paragraph(Text.emphasis(reply.image().description()));
        List<Block> body = Stream.concat(Stream.of(said), reply.body().stream()).toList();
        return render(
                new Reply.Card(reply.title(), reply.link(), Tone.NEUTRAL, body, reply.frame()), language, place, asker);
    }

    private static boolean isPutAway(List<Block> blocks, Reply.Turn turn, Place place) {
        int length = blocks.stream()
                .mapToInt(block -> block instanceof Block.Paragraph(Text text)
                        ? text.characters().length()
                        : 0)
                .sum();
        boolean readOn = turn.count() > 1 && place == Place.PRIVATE;
        return length > LONG && !readOn;
    }

    private static void title(Text title, Optional<URI> link, Body body) {
        String line = Visible.line(title.characters()).strip();
        if (Visible.isAny(line)) {
            Text shown = Text.plain(Label.of(line, LONGEST_TITLE));
            body.heading(link.<Text>map(target -> new Text.Link(shown, target)).orElse(shown));
        }
    }

    /** Only where there is more to say of them than what their buttons say. */
    private void options(List<Reply.Option> options, Locale language, Body body) {
        boolean many = options.size() > Keyboards.MOST_OPTIONS;
        if (many || options.stream().anyMatch(TelegramRenderer::saysMore)) {
            body.add(List.of(
                    Block.bullets(options.stream().map(Reply.Option::line).toList())));
        }
        if (many) {
            body.aside(
                    lexicon.words(TelegramRenderer.class, language)
                            .text("options.first", Map.of("count", Keyboards.MOST_OPTIONS)),
                    false);
        }
    }

    private static boolean saysMore(Reply.Option option) {
        return Visible.isAny(option.detail().characters())
                || option.label().characters().length() > Keyboards.LABEL;
    }

    private void credit(Frame frame, Locale language, Body body) {
        switch (frame) {
            // the buttons are the keyboard's, and who may press is in their data
            case Frame(List<Credit> sources, var _, var _) -> {
                boolean close = false;
                for (Credit credit : sources) {
                    body.aside(credits.said(credit, language), close);
                    close = true;
                }
            }
        }
    }
}
