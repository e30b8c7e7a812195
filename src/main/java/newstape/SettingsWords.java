package newstape;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import newstape.settings.Fault;
import newstape.words.Figures;
import newstape.words.Lexicon;
import newstape.words.Words;

/** What is wrong with a setting: where, which, what was expected, what was found, and what was probably meant. */
final class SettingsWords {
    private final Words words;
    private final Figures figures;

    SettingsWords(Lexicon lexicon, Locale language) {
        this.words = lexicon.words(SettingsWords.class, language);
        this.figures = lexicon.figures(language);
    }

    String line(Fault fault) {
        String said = words.line(
                form(fault),
                Map.of(
                        "place", fault.place().toString(),
                        "key", fault.key(),
                        "expected", expected(fault.expected()),
                        "found", found(fault.found())));
        return fault.nearest()
                .map(nearest -> said + " " + words.line("nearest", Map.of("nearest", nearest)))
                .orElse(said);
    }

    /** An unknown key is what was found; a variable that is unknown is its own place. */
    private static String form(Fault fault) {
        boolean wholeFile =
                fault.key().isEmpty() || fault.key().equals(fault.place().name());
        return switch (fault.expected()) {
            case Fault.Kind.KEY -> wholeFile ? "unknown.variable" : "unknown.key";
            case Fault.Kind.YAML -> "yaml";
            default -> wholeFile ? "file" : "key";
        };
    }

    private String expected(Fault.Expected expected) {
        return switch (expected) {
            case Fault.Expected.Whole(int least, int most) ->
                words.line("expected.whole", Map.of("least", Integer.toString(least), "most", Integer.toString(most)));
            case Fault.Expected.OneOf(List<String> names) ->
                words.line("expected.one-of", Map.of("names", figures.alternatives(names)));
            case Fault.Expected.Like(String example) -> words.line("expected.like", Map.of("example", example));
            case Fault.Expected.Bytes(int most) -> words.line("expected.bytes", Map.of("most", most));
            case Fault.Expected.Levels(int most) -> words.line("expected.levels", Map.of("most", most));
            case Fault.Kind kind -> words.line("expected.kind", Map.of("kind", kind.name()));
        };
    }

    private String found(Fault.Found found) {
        return switch (found) {
            case Fault.Found.Value(String shown) -> words.line("found.value", Map.of("value", shown));
            case Fault.Found.Also(Fault.Place place) -> words.line("found.also", Map.of("place", place.toString()));
            case Fault.Found.Trouble(String said) -> said;
            case Fault.Sight sight -> words.line("found.sight", Map.of("sight", sight.name()));
        };
    }
}
