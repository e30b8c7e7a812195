package newstape.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import newstape.text.Text;
import newstape.words.Figures;

/** How a command is typed: {@code /section WORDS [ARTICLE]}. */
public final class Usage {
    private Usage() {}

    public static Text of(Signature signature) {
        return of(signature, signature.parameters().stream());
    }

    /** Without what is given by name alone and may be left out. */
    public static Text brief(Signature signature) {
        return of(
                signature,
                signature.parameters().stream().filter(parameter -> parameter.required() || !parameter.named()));
    }

    private static Text of(Signature signature, Stream<Parameter<?>> parameters) {
        StringBuilder usage = new StringBuilder("/").append(signature.name());
        parameters.forEach(parameter -> usage.append(' ').append(of(parameter)));
        return Text.code(usage.toString());
    }

    private static String of(Parameter<?> parameter) {
        String placeholder =
                parameter.name().toUpperCase(Locale.ROOT) + (parameter.shape() instanceof Shape.Names ? "…" : "");
        String typed = parameter.named() ? parameter.name() + ":" + placeholder : placeholder;
        return parameter.required() ? typed : "[" + typed + "]";
    }

    /** What the message of a shape's expectation says of its bounds. */
    static Map<String, Number> bounds(Shape<?> shape) {
        return switch (shape) {
            case Shape.Whole(int least, int most) -> Map.of("least", least, "most", most);
            case Shape.Names(int most) -> Map.of("most", most);
            case Shape.Phrase _, Shape.Name _, Shape.Reference _, Shape.Amount _, Shape.Day _ -> Map.of();
        };
    }

    static Text alternatives(List<String> commands, Figures figures) {
        return Text.code(
                figures.alternatives(commands.stream().map(name -> "/" + name).toList()));
    }
}
