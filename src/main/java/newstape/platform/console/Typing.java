package newstape.platform.console;

import java.util.List;
import newstape.command.Asker;
import newstape.command.LineCompletion;
import newstape.command.Router;
import newstape.command.Suggestion;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** The router's completion as JLine asks for it: first which part of the line is meant, then what could stand there. */
final class Typing implements Parser, Completer {
    private final Router router;
    private final Asker asker;

    Typing(Router router, Asker asker) {
        this.router = router;
        this.asker = asker;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        return context == ParseContext.COMPLETE
                ? new Begun(line, cursor, router.complete(line.substring(0, cursor), asker))
                : new Begun(line, cursor, new LineCompletion(0, List.of()));
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (line instanceof Begun begun) {
            for (Suggestion suggestion : begun.completion.suggestions()) {
                candidates.add(begun.candidate(suggestion, candidates.size()));
            }
        }
    }

    /**
     * A line that is being typed; the word to complete is what stands between the completion's start and the cursor.
     */
    record Begun(String line, int cursor, LineCompletion completion) implements CompletingParsedLine {
        private static final int LONGEST_SHOWN = 60;

        @Override
        public String word() {
            return line.substring(Math.min(completion.from(), cursor), cursor);
        }

        @Override
        public int wordCursor() {
            return word().length();
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(word());
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return wordCursor();
        }

        @Override
        public int rawWordLength() {
            return wordCursor();
        }

        private Candidate candidate(Suggestion suggestion, int place) {
            String value = Clean.line(suggestion.value());
            String shown = Columns.cut(value, LONGEST_SHOWN, "…");
            String label = Columns.cut(Clean.line(suggestion.label()), LONGEST_SHOWN, "…");
            String described = label.equals(shown) ? null : label;
            // null is JLine's word for no group, no suffix and no key
            return new Candidate(quoted(value), shown, null, described, null, null, true, place);
        }

        /** A value closes the quotes it stands in; behind a parameter's name and colon it needs them for its spaces. */
        private String quoted(String value) {
            char before = completion.from() == 0 ? ' ' : line.charAt(completion.from() - 1);
            return switch (before) {
                case '"', '“', '„' -> value + '"';
                case ':' -> value.indexOf(' ') < 0 ? value : '"' + value.replace("\"", "\\\"") + '"';
                default -> value;
            };
        }
    }
}
