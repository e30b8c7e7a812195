package newstape.platform;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import newstape.command.Command;
import newstape.command.Commands;
import newstape.command.Invocation;
import newstape.command.Parameter;
import newstape.command.Policy;
import newstape.command.Router;
import newstape.command.Shape;
import newstape.command.Signature;
import newstape.reply.Block;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;
import newstape.words.Lexicon;

/** The commands that the contract of platforms is tried with. */
final class ContractCommands {
    private static final Parameter<String> WORDS = Parameter.required("words", new Shape.Phrase());

    private ContractCommands() {}

    static Router router(CountDownLatch waiting, CountDownLatch released) {
        Lexicon lexicon = new Lexicon();
        List<Command> commands = List.of(new Echoing(), new Waiting(waiting, released));
        return new Router(new Commands(commands, lexicon), lexicon, Policy.BY_RIGHTS, (fault, during) -> "none");
    }

    private record Echoing() implements Command {
        @Override
        public Signature signature() {
            return Signature.of("echo", ContractCommands.class, Signature.Topic.ALL, WORDS);
        }

        @Override
        public Reply run(Invocation invocation) {
            return card("heard " + invocation.need(WORDS));
        }
    }

    private record Waiting(CountDownLatch waiting, CountDownLatch released) implements Command {
        @Override
        public Signature signature() {
            return Signature.of("wait", ContractCommands.class, Signature.Topic.ALL);
        }

        @Override
        public Reply run(Invocation invocation) {
            waiting.countDown();
            try {
                released.await();
                return card("waited");
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Reply card(String said) {
        return new Reply.Card(
                Text.empty(), Optional.empty(), Tone.NEUTRAL, List.of(Block.paragraph(Text.plain(said))), Frame.BARE);
    }
}
