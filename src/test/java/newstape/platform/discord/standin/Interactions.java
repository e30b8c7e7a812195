package newstape.platform.discord.standin;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Interactions as the gateway tells them, without what was done in them. */
final class Interactions {
    private static final int UPLOAD = 10_485_760;

    private Interactions() {}

    static ObjectNode inServer(
            Exchange exchange,
            String application,
            String server,
            ObjectNode channel,
            ObjectNode member,
            String locale) {
        ObjectNode interaction = everywhere(exchange, application, channel, locale);
        interaction.setAll(Json.object(
                "guild_id",
                server,
                "guild",
                Json.object("id", server, "locale", "en-US", "features", List.of()),
                "member",
                member,
                "app_permissions",
                "2248473465835073",
                "guild_locale",
                "en-US",
                "authorizing_integration_owners",
                Json.object("0", server),
                "context",
                0));
        return interaction;
    }

    static ObjectNode inPrivate(Exchange exchange, String application, String channel, ObjectNode user, String locale) {
        ObjectNode place = Json.object("id", channel, "type", 1, "recipients", List.of(user), "flags", 0);
        ObjectNode interaction = everywhere(exchange, application, place, locale);
        interaction.setAll(Json.object(
                "user",
                user,
                "app_permissions",
                "0",
                "authorizing_integration_owners",
                Json.object("0", "0"),
                "context",
                1));
        return interaction;
    }

    private static ObjectNode everywhere(Exchange exchange, String application, ObjectNode channel, String locale) {
        return Json.object(
                "id",
                exchange.id(),
                "application_id",
                application,
                "type",
                exchange.kind().type(),
                "channel_id",
                channel.path("id").asString(),
                "channel",
                channel,
                "token",
                exchange.token(),
                "version",
                1,
                "locale",
                locale,
                "entitlements",
                List.of(),
                "attachment_size_limit",
                UPLOAD);
    }

    static ObjectNode thread(String id, String server, String parent, String owner) {
        return Json.object(
                "id",
                id,
                "type",
                11,
                "name",
                "a thread",
                "parent_id",
                parent,
                "guild_id",
                server,
                "owner_id",
                owner,
                "message_count",
                0,
                "member_count",
                1,
                "rate_limit_per_user",
                0,
                "flags",
                0,
                "thread_metadata",
                Json.object(
                        "archived",
                        false,
                        "auto_archive_duration",
                        1440,
                        "archive_timestamp",
                        "2026-11-23T20:00:00Z",
                        "locked",
                        false));
    }
}
