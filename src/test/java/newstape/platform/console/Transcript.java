package newstape.platform.console;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import newstape.command.Asker;
import newstape.command.Router;
import newstape.words.Lexicon;

/**
 * A conversation in a terminal without colours, as who sits there sees it: each line behind the prompt's sign, then its
 * answer. A number presses what the last answer offered.
 */
public final class Transcript {
    private final Conversation conversation;
    private final Look look;

    /** In a terminal of 80 columns. */
    public Transcript(Router router, Asker asker) {
        this(router, asker, Look.USUAL_COLUMNS);
    }

    public Transcript(Router router, Asker asker, int columns) {
        this.conversation = new Conversation(router, asker, new Lexicon());
        this.look = new Look(columns, StandardCharsets.UTF_8, false, false);
    }

    /** Who asks in English, in UTC and dollars. */
    public static Asker asker() {
        return Chat.asker(Locale.ENGLISH, ZoneOffset.UTC, Currency.getInstance("USD"));
    }

    /** Plays the lines; what was said before is remembered. */
    public String play(String... lines) {
        StringBuilder shown = new StringBuilder();
        for (String line : lines) {
            shown.append(shown.isEmpty() ? "" : "\n")
                    .append(Prompt.SIGN)
                    .append(line)
                    .append('\n');
            conversation
                    .answer(line, look)
                    .ifPresent(answer -> shown.append(answer).append('\n'));
        }
        return shown.toString();
    }

    /** The answer to one line, alone. */
    public String answer(String line) {
        return conversation.answer(line, look).orElse("");
    }
}
