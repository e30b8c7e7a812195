package newstape.platform.discord;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
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

/** A reply as the messages that show it in Discord: nearly always one, with a frame in the colour of what it says. */
final class DiscordRenderer {
    private static final int LONGEST_DESCRIPTION = 1_024;

    private final Controls controls;
    private final Credits credits;
    private final Lexicon lexicon;

    DiscordRenderer(Ids ids, Lexicon lexicon) {
        this.controls = new Controls(ids, lexicon);
        this.credits = new Credits(lexicon);
        this.lexicon = lexicon;
    }

    /**
     * At least one message; the first has the title, the last the credits and what can be pressed. Nobody is called by
     * any of them.
     *
     * @param asker the id in Discord of who asked
     */
    List<MessageCreateData> render(Reply reply, Locale language, String asker) {
        Body body = new Body(language);
        Optional<FileUpload> picture = Optional.empty();
        Frames.Head head = switch (reply) {
            case Reply.Card(Text title, Optional<URI> link, Tone tone, List<Block> blocks, Frame _) -> {
                blocks.forEach(body::add);
                yield head(title, link, Colour.of(tone));
            }
            case Reply.Leaf(Text title, Optional<URI> link, List<Block> blocks, Reply.Turn _, Frame _) -> {
                blocks.forEach(body::add);
                yield head(title, link, Colour.of(Tone.NEUTRAL));
            }
            case Reply.Quotes(Text title, List<Reply.Group> groups, List<Text> notes, Frame _) -> {
                Prices prices = Prices.of(title, groups);
                prices.write(body);
                notes.forEach(body::aside);
                yield head(prices.title(), Optional.empty(), Colour.of(prices.tone()));
            }
            case Reply.Picture(Text title, Optional<URI> link, Image image, List<Block> blocks, Frame _) -> {
                blocks.forEach(body::add);
                picture = Optional.of(file(image));
                yield head(title, link, Colour.of(Tone.NEUTRAL));
            }
            case Reply.Choice(Text question, List<Reply.Option> options, Frame _) -> {
                body.prose(new Text.Strong(question));
                options(options, language, body);
                yield head(Text.empty(), Optional.empty(), Colour.of(Tone.NEUTRAL));
            }
            case Reply.Notice(Reply.Reason reason, Text message, List<Text> hints, Frame _) -> {
                body.prose(message);
                hints.forEach(body::prose);
                yield head(Text.empty(), Optional.empty(), Colour.of(reason));
            }
        };
        credit(reply.frame(), language, body);
        return new Frames(head).messages(body.pieces(), controls.rows(reply, language, asker), picture);
    }

    /** It goes along as a file, which the frame shows. */
    private static FileUpload file(Image image) {
        return FileUpload.fromData(image.bytes(), "picture." + image.format().ending())
                .setDescription(Label.of(image.description(), LONGEST_DESCRIPTION));
    }

    private static Frames.Head head(Text title, Optional<URI> link, int colour) {
        return new Frames.Head(Title.of(title), link.flatMap(WebAddress::of), colour);
    }

    /** Only where there is more to say of them than what their buttons or their menu say. */
    private void options(List<Reply.Option> options, Locale language, Body body) {
        boolean many = options.size() > Controls.MOST_OPTIONS;
        if (many || options.stream().anyMatch(DiscordRenderer::saysMore)) {
            body.add(Block.bullets(options.stream().map(Reply.Option::line).toList()));
        }
        if (many) {
            body.aside(lexicon.words(DiscordRenderer.class, language)
                    .text("options.first", Map.of("count", Controls.MOST_OPTIONS)));
        }
    }

    private static boolean saysMore(Reply.Option option) {
        return Visible.isAny(option.detail().characters())
                || option.label().characters().length() > Controls.LABEL;
    }

    private void credit(Frame frame, Locale language, Body body) {
        switch (frame) {
            // the buttons are the controls', and who sees it is decided where it is sent
            case Frame(List<Credit> sources, var _, var _) ->
                sources.forEach(credit -> body.aside(credits.said(credit, language)));
        }
    }
}
