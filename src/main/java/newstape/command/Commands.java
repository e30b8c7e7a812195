package newstape.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newstape.text.Folding;
import newstape.text.Nearest;
import newstape.words.Lexicon;
import newstape.words.Words;

/** The commands there are, by every name they have in every language. */
public final class Commands {
    private final List<Command> all;
    private final Lexicon lexicon;
    private final Map<String, Command> byName = new LinkedHashMap<>();

    public Commands(List<Command> all, Lexicon lexicon) {
        this.all = List.copyOf(all);
        this.lexicon = lexicon;
        for (Command command : all) {
            if (byName.putIfAbsent(command.signature().name(), command) != null) {
                throw new IllegalArgumentException(
                        "two commands are called " + command.signature().name());
            }
        }
    }

    public List<Command> all() {
        return all;
    }

    /** The command called so, in English or in {@code language}. */
    public Optional<Command> named(String typed, Locale language) {
        String name = Folding.fold(typed);
        return Optional.ofNullable(byName.get(name))
                .or(() -> all.stream()
                        .filter(command -> Folding.fold(name(command.signature(), language))
                                .equals(name))
                        .findFirst());
    }

    /** The names most like what was typed, of commands that {@code asker} may call. */
    public List<String> nearest(String typed, Asker asker) {
        List<String> names = all.stream()
                .map(Command::signature)
                .filter(signature -> asker.rights().include(signature.needed()))
                .flatMap(signature -> Stream.of(signature.name(), name(signature, asker.language())))
                .distinct()
                .toList();
        return Nearest.of(typed, names, 3);
    }

    /** What the command is called in {@code language}. */
    public String name(Signature signature, Locale language) {
        Words words = lexicon.words(signature.words(), language);
        return words.has("name") ? words.line("name") : signature.name();
    }
}
