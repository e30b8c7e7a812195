package newstape.platform;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import newstape.command.Asker;
import newstape.command.Command;
import newstape.command.Commands;
import newstape.command.Cost;
import newstape.command.Finding;
import newstape.command.Invocation;
import newstape.command.OnMessage;
import newstape.command.Parameter;
import newstape.command.Policy;
import newstape.command.Rights;
import newstape.command.Router;
import newstape.command.Shape;
import newstape.command.Signature;
import newstape.command.Suggestion;
import newstape.reply.Block;
import newstape.reply.Button;
import newstape.reply.Call;
import newstape.reply.Frame;
import newstape.reply.Image;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;
import newstape.words.Lexicon;

/** Commands that do what real ones seldom do: wait, whisper, break, say too much. */
public final class Pier {
    public static final Parameter<String> WORDS = Parameter.optional("words", new Shape.Phrase());
    private static final int PAGES = 3;

    /** Until it is counted down, whoever waits for others waits. */
    private final CountDownLatch others = new CountDownLatch(1);

    private final Lexicon lexicon = new Lexicon();

    private record Trial(Signature signature, Cost expense, Function<Invocation, Reply> answer) implements Command {
        @Override
        public Cost cost(Invocation invocation) {
            return expense;
        }

        @Override
        public Reply run(Invocation invocation) {
            return answer.apply(invocation);
        }

        /** Where somebody looks for lamps, {@code /find} has a picture of one. */
        @Override
        public List<Finding> seek(String words, Asker asker) {
            Call found = Call.of("find").with(WORDS.name(), words);
            URI picture = URI.create("https://pier.example/lamp.jpg");
            return signature.name().equals("find") && words.contains("lamp")
                    ? List.of(new Finding("Lamps", found, Optional.of(picture)))
                    : List.of();
        }
    }

    public void letGo() {
        others.countDown();
    }

    public Router router() {
        return router(Policy.BY_RIGHTS);
    }

    public Router router(Policy policy) {
        Parameter<String> stalling = WORDS.completedBy((begun, invocation) -> {
            waitForOthers();
            return List.of(new Suggestion("late", "late"));
        });
        Parameter<Integer> page =
                Parameter.optional(Reply.Turn.PAGE, new Shape.Whole(1, PAGES)).byNameOnly();
        Parameter<String> optional = Parameter.optional("words", new Shape.Phrase());
        Parameter<String> asked = Parameter.required("words", new Shape.Phrase())
                .completedBy((begun, invocation) -> List.of(new Suggestion("lamp", "The lamp", "~lamp")));
        Signature echo =
                signature("echo", WORDS).with(new OnMessage(words -> heard(words, "try"), words -> heard(words, "$")));
        List<Command> commands = List.of(
                new Trial(echo, Cost.AT_HAND, Pier::echo),
                new Trial(signature("fetch", WORDS), Cost.MAY_WAIT, this::late),
                new Trial(signature("stall", stalling), Cost.AT_HAND, this::late),
                new Trial(signature("whisper"), Cost.MAY_WAIT, invocation -> {
                    waitForOthers();
                    return card("for you alone", Frame.PRIVATE);
                }),
                new Trial(signature("purge").needing(Rights.MODERATOR), Cost.AT_HAND, invocation -> card("purged")),
                new Trial(signature("mine"), Cost.AT_HAND, Pier::mine),
                new Trial(signature("find", WORDS, page), Cost.AT_HAND, invocation -> found(invocation, page)),
                new Trial(signature("flood", WORDS), Cost.AT_HAND, Pier::flood),
                new Trial(signature("draw"), Cost.AT_HAND, Pier::drawn),
                new Trial(signature("sketch"), Cost.MAY_WAIT, Pier::drawn),
                new Trial(signature("ask", asked), Cost.AT_HAND, invocation -> card("asked " + invocation.need(asked))),
                new Trial(signature("secret"), Cost.AT_HAND, Pier::secret),
                new Trial(signature("balk", optional), Cost.MAY_WAIT, invocation -> balked(invocation, optional)),
                new Trial(signature("break"), Cost.AT_HAND, invocation -> {
                    throw new IllegalStateException("as the test wants it");
                }));
        return new Router(new Commands(commands, lexicon), lexicon, policy, (fault, during) -> "7f3a");
    }

