package newstape.command;

import java.util.List;
import java.util.Optional;
import newstape.reply.Call;

/**
 * What could stand where a line ends.
 *
 * @param from where in the line that begins which a suggestion's value replaces
 */
public record LineCompletion(int from, List<Suggestion> suggestions) {
    private static final LineCompletion NOTHING = new LineCompletion(0, List.of());

    static LineCompletion of(String line, Asker asker, Grammar grammar) {
        List<Token> tokens = Token.of(line);
        boolean behindSpace = line.isEmpty() || Token.space(line.charAt(line.length() - 1));
        if (tokens.isEmpty() || (tokens.size() == 1 && !behindSpace)) {
            return names(
                    line, tokens.isEmpty() ? line.length() : tokens.getFirst().start(), asker, grammar);
        }
        String name = line.substring(tokens.getFirst().start()).split("[\\s\\p{Z}]", 2)[0];
        return grammar.commands()
                .named(name.startsWith("/") ? name.substring(1) : name, asker.language())
                .map(command -> arguments(
                        line, tokens.subList(1, tokens.size()), behindSpace, command.signature(), asker, grammar))
                .orElse(NOTHING);
    }

    private static LineCompletion names(String line, int start, Asker asker, Grammar grammar) {
        String begun = line.substring(start);
        List<Suggestion> fitting = grammar.commands().all().stream()
                .map(Command::signature)
                .filter(signature -> ("/" + signature.name()).startsWith(begun)
                        || signature.name().startsWith(begun))
                .filter(signature -> asker.rights().include(signature.needed()))
                .map(signature -> new Suggestion("/" + signature.name(), grammar.summary(signature, asker.language())))
                .toList();
        return new LineCompletion(start, fitting);
    }

    private static LineCompletion arguments(
            String line, List<Token> tokens, boolean behindSpace, Signature signature, Asker asker, Grammar grammar) {
        Places places = grammar.places(signature, asker.language());
        List<Token> before = behindSpace || tokens.isEmpty() ? tokens : tokens.subList(0, tokens.size() - 1);
        Optional<Token> current = behindSpace || tokens.isEmpty() ? Optional.empty() : Optional.of(tokens.getLast());
        Call sofar = places.fill(before) instanceof Parsed.Understood(Call call) ? call : Call.of(signature.name());
        return current.flatMap(places::named)
                .or(() -> places.next(before))
                .map(parameter -> {
                    int from = from(line, parameter, before, current, places);
                    String begun = line.substring(from);
                    return new LineCompletion(
                            from, parameter.completion().complete(begun, new Invocation(sofar, asker)));
                })
                .orElse(NOTHING);
    }

    /** A phrase is completed whole, a list by its last name. */
    private static int from(
            String line, Parameter<?> parameter, List<Token> before, Optional<Token> current, Places places) {
        boolean whole = parameter.shape().greedy() && !(parameter.shape() instanceof Shape.Names);
        if (whole && current.flatMap(places::named).isEmpty()) {
            Optional<Token> first = before.stream()
                    .filter(token -> places.named(token).isEmpty())
                    .findFirst()
                    .or(() -> current);
            return first.map(Token::start).orElse(line.length());
        }
        return current.map(Token::valueStart).orElse(line.length());
    }
}
