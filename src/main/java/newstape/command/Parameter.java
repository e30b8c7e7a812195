package newstape.command;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An argument that a command takes. Its words are messages of the command: {@code parameter.NAME} says what it is,
 * {@code parameter.NAME.before}, where there is one, lists small words that people put before it, as in {@code 0.5 BTC
 * to ETH}.
 *
 * @param name lower case
 * @param named taken only by its name, {@code page:2}, never by its place
 */
public record Parameter<T>(String name, Shape<T> shape, boolean required, boolean named, Completion completion) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,31}");
    private static final Completion NOTHING = (begun, invocation) -> List.of();

    public Parameter {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(name);
        }
    }

    /** One that must be given. */
    public static <T> Parameter<T> required(String name, Shape<T> shape) {
        return new Parameter<>(name, shape, true, false, NOTHING);
    }

    /** One that may be left out. */
    public static <T> Parameter<T> optional(String name, Shape<T> shape) {
        return new Parameter<>(name, shape, false, false, NOTHING);
    }

    /** Whether anything is ever suggested for it. */
    public boolean completes() {
        return !completion.equals(NOTHING);
    }

    public Parameter<T> byNameOnly() {
        return new Parameter<>(name, shape, required, true, completion);
    }

    public Parameter<T> completedBy(Completion other) {
        return new Parameter<>(name, shape, required, named, other);
    }
}
