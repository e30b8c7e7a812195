package newstape.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import newstape.command.Asker;
import newstape.command.Command;
import newstape.command.Commands;
import newstape.command.Invocation;
import newstape.command.Parameter;
import newstape.command.Shape;
import newstape.command.Signature;
import newstape.command.Suggestion;
import newstape.command.Usage;
import newstape.reply.Block;
import newstape.reply.Button;
import newstape.reply.Call;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Echo;
import newstape.text.Text;
import newstape.text.Tone;
import newstape.words.Lexicon;
import newstape.words.Words;

/** What can be asked, and how; all of it from the commands' signatures. */
public final class HelpCommand implements Command {
    private final Supplier<Commands> commands;
    private final Lexicon lexicon;
    private final Parameter<String> about;

    /** With the commands, this one among them, as they are when help is asked for. */
    public HelpCommand(Supplier<Commands> commands, Lexicon lexicon) {
        this.commands = commands;
        this.lexicon = lexicon;
        this.about = Parameter.optional("command", new Shape.Name())
                .completedBy((begun, invocation) -> allowed(invocation)
                        .map(signature ->
                                new Suggestion(signature.name(), line(signature, "summary", invocation.asker())))
                        .filter(suggestion -> suggestion.value().startsWith(begun))
                        .toList());
    }

    @Override
    public Signature signature() {
        return Signature.of("help", HelpCommand.class, Signature.Topic.ALL, about)
                .with("/help", "/help price");
    }

    @Override
    public Reply run(Invocation invocation) {
        return invocation.get(about).map(name -> help(name, invocation)).orElseGet(() -> overview(invocation));
    }

    private Stream<Signature> allowed(Invocation invocation) {
        return commands.get().all().stream()
                .map(Command::signature)
                .filter(signature -> invocation.asker().rights().include(signature.needed()));
    }

    private Reply overview(Invocation invocation) {
        Words words = words(invocation.asker());
        List<Block> body = new ArrayList<>();
        for (Signature.Topic topic : Signature.Topic.values()) {
            List<Text> lines = allowed(invocation)
                    .filter(signature -> signature.topic() == topic)
                    .map(signature -> line(signature, invocation.asker()))
                    .toList();
            if (!lines.isEmpty()) {
                body.add(new Block.Heading(words.text("topic", Map.of("topic", topic.name()))));
                body.add(Block.bullets(lines));
            }
        }
        body.add(Block.paragraph(words.text("more", Map.of("example", Text.code("/help price")))));
        return new Reply.Card(words.text("title"), Optional.empty(), Tone.NEUTRAL, body, Frame.PRIVATE);
    }

    private Text line(Signature signature, Asker asker) {
        return Text.of(Usage.brief(signature), Text.plain(" – " + line(signature, "summary", asker)));
    }

    private Reply help(String name, Invocation invocation) {
        Asker asker = invocation.asker();
        String typed = name.startsWith("/") ? name.substring(1) : name;
        return commands.get()
                .named(typed, asker.language())
                .map(command -> help(command.signature(), asker))
                .orElseGet(() -> unknown(typed, asker));
    }

    private Reply help(Signature signature, Asker asker) {
        Words words = words(asker);
        List<Block> body = new ArrayList<>();
        body.add(Block.paragraph(Text.plain(line(signature, "summary", asker))));
        body.add(Block.paragraph(Text.plain(line(signature, "help", asker))));
        if (!signature.parameters().isEmpty()) {
            body.add(new Block.Heading(words.text("parameters")));
            body.add(Block.bullets(signature.parameters().stream()
                    .map(one -> line(signature, one, asker))
                    .toList()));
        }
        body.add(new Block.Heading(words.text("examples")));
        body.add(Block.bullets(signature.examples().stream().map(Text::code).toList()));
        return new Reply.Card(Usage.of(signature), Optional.empty(), Tone.NEUTRAL, body, Frame.PRIVATE);
    }

    private Text line(Signature signature, Parameter<?> parameter, Asker asker) {
        Words words = words(asker);
        Text what = Text.plain(line(signature, "parameter." + parameter.name(), asker));
        Map<String, Text> said = Map.of("name", Text.code(parameter.name()), "what", what);
        return words.text(parameter.required() ? "parameter" : "parameter.optional", said);
    }

    private Reply unknown(String typed, Asker asker) {
        Words words = words(asker);
        List<Button> nearest = commands.get().nearest(typed, asker).stream()
                .map(name -> Button.of("/" + name, Call.of("help").with(about.name(), name)))
                .toList();
        Text message = words.text("unknown", Map.of("typed", Text.code("/" + Echo.of(typed))));
        Text hint = words.text("unknown.hint", Map.of("help", Text.code("/help")));
        return new Reply.Notice(Reply.Reason.NOT_FOUND, message, List.of(hint), Frame.PRIVATE.offering(nearest));
    }

    private String line(Signature signature, String key, Asker asker) {
        return lexicon.words(signature.words(), asker.language()).line(key);
    }

    private Words words(Asker asker) {
        return lexicon.words(HelpCommand.class, asker.language());
    }
}
