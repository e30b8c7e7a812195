package newstape.words;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules.PluralType;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import newstape.text.Text;

/**
 * A message's pattern, walked into rich text. ICU parses it and knows the plurals; its own formatter would flatten
 * arguments to characters.
 */
final class Message {
    private final MessagePattern pattern;
    private final Locale language;
    private final BiFunction<PluralType, Double, String> plurals;

    Message(MessagePattern pattern, Locale language, BiFunction<PluralType, Double, String> plurals) {
        this.pattern = pattern;
        this.language = language;
        this.plurals = plurals;
    }

    Text with(Map<String, ?> arguments) {
        List<Text> parts = new ArrayList<>();
        walk(0, Optional.empty(), arguments, parts);
        return parts.size() == 1 ? parts.getFirst() : new Text.Sequence(parts);
    }

    /**
     * Adds what stands between the MSG_START at {@code start} and its end; {@code number} is what {@code #} stands for.
     */
    private void walk(int start, Optional<Number> number, Map<String, ?> arguments, List<Text> into) {
        int end = pattern.getLimitPartIndex(start);
        int from = pattern.getPart(start).getLimit();
        for (int i = start + 1; i <= end; i++) {
            Part part = pattern.getPart(i);
            String before = pattern.getPatternString().substring(from, part.getIndex());
            if (!before.isEmpty()) {
                into.add(Text.plain(before));
            }
            from = part.getLimit();
            switch (part.getType()) {
                case REPLACE_NUMBER -> number.ifPresent(value -> into.add(show(value)));
                case ARG_START -> {
                    into.add(argument(i, arguments));
                    i = pattern.getLimitPartIndex(i);
                    from = pattern.getPart(i).getLimit();
                }
                default -> {
                    // MSG_LIMIT ends the loop; SKIP_SYNTAX and INSERT_CHAR have no text of their own
                }
            }
        }
    }

    private Text argument(int start, Map<String, ?> arguments) {
        String name = pattern.getSubstring(pattern.getPart(start + 1));
        Object value = arguments.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no argument “" + name + "” for “" + pattern.getPatternString() + "”");
        }
        ArgType type = pattern.getPart(start).getArgType();
        return switch (type) {
            case PLURAL, SELECTORDINAL -> plural(start, type, (Number) value, arguments);
            case SELECT -> branch(start, value.toString(), Optional.empty(), arguments);
            default -> show(value);
        };
    }

    private Text plural(int start, ArgType type, Number value, Map<String, ?> arguments) {
        Optional<Integer> exact = find(start, "=" + value);
        if (exact.isPresent()) {
            return branchAt(exact.get(), Optional.of(value), arguments);
        }
        PluralType kind = type == ArgType.SELECTORDINAL ? PluralType.ORDINAL : PluralType.CARDINAL;
        return branch(start, plurals.apply(kind, value.doubleValue()), Optional.of(value), arguments);
    }

    private Text branch(int start, String keyword, Optional<Number> number, Map<String, ?> arguments) {
        int selector = find(start, keyword)
                .or(() -> find(start, "other"))
                .orElseThrow(() ->
                        new IllegalArgumentException("no branch “other” in “" + pattern.getPatternString() + "”"));
        return branchAt(selector, number, arguments);
    }

    private Text branchAt(int message, Optional<Number> number, Map<String, ?> arguments) {
        List<Text> parts = new ArrayList<>();
        walk(message, number, arguments, parts);
        return new Text.Sequence(parts);
    }

    /** The index of the MSG_START that belongs to {@code keyword} in the argument at {@code start}. */
    private Optional<Integer> find(int start, String keyword) {
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 2; i < end; i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                int message = pattern.getPart(i + 1).getType() == Part.Type.MSG_START ? i + 1 : i + 2;
                if (pattern.getSubstring(part).equals(keyword)) {
                    return Optional.of(message);
                }
                i = pattern.getLimitPartIndex(message);
            }
        }
        return Optional.empty();
    }

    private Text show(Object value) {
        return switch (value) {
            case Text text -> text;
            case Number number -> Text.plain(NumberFormat.getInstance(language).format(number));
            default -> Text.plain(value.toString());
        };
    }
}
