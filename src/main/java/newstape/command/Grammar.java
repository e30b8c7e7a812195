package newstape.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newstape.reply.Call;
import newstape.words.Lexicon;

/**
 * Between a typed line and a {@link Call}, both ways: {@code /section talent in 2} is the command {@code section} with
 * its words and its article. Arguments are taken by place or by name ({@code article:2}); what has spaces in it may
 * stand in quotes.
 */
public final class Grammar {
    private final Commands commands;
    private final Lexicon lexicon;

    public Grammar(Commands commands, Lexicon lexicon) {
        this.commands = commands;
        this.lexicon = lexicon;
    }

    /** Reads a line; never throws, whatever it is. The slash may be left out. */
    public Parsed read(String line, Locale language) {
        List<Token> tokens = Token.of(line);
        if (tokens.isEmpty()) {
            return new Parsed.Blank();
        }
        String first = line.substring(tokens.getFirst().start()).split("[\\s\\p{Z}]", 2)[0];
        boolean slash = first.startsWith("/");
        return commands.named(slash ? first.substring(1) : first, language)
                .<Parsed>map(command -> places(command.signature(), language).fill(tokens.subList(1, tokens.size())))
                .orElseGet(() -> new Parsed.NoCommand(slash ? first.substring(1) : first, slash));
    }

    /** The shortest line that {@link #read} understands as {@code call}. */
    public String write(Call call) {
        Optional<Signature> signature =
                commands.named(call.command(), Locale.ENGLISH).map(Command::signature);
        if (signature.isEmpty()) {
            return "/" + call.command();
        }
        String bare = line(signature.get(), call, false, false);
        String named = line(signature.get(), call, false, true);
        return List.of(bare, named).stream()
                .filter(line ->
                        read(line, Locale.ENGLISH).equals(new Parsed.Understood(ordered(signature.get(), call))))
                .findFirst()
                .orElseGet(() -> line(signature.get(), call, true, true));
    }

    /** The same call with its arguments in the order of the signature, as {@link #read} gives them. */
    private static Call ordered(Signature signature, Call call) {
        Call ordered = Call.of(call.command());
        for (Parameter<?> parameter : signature.parameters()) {
            String value = call.arguments().get(parameter.name());
            ordered = value == null ? ordered : ordered.with(parameter.name(), value);
        }
        return ordered;
    }

    private static String line(Signature signature, Call call, boolean quoted, boolean named) {
        StringBuilder line = new StringBuilder("/").append(call.command());
        for (Parameter<?> parameter : signature.parameters()) {
            String value = call.arguments().get(parameter.name());
            if (value != null) {
                boolean byName = named || parameter.named();
                boolean quotes =
                        quoted || value.isEmpty() || (byName && value.chars().anyMatch(c -> Token.space((char) c)));
                line.append(' ')
                        .append(byName ? parameter.name() + ":" : "")
                        .append(quotes ? Token.quote(value) : value);
            }
        }
        return line.toString();
    }

    Places places(Signature signature, Locale language) {
        return new Places(signature, lexicon.words(signature.words(), language));
    }

    Commands commands() {
        return commands;
    }

    /** The line that says what a command does. */
    String summary(Signature signature, Locale language) {
        return lexicon.words(signature.words(), language).line("summary");
    }
}
