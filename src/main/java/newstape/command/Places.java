package newstape.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newstape.reply.Call;
import newstape.text.Folding;
import newstape.words.Words;

/** Which words of a line go to which parameter of one command. */
final class Places {
    private final Signature signature;
    private final Words words;

    Places(Signature signature, Words words) {
        this.signature = signature;
        this.words = words;
    }

    /** The call that {@code tokens}, those behind the command's name, make. */
    Parsed fill(List<Token> tokens) {
        Map<String, String> given = new LinkedHashMap<>();
        List<Token> rest = new ArrayList<>();
        for (Token token : tokens) {
            Optional<Parameter<?>> named = named(token);
            if (named.isPresent()) {
                given.put(named.get().name(), token.value());
            } else {
                rest.add(token);
            }
        }
        byPlace(rest, given);
        return rest.isEmpty()
                ? new Parsed.Understood(inOrder(given))
                : new Parsed.Leftover(signature, text(rest.getFirst()));
    }

    Optional<Parameter<?>> named(Token token) {
        return token.name().flatMap(signature::parameter);
    }

    /** Moves what it can from {@code rest} to {@code given}. */
    private void byPlace(List<Token> rest, Map<String, String> given) {
        List<Parameter<?>> open = new ArrayList<>(signature.parameters().stream()
                .filter(parameter -> !parameter.named() && !given.containsKey(parameter.name()))
                .toList());
        fromTheEnd(open, rest, given);
        for (int i = 0; i < open.size() && !rest.isEmpty(); i++) {
            Parameter<?> parameter = open.get(i);
            if (parameter.shape().greedy()) {
                given.put(
                        parameter.name(),
                        String.join(" ", rest.stream().map(Places::text).toList()));
                rest.clear();
            } else {
                skipSmallWord(parameter, rest, open.size() - i);
                given.put(parameter.name(), text(rest.removeFirst()));
            }
        }
    }

    /** Behind a parameter that takes all words, another gets the last one where that can be nothing else. */
    private void fromTheEnd(List<Parameter<?>> open, List<Token> rest, Map<String, String> given) {
        boolean behindGreedy = open.stream()
                .limit(Math.max(0, open.size() - 1))
                .anyMatch(p -> p.shape().greedy());
        if (!behindGreedy || rest.size() < 2 || !open.getLast().shape().unmistakable(text(rest.getLast()))) {
            return;
        }
        Parameter<?> last = open.removeLast();
        given.put(last.name(), text(rest.removeLast()));
        if (rest.size() > 1 && smallWords(last).contains(Folding.fold(text(rest.getLast())))) {
            rest.removeLast();
        }
    }

    private void skipSmallWord(Parameter<?> parameter, List<Token> rest, int open) {
        if (rest.size() > open && smallWords(parameter).contains(Folding.fold(text(rest.getFirst())))) {
            rest.removeFirst();
        }
    }

    private List<String> smallWords(Parameter<?> parameter) {
        String key = "parameter." + parameter.name() + ".before";
        return words.has(key) ? Arrays.asList(words.line(key).split(" ")) : List.of();
    }

    /** A token as it was typed, where what stands before its colon is no parameter's name. */
    private static String text(Token token) {
        return token.name().map(name -> name + ":" + token.value()).orElse(token.value());
    }

    private Call inOrder(Map<String, String> given) {
        Call call = Call.of(signature.name());
        for (Parameter<?> parameter : signature.parameters()) {
            String value = given.get(parameter.name());
            call = value == null ? call : call.with(parameter.name(), value);
        }
        return call;
    }

    /** The parameter that the word behind {@code before} would go to. */
    Optional<Parameter<?>> next(List<Token> before) {
        List<Token> placed =
                before.stream().filter(token -> named(token).isEmpty()).toList();
        List<Parameter<?>> open = signature.parameters().stream()
                .filter(p -> !p.named()
                        && before.stream()
                                .noneMatch(t -> named(t).filter(p::equals).isPresent()))
                .toList();
        int place = 0;
        for (int i = 0;
                i < placed.size()
                        && place < open.size()
                        && !open.get(place).shape().greedy();
                i++) {
            boolean small = smallWords(open.get(place)).contains(Folding.fold(text(placed.get(i))));
            place += small ? 0 : 1;
        }
        return place < open.size() ? Optional.of(open.get(place)) : Optional.empty();
    }
}
