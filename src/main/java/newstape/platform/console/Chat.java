package newstape.platform.console;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import newstape.command.Asker;
import newstape.command.Rights;
import newstape.command.Router;
import newstape.command.Signature;
import newstape.platform.Platform;
import newstape.text.Folding;
import newstape.text.Text;
import newstape.words.Lexicon;
import newstape.words.Words;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * The chat in a terminal. It begins with a greeting and ends with {@code exit}, with the end of the input, or when it
 * is closed. In a terminal without escape codes it is the same chat without editing.
 */
public final class Chat implements Platform {
    /** Where what was typed is kept, and how many lines of it. What can't be kept is not, without a word. */
    public record History(Path file, int size) {}

    /** Opens the terminal; it is closed here. */
    @FunctionalInterface
    interface Opening {
        Terminal open() throws IOException;
    }

    private final Asker asker;
    private final Lexicon lexicon;
    private final Map<String, String> environment;
    private final History history;
    private final Opening opening;
    /** Held, since a logger that nobody holds forgets its level. */
    private final Logger jline = Logger.getLogger("org.jline");

    private final ReentrantLock lock = new ReentrantLock();
    private Optional<Terminal> open = Optional.empty();
    private boolean closed;

    /** @param environment asked for what names and limits a terminal, as in {@code NO_COLOR} */
    public Chat(Asker asker, Lexicon lexicon, Map<String, String> environment, History history) {
        this(asker, lexicon, environment, history, Chat::systemTerminal);
    }

    Chat(Asker asker, Lexicon lexicon, Map<String, String> environment, History history, Opening opening) {
        this.asker = asker;
        this.lexicon = lexicon;
        this.environment = Map.copyOf(environment);
        this.history = history;
        this.opening = opening;
    }

    /** Who sits at the terminal: whoever runs the program. */
    public static Asker asker(Locale language, ZoneId zone, Currency currency) {
        Asker.Person person = new Asker.Person("console:operator");
        return new Asker(person, new Asker.Place("console:terminal"), Rights.OPERATOR, language, zone, currency);
    }

    private static Terminal systemTerminal() throws IOException {
        return TerminalBuilder.builder().system(true).dumb(true).build();
    }

    @Override
    public String name() {
        return "console";
    }

    @Override
    public Ending run(Router router) {
        // what JLine has to say of terminals and history files is of no use to who types
        jline.setLevel(Level.OFF);
        try {
            Optional<Terminal> terminal = opened();
            terminal.ifPresent(some -> converse(some, router));
            return new Ending.Finished();
        } catch (IOException e) {
            return new Ending.Failed(words().line("unopened", Map.of("why", String.valueOf(e.getMessage()))));
        } catch (IllegalStateException e) {
            return whenClosed(e);
        } finally {
            close();
        }
    }

    /** JLine's word for a terminal that was closed while it was used. */
    private Ending whenClosed(IllegalStateException fault) {
        lock.lock();
        try {
            if (!closed) {
                throw fault;
            }
            return new Ending.Finished();
        } finally {
            lock.unlock();
        }
    }

    private Optional<Terminal> opened() throws IOException {
        lock.lock();
        try {
            open = closed ? Optional.empty() : Optional.of(opening.open());
            return open;
        } finally {
            lock.unlock();
        }
    }

    private void converse(Terminal terminal, Router router) {
        boolean dumb = Look.dumb(terminal.getType());
        Prompt prompt = dumb
                ? new BarePrompt(terminal)
                : new EditedPrompt(
                        terminal,
                        new Typing(router, asker),
                        history,
                        look(terminal).colours());
        Conversation conversation = new Conversation(router, asker, lexicon);
        boolean going = print(greeting(router, dumb, look(terminal)), terminal);
        while (going) {
            Optional<String> line = prompt.next();
            going = line.isPresent() && !leaves(line.get()) && answer(line.get(), conversation, terminal);
        }
    }

    /** Several lines come at once when they are pasted. */
    private boolean answer(String pasted, Conversation conversation, Terminal terminal) {
        for (String line : pasted.lines().toList()) {
            lock.lock();
            try {
                Optional<String> answer = closed ? Optional.empty() : conversation.answer(line, look(terminal));
                if (closed || (answer.isPresent() && !print(answer.get(), terminal))) {
                    return false;
                }
            } finally {
                lock.unlock();
            }
        }
        return true;
    }

    /** Prints with an empty line behind; returns whether there still is a terminal to print to. */
    private boolean print(String text, Terminal terminal) {
        lock.lock();
        try {
            if (!closed) {
                terminal.writer().print(text + "\n\n");
                terminal.writer().flush();
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    private Look look(Terminal terminal) {
        return Look.of(
                terminal.getType(),
                environment,
                terminal.outputEncoding(),
                terminal.getSize().getColumns());
    }

    private boolean leaves(String line) {
        String typed = Folding.fold(line);
        String word = typed.startsWith("/") ? typed.substring(1) : typed;
        return Arrays.asList(words().line("leave").split(" ")).contains(word);
    }

    /** Shows a command of each topic, as it could be typed. */
    private String greeting(Router router, boolean dumb, Look look) {
        List<String> examples = new ArrayList<>();
        for (Signature.Topic topic : Signature.Topic.values()) {
            router.commands().all().stream()
                    .filter(command -> command.signature().topic() == topic)
                    .findFirst()
                    .ifPresent(command ->
                            examples.add(command.signature().examples().getFirst()));
        }
        Text text = words().text(
                        dumb ? "greeting.bare" : "greeting",
                        Map.of(
                                "examples",
                                Text.code(lexicon.figures(asker.language()).alternatives(examples))));
        Sheet sheet = new Sheet(look.columns());
        sheet.paragraph(new Spans(look).of(text));
        return new Paint(look).paint(sheet.trimmed());
    }

    private Words words() {
        return lexicon.words(Chat.class, asker.language());
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            if (open.isPresent()) {
                open.get().close();
            }
            open = Optional.empty();
        } catch (IOException e) {
            // it is gone either way
        } finally {
            lock.unlock();
        }
    }
}
