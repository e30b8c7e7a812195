package newstape.platform.telegram.standin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Limits that Telegram keeps to and that its description says in prose, or not at all. */
final class Limits {
    private static final int NO_END = Integer.MAX_VALUE;

    /** How large something may be; those of {@code "*"} and {@code "Name*"} hold where no other row does. */
    private static final List<Size> SIZES = List.of(
            new Size("sendMessage", "text", Measure.SHOWN, 1, 4_096),
            new Size("editMessageText", "text", Measure.SHOWN, 1, 4_096),
            new Size("sendMessageDraft", "text", Measure.SHOWN, 0, 4_096),
            new Size("InputTextMessageContent", "message_text", Measure.SHOWN, 1, 4_096),
            new Size("postStory", "caption", Measure.SHOWN, 0, 2_048),
            new Size("editStory", "caption", Measure.SHOWN, 0, 2_048),
            new Size("*", "caption", Measure.SHOWN, 0, 1_024),
            new Size("InlineKeyboardButton", "text", Measure.CHARACTERS, 1, NO_END),
            new Size("InlineKeyboardButton", "callback_data", Measure.BYTES, 1, 64),
            new Size("KeyboardButton", "text", Measure.CHARACTERS, 1, NO_END),
            new Size("CopyTextButton", "text", Measure.CHARACTERS, 1, 256),
            new Size("*", "input_field_placeholder", Measure.CHARACTERS, 1, 64),
            new Size("answerCallbackQuery", "text", Measure.CHARACTERS, 0, 200),
            new Size("answerInlineQuery", "results", Measure.ITEMS, 0, 50),
            new Size("answerInlineQuery", "next_offset", Measure.BYTES, 0, 64),
            new Size("answerInlineQuery", "cache_time", Measure.NUMBER, 0, 86_400),
            new Size("InlineQueryResult*", "id", Measure.BYTES, 1, 64),
            new Size("setMyCommands", "commands", Measure.ITEMS, 0, 100),
            new Size("BotCommand", "description", Measure.CHARACTERS, 1, 256),
            new Size("setMyName", "name", Measure.CHARACTERS, 0, 64),
            new Size("setMyDescription", "description", Measure.CHARACTERS, 0, 512),
            new Size("setMyShortDescription", "short_description", Measure.CHARACTERS, 0, 120),
            new Size("sendMediaGroup", "media", Measure.ITEMS, 2, 10),
            new Size("deleteMessages", "message_ids", Measure.ITEMS, 1, 100),
            new Size("getUpdates", "limit", Measure.NUMBER, 1, 100),
            new Size("getUpdates", "timeout", Measure.NUMBER, 0, 50));

    /** What something may look like. */
    private static final List<Form> FORMS = List.of(
            new Form("setWebhook", "secret_token", Pattern.compile("[A-Za-z0-9_-]{1,256}")),
            new Form("InlineQueryResultsButton", "start_parameter", Pattern.compile("[A-Za-z0-9_-]{1,64}")),
            new Form("BotCommand", "command", Pattern.compile("[a-z0-9_]{1,32}")),
            new Form("InlineKeyboardButton", "style", Pattern.compile("danger|success|primary")),
            new Form("*", "parse_mode", Pattern.compile("(?i)HTML|MarkdownV2|Markdown")));

    /** In what no two may be alike. */
    private static final List<Different> DIFFERENT = List.of(
            new Different("answerInlineQuery", "results", "id"), new Different("setMyCommands", "commands", "command"));

    private enum Measure {
        SHOWN("characters after parsing"),
        CHARACTERS("characters"),
        BYTES("bytes"),
        ITEMS("items"),
        NUMBER("");

        private final String unit;

        Measure(String unit) {
            this.unit = unit;
        }

        private Optional<Long> of(JsonNode value) {
            return switch (this) {
                case ITEMS -> value.isArray() ? Optional.of((long) value.size()) : Optional.empty();
                case NUMBER -> value.isIntegralNumber() ? Optional.of(value.asLong()) : Optional.empty();
                case BYTES ->
                    value.isString()
                            ? Optional.of((long) value.asString().getBytes(StandardCharsets.UTF_8).length)
                            : Optional.empty();
                case SHOWN, CHARACTERS ->
                    value.isString() ? Optional.of((long) value.asString().length()) : Optional.empty();
            };
        }
    }

    private record Size(String owner, String field, Measure measure, int least, int most) {
        private List<Fault> of(JsonNode object) {
            JsonNode value = object.path(field);
            if (measure == Measure.SHOWN) {
                return value.isString() ? Shown.check(field, object, least, most) : List.of();
            }
            return measure
                    .of(value)
                    .filter(size -> size < least || size > most)
                    .map(size -> new Fault(field, words(size)))
                    .stream()
                    .toList();
        }

        private String words(long size) {
            String bounds = most == NO_END ? "at least " + least : least + " to " + most;
            return measure == Measure.NUMBER
                    ? "is %d and can be %s".formatted(size, bounds)
                    : "%d %s, and it may have %s".formatted(size, measure.unit, bounds);
        }
    }

    private record Form(String owner, String field, Pattern pattern) {
        private Optional<Fault> of(JsonNode object) {
            JsonNode value = object.path(field);
            return value.isString() && !pattern.matcher(value.asString()).matches()
                    ? Optional.of(new Fault(field, value + " isn't " + pattern))
                    : Optional.empty();
        }
    }

    private record Different(String owner, String field, String key) {
        private Stream<Fault> of(JsonNode object) {
            Set<String> seen = new HashSet<>();
            return object.path(field)
                    .valueStream()
                    .map(item -> item.path(key).asString(""))
                    .filter(value -> !seen.add(value))
                    .map(value -> new Fault(field, "two have the " + key + " " + value));
        }
    }

    private Limits() {}

    /** What goes over them in an object, by the name of its type or method; what lies deeper is asked for by itself. */
    static List<Fault> of(String owner, JsonNode object) {
        List<Fault> faults = new ArrayList<>();
        SIZES.stream().filter(size -> isRowFor(owner, size)).forEach(size -> faults.addAll(size.of(object)));
        FORMS.stream()
                .filter(form -> covers(form.owner(), owner))
                .flatMap(form -> form.of(object).stream())
                .forEach(faults::add);
        DIFFERENT.stream()
                .filter(different -> different.owner().equals(owner))
                .flatMap(different -> different.of(object))
                .forEach(faults::add);
        faults.addAll(Keyboards.check(owner, object));
        return faults;
    }

    private static boolean isRowFor(String owner, Size size) {
        boolean isNamed = SIZES.stream()
                .anyMatch(other -> other.owner().equals(owner) && other.field().equals(size.field()));
        return isNamed ? size.owner().equals(owner) : covers(size.owner(), owner);
    }

    private static boolean covers(String pattern, String owner) {
        return pattern.endsWith("*")
                ? owner.startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(owner);
    }
}
