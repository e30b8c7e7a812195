package newstape.platform.discord.standin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody in a server, and what they can do there: only what Discord lets its people do. */
public final class Member {
    private static final long ADMINISTRATOR = 1 << 3;
    private static final int INTEGER = 4;
    private static final int STRING = 3;

    private final StandIn discord;
    private final Server server;
    private final String id;
    private final String name;
    private final String locale;
    private final long permissions;
    private final List<String> roles;

    Member(
            StandIn discord,
            Server server,
            String id,
            String name,
            String locale,
            long permissions,
            List<String> roles) {
        this.discord = discord;
        this.server = server;
        this.id = id;
        this.name = name;
        this.locale = locale;
        this.permissions = permissions;
        this.roles = roles;
    }

    public String id() {
        return id;
    }

    /** Uses a slash command in the first channel. */
    public Exchange runs(String command, Map<String, ?> options) {
        ObjectNode known = command(command, 1);
        long needed = known.path("default_member_permissions").isString()
                ? Long.parseLong(known.path("default_member_permissions").asString())
                : 0;
        boolean hidden = known.path("default_member_permissions").isString()
                && (needed == 0 || (permissions & needed) != needed);
        if (hidden && (permissions & ADMINISTRATOR) == 0) {
            throw new AssertionError("Discord hides /" + command + " from " + name);
        }
        return forces(command, options);
    }

    /** Uses a slash command, whether Discord shows it to them or not. */
    public Exchange forces(String command, Map<String, ?> options) {
        return forces(command, options, server.general());
    }

    public Exchange forces(String command, Map<String, ?> options, String channel) {
        return interacts(Exchange.Kind.COMMAND, data(command, options), channel, Optional.empty());
    }

    private ObjectNode data(String command, Map<String, ?> options) {
        ObjectNode known = command(command, 1);
        known.path("options").forEach(option -> {
            if (option.path("required").asBoolean(false)
                    && !options.containsKey(option.path("name").asString())) {
                throw new AssertionError("/" + command + " can't be sent without " + option.path("name"));
            }
        });
        ArrayNode given = Json.array();
        options.forEach((option, value) -> given.add(given(known, option, value)));
        return Json.object("id", known.path("id").asString(), "name", command, "type", 1, "options", given);
    }

    private static ObjectNode given(ObjectNode command, String name, Object value) {
        JsonNode option = command.path("options")
                .valueStream()
                .filter(one -> one.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(command.path("name") + " has no option " + name));
        int type = option.path("type").asInt();
        if ((type == INTEGER) != (value instanceof Integer) || (type == STRING) != (value instanceof String)) {
            throw new AssertionError(value + " is none for " + option);
        }
        return Json.object("name", name, "type", type, "value", value);
    }

    private ObjectNode command(String command, int type) {
        return discord.command(command, type)
                .orElseThrow(() -> new AssertionError("there is no command " + command + " here"));
    }

    /** Types into an option of a slash command. */
    public Exchange types(String command, Map<String, ?> sofar, String option, String begun) {
        ObjectNode known = command(command, 1);
        ArrayNode given = Json.array();
        sofar.forEach((name, value) -> given.add(given(known, name, value)));
        ObjectNode typed = given(known, option, begun);
        given.add(typed.put("focused", true));
        ObjectNode data = Json.object("id", known.path("id").asString(), "name", command, "type", 1, "options", given);
        return interacts(Exchange.Kind.TYPING, data, server.general(), Optional.empty());
    }

    /** Presses the button with this label. */
    public Exchange presses(Message message, String label) {
        Message now = discord.board().find(message.id()).orElse(message);
        JsonNode button = now.button(label)
                .orElseThrow(() -> new AssertionError("no button " + label + " among " + now.labels()));
        if (button.path("disabled").asBoolean(false)) {
            throw new AssertionError(label + " can't be pressed");
        }
        return sends(now, button.path("custom_id").asString());
    }

    /** Sends a button's id as a press, whatever it is. */
    public Exchange sends(Message message, String id) {
        return interacts(
                Exchange.Kind.COMPONENT,
                Json.object("custom_id", id, "component_type", 2),
                message.channel(),
                Optional.of(message));
    }

    /** Chooses from a menu. */
    public Exchange chooses(Message message, String label) {
        Message now = discord.board().find(message.id()).orElse(message);
        Message.Option option = now.options()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no option " + label + " in " + now.json()));
        return interacts(
                Exchange.Kind.COMPONENT,
                Json.object("custom_id", option.menu(), "component_type", 3, "values", List.of(option.value())),
                now.channel(),
                Optional.of(now));
    }

    /** Chooses an entry of the menu of a message that somebody wrote. */
    public Exchange asksAbout(String entry, String words) {
        ObjectNode known = command(entry, 3);
        ObjectNode target = written(words, server.general());
        ObjectNode data = Json.object(
                "id",
                known.path("id").asString(),
                "name",
                entry,
                "type",
                3,
                "target_id",
                target.path("id").asString(),
                "resolved",
                Json.object("messages", Json.object(target.path("id").asString(), target)));
        return interacts(Exchange.Kind.COMMAND, data, server.general(), Optional.empty());
    }

    /** Says something in the first channel. */
    public void says(String words) {
        says(words, server.general());
    }

    public void says(String words, String channel) {
        discord.gateway()
                .said(
                        server.id(),
                        written(words, channel).put("guild_id", server.id()).set("member", member()));
    }

    private ObjectNode written(String words, String channel) {
        return Board.blank(channel, user()).put("content", words);
    }

    private ObjectNode user() {
        return Json.object("id", id, "username", name, "discriminator", "0", "global_name", name, "public_flags", 0);
    }

    private ObjectNode member() {
        return Json.object(
                "user",
                user(),
                "roles",
                roles,
                "joined_at",
                "2026-01-01T00:00:00Z",
                "deaf",
                false,
                "mute",
                false,
                "flags",
                0,
                "permissions",
                Long.toString(permissions));
    }

    /** Uses a slash command in a thread of the first channel. */
    public Exchange runsInThread(String command, Map<String, ?> options) {
        ObjectNode channel = Interactions.thread(Snowflakes.next(), server.id(), server.general(), id);
        return interacts(Exchange.Kind.COMMAND, data(command, options), channel, Optional.empty());
    }

    /** Uses a slash command in a direct message to the bot. */
    public Exchange runsInPrivate(String command, Map<String, ?> options) {
        String channel = Snowflakes.next();
        Exchange exchange = new Exchange(discord, Exchange.Kind.COMMAND, channel, Optional.empty());
        ObjectNode interaction = Interactions.inPrivate(exchange, discord.applicationId(), channel, user(), locale);
        interaction.set("data", data(command, options));
        return begin(exchange, interaction);
    }

    private Exchange interacts(Exchange.Kind kind, ObjectNode data, String channel, Optional<Message> source) {
        return interacts(kind, data, (ObjectNode) server.channelWith(channel), source);
    }

    private Exchange interacts(Exchange.Kind kind, ObjectNode data, ObjectNode channel, Optional<Message> source) {
        Exchange exchange = new Exchange(discord, kind, channel.path("id").asString(), source);
        ObjectNode interaction =
                Interactions.inServer(exchange, discord.applicationId(), server.id(), channel, member(), locale);
        interaction.set("data", data);
        source.ifPresent(message -> interaction.set("message", message.json()));
        return begin(exchange, interaction);
    }

    private Exchange begin(Exchange exchange, ObjectNode interaction) {
        discord.begin(exchange);
        discord.gateway().dispatch(server.id(), "INTERACTION_CREATE", interaction);
        return exchange;
    }
}
