package newstape.reply;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is asked for: a command and its arguments as text, by parameter. It is the part of an invocation that a button
 * repeats; who asks, and where, comes with each press.
 *
 * @param command without the slash
 * @param arguments in the order given, by parameter name
 */
public record Call(String command, Map<String, String> arguments) {
    public Call {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    public static Call of(String command) {
        return new Call(command, Map.of());
    }

    /** The same call with one argument more, or another. */
    public Call with(String parameter, String value) {
        Map<String, String> more = new LinkedHashMap<>(arguments);
        more.put(parameter, value);
        return new Call(command, more);
    }

    /** The same call without an argument. */
    public Call without(String parameter) {
        Map<String, String> fewer = new LinkedHashMap<>(arguments);
        fewer.remove(parameter);
        return new Call(command, fewer);
    }
}
