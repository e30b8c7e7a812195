package newstape.platform.discord.standin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A server that the bot is in: its channels, its roles, its members. */
public final class Server {
    private static final String NOTHING_SPECIAL = "1071698660929";

    private final StandIn discord;
    private final String id = Snowflakes.apart();
    private final String name;
    private final List<ObjectNode> channels = new ArrayList<>();
    private final Map<String, ObjectNode> roles = new LinkedHashMap<>();
    private final Map<String, Member> members = new ConcurrentHashMap<>();

    Server(StandIn discord, String name, int channels, int roles) {
        this.discord = discord;
        this.name = name;
        role(id, "@everyone", NOTHING_SPECIAL);
        for (int i = 1; i < roles; i++) {
            role(Snowflakes.next(), "role-" + i, NOTHING_SPECIAL);
        }
        for (int i = 0; i < channels; i++) {
            channel(i == 0 ? "general" : "channel-" + i);
        }
    }

    private ObjectNode role(String roleId, String called, String permissions) {
        ObjectNode role = Json.object(
                "id",
                roleId,
                "name",
                called,
                "color",
                0,
                "hoist",
                false,
                "position",
                roles.size(),
                "permissions",
                permissions,
                "managed",
                false,
                "mentionable",
                false,
                "flags",
                0,
                "colors",
                Json.object("primary_color", 0));
        roles.put(roleId, role);
        return role;
    }

    /** A text channel more; returns its id. */
    public String channel(String called) {
        String channel = Snowflakes.next();
        channels.add(Json.object(
                "id",
                channel,
                "type",
                0,
                "name",
                called,
                "position",
                channels.size(),
                "guild_id",
                id,
                "permission_overwrites",
                List.of(),
                "nsfw",
                false,
                "rate_limit_per_user",
                0,
                "flags",
                0));
        return channel;
    }

    public String id() {
        return id;
    }

    /** The id of the first channel. */
    public String general() {
        return channels.getFirst().path("id").asString();
    }

    /** Somebody in it who may do what all may. */
    public Member member(String called) {
        return member(called, "en-US", 0);
    }

    /**
     * Somebody in it.
     *
     * @param locale in which they see Discord
     * @param permissions as Discord's bits, besides those all have
     */
    public Member member(String called, String locale, long permissions) {
        String role = Snowflakes.next();
        if (permissions != 0) {
            ObjectNode made = role(role, "of " + called, Long.toString(permissions));
            discord.gateway().dispatch(id, "GUILD_ROLE_CREATE", Json.object("guild_id", id, "role", made));
        }
        long all = permissions | Long.parseLong(NOTHING_SPECIAL);
        Member member = new Member(
                discord, this, Snowflakes.next(), called, locale, all, permissions == 0 ? List.of() : List.of(role));
        members.put(member.id(), member);
        return member;
    }

    JsonNode channelWith(String channel) {
        return channels.stream()
                .filter(one -> one.path("id").asString().equals(channel))
                .findFirst()
                .orElseThrow();
    }

    /** As it is told when the bot comes, or it comes to the bot. */
    ObjectNode whole() {
        ObjectNode bot = Json.object(
                "user",
                discord.bot(),
                "roles",
                List.of(),
                "joined_at",
                "2026-01-01T00:00:00Z",
                "deaf",
                false,
                "mute",
                false,
                "flags",
                0);
        return Json.object(
                "id",
                id,
                "name",
                name,
                "owner_id",
                "1000000000000000001",
                "joined_at",
                "2026-01-01T00:00:00Z",
                "afk_timeout",
                300,
                "verification_level",
                0,
                "default_message_notifications",
                0,
                "explicit_content_filter",
                0,
                "roles",
                Json.array(List.copyOf(roles.values())),
                "channels",
                Json.array(channels),
                "threads",
                List.of(),
                "emojis",
                List.of(),
                "stickers",
                List.of(),
                "features",
                List.of(),
                "mfa_level",
                0,
                "system_channel_flags",
                0,
                "premium_tier",
                0,
                "preferred_locale",
                "en-US",
                "nsfw_level",
                0,
                "premium_progress_bar_enabled",
                false,
                "voice_states",
                List.of(),
                "members",
                Json.array(bot),
                "presences",
                List.of(),
                "guild_scheduled_events",
                List.of(),
                "stage_instances",
                List.of(),
                "soundboard_sounds",
                List.of(),
                "large",
                false,
                "unavailable",
                false,
                "member_count",
                1 + members.size());
    }
}
