package newstape.platform.console;

import java.io.IOError;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/** Lines that are edited as they are typed, with history and completion. */
final class EditedPrompt implements Prompt {
    private static final List<String> COMPLETION_STYLES = List.of(
            LineReader.COMPLETION_STYLE_STARTING,
            LineReader.COMPLETION_STYLE_DESCRIPTION,
            LineReader.COMPLETION_STYLE_GROUP,
            LineReader.COMPLETION_STYLE_LIST_STARTING,
            LineReader.COMPLETION_STYLE_LIST_DESCRIPTION,
            LineReader.COMPLETION_STYLE_LIST_GROUP);

    private final LineReader reader;

    EditedPrompt(Terminal terminal, Typing typing, Chat.History history, boolean colours) {
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("newstape")
                .parser(typing)
                .completer(typing)
                .completionMatcher(new Narrowing())
                .variable(LineReader.HISTORY_FILE, history.file())
                .variable(LineReader.HISTORY_SIZE, history.size())
                .variable(LineReader.HISTORY_FILE_SIZE, history.size())
                .variable(LineReader.BELL_STYLE, "none")
                // an exclamation mark and a backslash are characters like others
                .option(Option.DISABLE_EVENT_EXPANSION, true)
                .option(Option.HISTORY_IGNORE_DUPS, true)
                .option(Option.RECOGNIZE_EXACT, false)
                .build();
        if (!colours) {
            COMPLETION_STYLES.forEach(style -> reader.setVariable(style, ""));
        }
    }

    @Override
    public Optional<String> next() {
        while (true) {
            try {
                return Optional.of(reader.readLine(SIGN));
            } catch (UserInterruptException cleared) {
                // the line was given up; the next is waited for
            } catch (EndOfFileException | IOError ended) {
                return Optional.empty();
            }
        }
    }
}
