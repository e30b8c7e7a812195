package newstape.platform.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newstape.command.Command;
import newstape.command.Commands;
import newstape.command.Invocation;
import newstape.command.Parameter;
import newstape.command.Policy;
import newstape.command.Router;
import newstape.command.Shape;
import newstape.command.Signature;
import newstape.command.Signature.Topic;
import newstape.command.Suggestion;
import newstape.reply.Block;
import newstape.reply.Button;
import newstape.reply.Call;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;
import newstape.words.Lexicon;

/** A few commands of a lighthouse, to talk with. */
final class Lighthouse {
    private static final List<Suggestion> LAMPS = List.of(
            new Suggestion("red lamp", "shines to port"),
            new Suggestion("green lamp", "shines to starboard"),
            new Suggestion("grey", "is broken"));
    private static final Parameter<String> NAME =
            Parameter.required("name", new Shape.Phrase()).completedBy((begun, asked) -> lamps(begun));
    private static final Parameter<String> BESIDE =
            Parameter.optional("beside", new Shape.Phrase()).byNameOnly().completedBy((begun, asked) -> lamps(begun));
    private static final Parameter<Integer> PAGE =
            Parameter.optional(Reply.Turn.PAGE, new Shape.Whole(1, 3)).byNameOnly();

    private Lighthouse() {}

    static Router router() {
        return router(List.of());
    }

    /** With commands of the test's own. */
    static Router router(List<Command> more) {
        Lexicon lexicon = new Lexicon();
        List<Command> commands = new ArrayList<>(List.of(
                command(signature("lamp", Topic.PRICES, NAME, BESIDE).with("/lamp red"), Lighthouse::lamp),
                command(signature("log", Topic.ARTICLES, PAGE), Lighthouse::log),
                command(signature("which", Topic.ALL), asked -> which()),
                command(signature("storm", Topic.ALL), asked -> {
                    throw new IllegalStateException("storm");
                })));
        commands.addAll(more);
        return new Router(new Commands(commands, lexicon), lexicon, Policy.BY_RIGHTS, (fault, during) -> "7f3a");
    }

    static Signature signature(String name, Topic topic, Parameter<?>... parameters) {
        return Signature.of(name, Lighthouse.class, topic, parameters);
    }

    interface Answer {
        Reply to(Invocation asked);
    }

    static Command command(Signature signature, Answer answer) {
        return new Command() {
            @Override
            public Signature signature() {
                return signature;
            }

            @Override
            public Reply run(Invocation invocation) {
                return answer.to(invocation);
            }
        };
    }

    private static List<Suggestion> lamps(String begun) {
        return LAMPS.stream().filter(lamp -> lamp.value().startsWith(begun)).toList();
    }

    private static Reply lamp(Invocation asked) {
        String name = asked.need(NAME);
        String beside = asked.get(BESIDE).map(other -> " beside " + other).orElse("");
        Text body = Text.plain("The lamp “" + name + "”" + beside + " is lit.");
        Frame frame = Frame.BARE.offering(List.of(Button.of("Again", asked.call()), Button.of("Log", Call.of("log"))));
        return new Reply.Card(
                Text.plain("Lamp"), Optional.empty(), Tone.NEUTRAL, List.of(Block.paragraph(body)), frame);
    }

    private static Reply log(Invocation asked) {
        int page = asked.get(PAGE).orElse(1);
        Text body = Text.plain("Night " + page + ": nothing passed.");
        return new Reply.Leaf(
                Text.plain("Log"),
                Optional.empty(),
                List.of(Block.paragraph(body)),
                new Reply.Turn(page, 3, new Call("log", Map.of())),
                Frame.BARE);
    }

    private static Reply which() {
        List<Reply.Option> options = Stream.of("red lamp", "green lamp")
                .map(name -> new Reply.Option(
                        Text.plain(name), Text.empty(), Call.of("lamp").with("name", name)))
                .toList();
        return new Reply.Choice(Text.plain("Which lamp?"), options, Frame.BARE);
    }
}
