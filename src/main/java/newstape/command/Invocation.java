package newstape.command;

import java.util.Optional;
import newstape.reply.Call;

/**
 * One asking: what is called, by whom and where. Its arguments fit the command's signature: the {@link Router} sees to
 * that before a command runs.
 */
public record Invocation(Call call, Asker asker) {

    /** The argument, where one was given. */
    public <T> Optional<T> get(Parameter<T> parameter) {
        return Optional.ofNullable(call.arguments().get(parameter.name())).map(raw -> read(parameter, raw));
    }

    /** The argument of a parameter that is required. */
    public <T> T need(Parameter<T> parameter) {
        return get(parameter).orElseThrow(() -> new IllegalStateException(call + " lacks " + parameter.name()));
    }

    private <T> T read(Parameter<T> parameter, String raw) {
        return switch (parameter.shape().read(raw, asker.language())) {
            case Shape.Outcome.Value<T>(T value) -> value;
            case Shape.Outcome.Misfit<T>(String expectation) ->
                throw new IllegalStateException(call + " has " + parameter.name() + " not " + expectation);
        };
    }
}
