package newstape.command;

import java.util.List;
import java.util.Optional;
import newstape.reply.Block;
import newstape.reply.Call;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;

/** A command that answers with its arguments, for every shape of signature there is. */
record Repeat(Signature signature) implements Command {
    static final Parameter<String> WORDS = Parameter.required("words", new Shape.Phrase());
    static final Parameter<String> ARTICLE = Parameter.optional("article", new Shape.Reference());
    static final Parameter<Integer> PAGE =
            Parameter.optional("page", new Shape.Whole(1, 99)).byNameOnly();

    static Commands commands() {
        return new Commands(
                List.of(
                        of("section", WORDS, ARTICLE, PAGE),
                        of("read", ARTICLE, PAGE),
                        of(
                                "convert",
                                Parameter.required("amount", new Shape.Amount()),
                                Parameter.required("from", new Shape.Name()),
                                Parameter.required("to", new Shape.Name())),
                        new Repeat(Signature.of(
                                        "price",
                                        Repeat.class,
                                        Signature.Topic.ALL,
                                        Parameter.required("symbol", new Shape.Names(3))
                                                .completedBy((begun, invocation) -> List.of(
                                                                new Suggestion("BTC", "Bitcoin"),
                                                                new Suggestion("ETH", "Ethereum"))
                                                        .stream()
                                                        .filter(one ->
                                                                one.value().startsWith(begun))
                                                        .toList()))
                                .with(OnMessage.chosen(message -> bitcoin(message, "BTC"))
                                        .overhearing(message -> bitcoin(message, "$BTC")))),
                        new Repeat(Signature.of("purge", Repeat.class, Signature.Topic.ALL)
                                .needing(Rights.MODERATOR))),
                new newstape.words.Lexicon());
    }

    private static Optional<Call> bitcoin(String message, String word) {
        return message.contains(word) ? Optional.of(Call.of("price").with("symbol", "BTC")) : Optional.empty();
    }

    private static Repeat of(String name, Parameter<?>... parameters) {
        return new Repeat(Signature.of(name, Repeat.class, Signature.Topic.ALL, parameters));
    }

    @Override
    public Reply run(Invocation invocation) {
        if (invocation.call().arguments().containsValue("bug")) {
            throw new IllegalStateException("a bug");
        }
        Text said = Text.plain(invocation.call().toString());
        return new Reply.Card(said, Optional.empty(), Tone.NEUTRAL, List.of(Block.paragraph(said)), Frame.BARE);
    }
}
