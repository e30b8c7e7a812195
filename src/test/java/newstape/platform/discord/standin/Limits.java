package newstape.platform.discord.standin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Limits that Discord keeps to and its OpenAPI file doesn't say. */
final class Limits {
    private static final Pattern NAME =
            Pattern.compile("^[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}$", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int UPLOAD = 10 * 1024 * 1024;

    private final List<String> wrong = new ArrayList<>();

    private Limits() {}

    /** Of a message that is sent or edited. */
    static List<String> ofMessage(JsonNode message, List<Payload.File> files, boolean edits) {
        Limits limits = new Limits();
        limits.message(message, files, edits);
        return limits.wrong;
    }

    /** Of suggestions. */
    static List<String> ofChoices(JsonNode choices) {
        Limits limits = new Limits();
        limits.atMost("choices", choices.size(), 25);
        choices.forEach(choice -> {
            limits.between("choice name", choice.path("name").asString(""), 1, 100);
            limits.between("choice value", choice.path("value").asString(""), 1, 100);
        });
        return limits.wrong;
    }

    /** Of all commands at once. */
    static List<String> ofCommands(JsonNode commands) {
        Limits limits = new Limits();
        limits.atMost("slash commands", count(commands, 1), 100);
        limits.atMost("message commands", count(commands, 3), 15);
        Set<String> names = new HashSet<>();
        commands.forEach(command -> {
            limits.command(command);
            if (!names.add(command.path("type").asInt(1) + command.path("name").asString(""))) {
                limits.wrong.add("two commands are called " + command.path("name"));
            }
        });
        return limits.wrong;
    }

    private static int count(JsonNode commands, int type) {
        return (int) commands.valueStream()
                .filter(command -> command.path("type").asInt(1) == type)
                .count();
    }

    private void command(JsonNode command) {
        boolean slash = command.path("type").asInt(1) == 1;
        Stream.concat(
                        Stream.of(command.path("name")),
                        command.path("name_localizations").valueStream())
                .map(name -> name.asString(""))
                .filter(name -> slash ? !isName(name) : name.isEmpty() || name.length() > 32)
                .forEach(name -> wrong.add("a command can’t be called “" + name + "”"));
        atMost("characters of /" + command.path("name").asString(""), characters(command), 8_000);
        boolean optional = false;
        for (JsonNode option : command.path("options")) {
            String name = option.path("name").asString("");
            if (!isName(name)) {
                wrong.add("an option can’t be called “" + name + "”");
            }
            if (optional && option.path("required").asBoolean(false)) {
                wrong.add("option " + name + " must be given and stands behind one that may be left out");
            }
            optional |= !option.path("required").asBoolean(false);
        }
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches() && name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static int characters(JsonNode command) {
        int own = command.path("name").asString("").length()
                + command.path("description").asString("").length()
                + command.path("value").asString("").length();
        return own
                + Stream.concat(
                                command.path("options").valueStream(),
                                command.path("choices").valueStream())
                        .mapToInt(Limits::characters)
                        .sum();
    }

    private void message(JsonNode message, List<Payload.File> files, boolean edits) {
        String content = message.path("content").asString("");
        JsonNode embeds = message.path("embeds");
        boolean says = !content.isEmpty()
                || !embeds.isEmpty()
                || !message.path("attachments").isEmpty();
        if (!edits && !says) {
            wrong.add("an empty message");
        }
        if (says && !message.path("allowed_mentions").path("parse").isArray()) {
            wrong.add("allowed_mentions.parse is missing");
        }
        message.path("allowed_mentions")
                .path("parse")
                .forEach(kind -> wrong.add("mentions of " + kind + " would fire"));
        atMost("characters of content", content.length(), 2_000);
        atMost("embeds", embeds.size(), 10);
        embeds.forEach(this::embed);
        atMost(
                "characters of all embeds",
                embeds.valueStream().mapToInt(Limits::length).sum(),
                6_000);
        components(message.path("components"));
        files(message, files);
    }

    private void embed(JsonNode embed) {
        between("embed title", embed.path("title"), 256);
        between("embed description", embed.path("description"), 4_096);
        between("footer", embed.path("footer").path("text"), 2_048);
        between("author", embed.path("author").path("name"), 256);
        atMost("fields", embed.path("fields").size(), 25);
        embed.path("fields").forEach(field -> {
            between("field name", field.path("name").asString(""), 1, 256);
            between("field value", field.path("value").asString(""), 1, 1_024);
        });
        if (!embed.has("title")
                && !embed.has("description")
                && embed.path("fields").isEmpty()
                && !embed.has("image")) {
            wrong.add("an empty embed");
        }
    }

    private static int length(JsonNode embed) {
        return embed.path("title").asString("").length()
                + embed.path("description").asString("").length()
                + embed.path("footer").path("text").asString("").length()
                + embed.path("author").path("name").asString("").length()
                + embed.path("fields")
                        .valueStream()
                        .mapToInt(field -> field.path("name").asString("").length()
                                + field.path("value").asString("").length())
                        .sum();
    }

    private void components(JsonNode rows) {
        atMost("rows", rows.size(), 5);
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> {
            atMost("buttons in a row", row.path("components").size(), 5);
            row.path("components").forEach(component -> component(component, ids));
        });
    }

    private void component(JsonNode component, Set<String> ids) {
        String id = component.path("custom_id").asString("");
        boolean leadsElsewhere = component.path("style").asInt() == 5;
        if (!leadsElsewhere) {
            between("custom_id", id, 1, 100);
        }
        if (!leadsElsewhere && !ids.add(id)) {
            wrong.add("custom_id twice: " + id);
        }
        if (component.path("type").asInt() == 2) {
            between("button label", component.path("label").asString(""), component.has("emoji") ? 0 : 1, 80);
        } else {
            between("placeholder", component.path("placeholder"), 150);
            atMost("options", component.path("options").size(), 25);
            Set<String> values = new HashSet<>();
            component.path("options").forEach(option -> {
                between("option label", option.path("label").asString(""), 1, 100);
                between("option value", option.path("value").asString(""), 1, 100);
                between("option description", option.path("description"), 100);
                if (!values.add(option.path("value").asString(""))) {
                    wrong.add("option value twice: " + option.path("value"));
                }
            });
        }
    }

    private void files(JsonNode message, List<Payload.File> files) {
        files.forEach(file -> atMost("bytes of " + file.name(), file.size(), UPLOAD));
        message.path("attachments").forEach(attachment -> {
            String part = "files[" + attachment.path("id").asString() + "]";
            if (files.stream().noneMatch(file -> file.part().equals(part))) {
                wrong.add("attachment without its file: " + part);
            }
        });
        message.path("embeds")
                .valueStream()
                .map(embed -> embed.path("image").path("url").asString(""))
                .filter(url -> url.startsWith("attachment://"))
                .map(url -> url.substring("attachment://".length()))
                .filter(name -> files.stream().noneMatch(file -> file.name().equals(name)))
                .forEach(name -> wrong.add("image without its file: " + name));
    }

    private void atMost(String what, int count, int most) {
        if (count > most) {
            wrong.add("%d %s, at most %d".formatted(count, what, most));
        }
    }

    /** Where there is one at all, it isn't blank. */
    private void between(String what, JsonNode text, int most) {
        if (text.isString()) {
            between(what, text.asString(), 1, most);
        }
    }

    private void between(String what, String text, int least, int most) {
        if (text.strip().length() < least || text.length() > most) {
            wrong.add("%s of %d characters, %d to %d: %s".formatted(what, text.length(), least, most, text));
        }
    }
}
