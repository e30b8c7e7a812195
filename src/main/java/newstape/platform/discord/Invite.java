package newstape.platform.discord;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.Permission;

/** The link by which whoever runs a server lets the bot in, with what it needs there and no more. */
final class Invite {
    private static final Pattern SNOWFLAKE = Pattern.compile("\\d{15,20}");

    private Invite() {}

    /** The link for the application with this id. */
    static String link(String application, Access access) {
        return "https://discord.com/oauth2/authorize?client_id=%s&scope=bot+applications.commands&permissions=%d"
                .formatted(application, Permission.getRaw(permissions(access)));
    }

    /** Answers to commands need none: Discord lets them through wherever members may use commands. */
    static Set<Permission> permissions(Access access) {
        return access.hearing()
                ? EnumSet.of(
                        Permission.VIEW_CHANNEL,
                        Permission.MESSAGE_SEND,
                        Permission.MESSAGE_SEND_IN_THREADS,
                        Permission.MESSAGE_EMBED_LINKS,
                        Permission.MESSAGE_ATTACH_FILES,
                        Permission.MESSAGE_HISTORY)
                : EnumSet.noneOf(Permission.class);
    }

    /** The id of the bot a token is of, which stands in its first part; empty where it is no bot's token. */
    static Optional<String> application(String token) {
        try {
            String id = new String(Base64.getUrlDecoder().decode(token.split("\\.", 2)[0]), StandardCharsets.US_ASCII);
            return Optional.of(id).filter(SNOWFLAKE.asMatchPredicate());
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
