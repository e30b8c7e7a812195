package newstape.command;

import java.util.List;
import java.util.Optional;

/**
 * What a command is called, takes, and asks of who calls it. Parsing, completion, menus and help derive from it, on
 * every platform.
 *
 * <p>Its words are messages of {@code words}, the class whose bundle has them: {@code summary} (a line, at most 100
 * characters), {@code help} (what else there is to know), {@code parameter.NAME} for each parameter, and {@code name}
 * where the command has another name in that language.
 *
 * @param name lower case, without the slash
 * @param parameters in the order in which they are typed; those that are required first
 * @param examples lines that can be typed as they stand
 * @param onMessage what it makes of somebody's message, where it makes anything of one
 */
public record Signature(
        String name,
        Class<?> words,
        Topic topic,
        Rights needed,
        List<Parameter<?>> parameters,
        List<String> examples,
        Optional<OnMessage> onMessage) {

    /** Under what a list of commands puts it. */
    public enum Topic {
        PRICES,
        ARTICLES,
        ALL
    }

    public Signature {
        parameters = List.copyOf(parameters);
        examples = List.copyOf(examples);
    }

    /** One that every member may call. */
    public static Signature of(String name, Class<?> words, Topic topic, Parameter<?>... parameters) {
        return new Signature(
                name, words, topic, Rights.MEMBER, List.of(parameters), List.of("/" + name), Optional.empty());
    }

    public Signature with(String... lines) {
        return new Signature(name, words, topic, needed, parameters, List.of(lines), onMessage);
    }

    public Signature needing(Rights rights) {
        return new Signature(name, words, topic, rights, parameters, examples, onMessage);
    }

    public Signature with(OnMessage reading) {
        return new Signature(name, words, topic, needed, parameters, examples, Optional.of(reading));
    }

    public Optional<Parameter<?>> parameter(String called) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equalsIgnoreCase(called))
                .findFirst();
    }
}