    private static Optional<Call> heard(String words, String mark) {
        return words.contains(mark) ? Optional.of(Call.of("echo").with("words", "heard it")) : Optional.empty();
    }

    private static Signature signature(String name, Parameter<?>... parameters) {
        return Signature.of(name, Pier.class, Signature.Topic.ALL, parameters);
    }

    private static Reply echo(Invocation invocation) {
        return card("said " + invocation.get(WORDS).orElse(""));
    }

    private Reply late(Invocation invocation) {
        waitForOthers();
        Call again = Call.of("fetch").with("words", "again");
        return card(
                "fetched " + invocation.get(WORDS).orElse("it"),
                Frame.BARE.offering(List.of(Button.of("Again", again))));
    }

    private void waitForOthers() {
        try {
            others.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Offers a button whose answer is a refusal that takes its time. */
    private Reply balked(Invocation invocation, Parameter<String> how) {
        if (invocation.get(how).isEmpty()) {
            Button on = Button.of("Go on", Call.of("balk").with(how.name(), "late"));
            return card("at the gate", Frame.BARE.offering(List.of(on)));
        }
        waitForOthers();
        return new Reply.Notice(Reply.Reason.UNAVAILABLE, Text.plain("The gate is shut."), List.of(), Frame.PRIVATE);
    }

    private static Reply mine(Invocation invocation) {
        Button again = Button.of("Again", Call.of("mine"));
        return card("yours to press", new Frame(List.of(), List.of(again), Frame.Audience.ASKER_PRESSES));
    }

    private static Reply secret(Invocation invocation) {
        Button again = Button.of("Again", Call.of("secret"));
        return card("for you alone", new Frame(List.of(), List.of(again), Frame.Audience.ASKER));
    }

    private static Reply found(Invocation invocation, Parameter<Integer> page) {
        int number = invocation.get(page).orElse(1);
        return new Reply.Leaf(
                Text.plain("Found"),
                Optional.empty(),
                List.of(Block.paragraph(Text.plain(
                        "page " + number + " of " + invocation.get(WORDS).orElse("")))),
                new Reply.Turn(number, PAGES, invocation.call()),
                Frame.BARE);
    }

    /** Sentences that a frame can't hold, full of what must be escaped. */
    private static Reply flood(Invocation invocation) {
        String sentence = "The *lamp* of [pier](4) wasn’t lit, `so` they _say_: https://pier.example/x. ";
        return new Reply.Card(
                Text.plain("Flood"),
                Optional.empty(),
                Tone.NEUTRAL,
                List.of(Block.paragraph(Text.plain(sentence.repeat(150)))),
                Frame.BARE.offering(List.of(Button.of("Again", Call.of("flood")))));
    }

    private static Reply drawn(Invocation invocation) {
        Image image = new Image(Image.Format.PNG, new byte[] {(byte) 0x89, 'P', 'N', 'G'}, "A lamp over seven days");
        return new Reply.Picture(
                Text.plain("Lamp, 7 days"),
                Optional.empty(),
                image,
                List.of(Block.paragraph(Text.plain("It is lit."))),
                Frame.BARE.offering(List.of(Button.of("Refresh", invocation.call()))));
    }

    private static Reply card(String said) {
        return card(said, Frame.BARE);
    }

    private static Reply card(String said, Frame frame) {
        return new Reply.Card(
                Text.empty(), Optional.empty(), Tone.NEUTRAL, List.of(Block.paragraph(Text.plain(said))), frame);
    }
}
