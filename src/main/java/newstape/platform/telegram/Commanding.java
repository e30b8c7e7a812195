package newstape.platform.telegram;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newstape.command.Asker;
import newstape.command.Finding;
import newstape.command.Invocation;
import newstape.command.MessageReading;
import newstape.command.Parsed;
import newstape.command.Router;
import newstape.platform.telegram.look.DeepLinks;
import newstape.reply.Call;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Echo;
import newstape.text.Text;
import newstape.words.Lexicon;
import newstape.words.Words;

/** What people say to the bot: commands, words in private, links that open the chat with it. */
final class Commanding {
    private static final String START = "/start";
    private static final int MOST_FOUND = 8;
    private static final Pattern LACKING = Pattern.compile("^/[a-z0-9_]{1,32}(?= )");

    private final Router router;
    private final Me me;
    private final DeepLinks links;
    private final Answers answers;
    private final Askers askers;
    private final Asked.Tools tools;
    private final Lexicon lexicon;

    Commanding(
            Router router, Me me, DeepLinks links, Answers answers, Askers askers, Asked.Tools tools, Lexicon lexicon) {
        this.router = router;
        this.me = me;
        this.links = links;
        this.answers = answers;
        this.askers = askers;
        this.tools = tools;
        this.lexicon = lexicon;
    }

    /** Answers what is for the bot, and nothing else. */
    void said(Message message, Started started) {
        boolean ours = message.viaBot().filter(bot -> bot == me.id()).isPresent();
        boolean program = message.sender().as() == Sender.As.BOT;
        if (ours || program) {
            return;
        }
        try {
            answer(message, started);
        } catch (ProgramEnds ends) {
            throw ends;
        } catch (RuntimeException fault) {
            Asked waiting = waiting(message, started);
            show(router.broken(fault, new Invocation(Call.of(Echo.of(message.text())), waiting.asker())), waiting);
        }
    }

    private void answer(Message message, Started started) {
        switch (completed(message).orElseGet(() -> Addressed.of(message, me))) {
            case Addressed.NotUs() -> {
                // others talk
            }
            case Addressed.Command(String line, boolean surely) -> command(line, surely, message, started);
            case Addressed.Words(String words) -> words(words, message, started);
        }
    }

    /** Words in answer to a message of ours that begins with a command are what it lacked. */
    private Optional<Addressed> completed(Message message) {
        return message.answering()
                .filter(answered ->
                        answered.sender() == me.id() && !message.text().strip().startsWith("/"))
                .map(answered -> LACKING.matcher(answered.text()))
                .filter(Matcher::find)
                .map(lacking -> new Addressed.Command(lacking.group() + " " + message.text(), true));
    }

    private void command(String line, boolean surely, Message message, Started started) {
        String[] parts = line.split("[\\s\\p{Z}]+", 2);
        if (parts[0].equalsIgnoreCase(START)) {
            if (surely) {
                start(parts.length > 1 ? parts[1].strip() : "", waiting(message, started));
            }
            return;
        }
        Asker asker = askers.of(message.sender(), message.chat());
        Parsed parsed = router.parse(line, asker.language());
        if (parsed instanceof Parsed.NoCommand && !surely) {
            return;
        }
        understood(parsed, message, new Asked(message, asker, started, tools));
    }

    private void understood(Parsed parsed, Message message, Asked waiting) {
        if (parsed instanceof Parsed.Understood(Call call)) {
            aboutAnswered(call, message, waiting.asker())
                    .ifPresentOrElse(
                            reading -> about(reading, waiting),
                            () -> ask(new Invocation(call, waiting.asker()), waiting));
        } else {
            show(router.answer(parsed, waiting.asker()), waiting);
        }
    }

    /** A bare command that answers somebody's message is about that message. */
    private Optional<MessageReading> aboutAnswered(Call call, Message message, Asker asker) {
        return message.answering()
                .filter(answered -> call.arguments().isEmpty()
                        && answered.sender() != me.id()
                        && !answered.text().isBlank()
                        && router.reads(call.command()))
                .map(answered -> router.read(answered.text(), call.command(), asker));
    }

    private void about(MessageReading reading, Asked waiting) {
        switch (reading) {
            case MessageReading.Asks(Call call) -> ask(new Invocation(call, waiting.asker()), waiting);
            case MessageReading.Nothing(Reply notice) -> show(notice, waiting);
        }
    }

    /** What was left out is asked for: with buttons, or to be typed in answer. */
    private void ask(Invocation invocation, Asked waiting) {
        Optional<Reply> question = router.question(invocation);
        Optional<String> lacking = router.lacks(invocation);
        if (question.isPresent()) {
            show(question.get(), waiting);
        } else if (lacking.isPresent() && !waiting.message().chat().isChannel()) {
            readable(waiting.ask(router.answer(invocation), lacking.get()));
        } else {
            answers.answer(invocation, waiting);
        }
    }

    private void start(String parameter, Asked waiting) {
        if (parameter.isEmpty()) {
            ask(new Invocation(Call.of("help"), waiting.asker()), waiting);
            return;
        }
        links.call(parameter)
                .ifPresentOrElse(
                        call -> ask(new Invocation(call, waiting.asker()), waiting),
                        () -> show(unknownStart(parameter, waiting.asker()), waiting));
    }

    private Reply unknownStart(String parameter, Asker asker) {
        Words words = words(asker);
        return new Reply.Notice(
                Reply.Reason.NOT_FOUND,
                words.text("start", Map.of("parameter", Echo.of(parameter))),
                List.of(words.text("start.hint", Map.of("help", Text.code("/help")))),
                Frame.PRIVATE);
    }

    /**
     * Words without a command: a price that is marked as one, a command without its slash, or something to look for.
     */
    private void words(String words, Message message, Started started) {
        Asked waiting = waiting(message, started);
        Asker asker = waiting.asker();
        Optional<Call> overheard = router.overheard(words);
        if (overheard.isPresent()) {
            ask(new Invocation(overheard.get(), asker), waiting);
            return;
        }
        Parsed parsed = router.parse(words, asker.language());
        if (!message.forwarded() && !(parsed instanceof Parsed.NoCommand)) {
            understood(parsed, message, waiting);
            return;
        }
        List<Finding> found =
                router.seek(words, asker).stream().limit(MOST_FOUND).toList();
        switch (found.size()) {
            case 0 -> show(router.answer(parsed, asker), waiting);
            case 1 -> ask(new Invocation(found.getFirst().call(), asker), waiting);
            default -> show(choice(words, found, asker), waiting);
        }
    }

    private Reply choice(String words, List<Finding> found, Asker asker) {
        List<Reply.Option> options = found.stream()
                .map(finding -> new Reply.Option(Text.plain(finding.title()), Text.empty(), finding.call()))
                .toList();
        Text question = words(asker).text("which", Map.of("words", Echo.of(words)));
        return new Reply.Choice(question, options, Frame.PRIVATE);
    }

    private Asked waiting(Message message, Started started) {
        return new Asked(message, askers.of(message.sender(), message.chat()), started, tools);
    }

    private static void show(Reply reply, Asked waiting) {
        readable(waiting.show(reply));
    }

    private static void readable(boolean shown) {
        if (!shown) {
            throw new IllegalStateException("Telegram can’t show what is asked back");
        }
    }

    private Words words(Asker asker) {
        return lexicon.words(Commanding.class, asker.language());
    }
}
