package newstape.platform.telegram.standin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newstape.platform.telegram.standin.Html.Entity;

/** A tag with its attributes, and where in the text it was opened. */
record Element(String name, Map<String, String> attributes, int offset) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");
    private static final Pattern FORMAT = Pattern.compile("[rR]|[tTdDwW]*");

    /** Adds what it marks, up to the text's end. */
    void mark(String text, List<Entity> entities, List<String> lost) {
        switch (name) {
            case "a" -> link(text, entities, lost);
            case "tg-emoji" -> entities.add(entity(text, "custom_emoji", Map.of("custom_emoji_id", emoji())));
            case "tg-time" -> time(text, entities, lost);
            case "pre" -> pre(text, entities);
            case "code" -> code(text, entities);
            case "blockquote" -> entities.add(entity(text, quote(), Map.of()));
            default -> entities.add(entity(text, look(), Map.of()));
        }
    }

    private String look() {
        return switch (name) {
            case "b", "strong" -> "bold";
            case "i", "em" -> "italic";
            case "u", "ins" -> "underline";
            case "s", "strike", "del" -> "strikethrough";
            default -> "spoiler";
        };
    }

    private String quote() {
        return attributes.containsKey("expandable") ? "expandable_blockquote" : "blockquote";
    }

    private Entity entity(String text, String type, Map<String, String> details) {
        return new Entity(type, offset, text.length() - offset, details);
    }

    private void link(String text, List<Entity> entities, List<String> lost) {
        String written = attributes.getOrDefault("href", "");
        String address = written.isEmpty() ? text.substring(offset) : written;
        OptionalLong user = Address.user(address);
        Optional<String> checked = Address.checked(address);
        if (user.isPresent()) {
            Map<String, String> details = Map.of("user_id", String.valueOf(user.getAsLong()));
            entities.add(entity(text, "text_mention", details));
        } else if (checked.isPresent()) {
            entities.add(entity(text, "text_link", Map.of("url", checked.get())));
        } else {
            lost.add("a link leads nowhere: " + address);
        }
    }

    private String emoji() {
        String id = attributes.getOrDefault("emoji-id", "");
        try {
            if (Long.parseLong(id) != 0) {
                return id;
            }
        } catch (NumberFormatException _) {
            // refused below, as zero is
        }
        throw new HtmlRefused("Invalid custom emoji identifier specified");
    }

    private void time(String text, List<Entity> entities, List<String> lost) {
        String format = attributes.getOrDefault("format", "");
        if (!FORMAT.matcher(format).matches()) {
            throw new HtmlRefused("Invalid date format used");
        }
        Matcher unix = NUMBER.matcher(attributes.getOrDefault("unix", ""));
        if (unix.lookingAt() && Long.parseLong(unix.group()) > 0) {
            Map<String, String> details = format.isEmpty()
                    ? Map.of("unix_time", unix.group())
                    : Map.of("unix_time", unix.group(), "date_time_format", format);
            entities.add(entity(text, "date_time", details));
        } else {
            lost.add("<tg-time> without its time: " + attributes);
        }
    }

    /** A language is said by code that fills it, from within or from without. */
    private void pre(String text, List<Entity> entities) {
        Entity pre = entity(text, "pre", Map.of());
        if (isFilledBy(entities, "code", pre) && !entities.getLast().details().isEmpty()) {
            pre = entity(text, "pre", entities.removeLast().details());
        }
        entities.add(pre);
    }

    private void code(String text, List<Entity> entities) {
        String shown = attributes.getOrDefault("class", "");
        String language = shown.startsWith("language-") ? shown.substring("language-".length()) : "";
        Map<String, String> details = language.isEmpty() ? Map.of() : Map.of("language", language);
        Entity code = entity(text, "code", details);
        if (isFilledBy(entities, "pre", code)
                && !language.isEmpty()
                && entities.getLast().details().isEmpty()) {
            entities.removeLast();
            code = entity(text, "pre", details);
        }
        entities.add(code);
    }

    private static boolean isFilledBy(List<Entity> entities, String type, Entity outer) {
        return !entities.isEmpty()
                && entities.getLast().type().equals(type)
                && entities.getLast().offset() == outer.offset()
                && entities.getLast().length() == outer.length();
    }

    /** Code that no {@code pre} goes with has no language. */
    static List<Entity> withoutLanguageOfCode(List<Entity> entities) {
        return entities.stream()
                .map(entity ->
                        entity.type().equals("code") ? new Entity("code", entity.offset(), entity.length()) : entity)
                .toList();
    }
}
