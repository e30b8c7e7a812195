package newstape.platform.discord.traffic;

import java.util.List;

/** Why Discord probably refuses a route, in an operator's words. */
final class RefusalCause {
    private static final int UNKNOWN_CHANNEL = 10003;
    private static final int MISSING_ACCESS = 50001;
    private static final int NO_MESSAGES_TO_MEMBER = 50007;
    private static final int MISSING_PERMISSIONS = 50013;

    private record Need(String ending, String permission) {}

    /** What a route most probably needs, the first ending that fits. */
    private static final List<Need> NEEDS = List.of(
            new Need("/reactions/{name}/@me", "Add Reactions and Read Message History"),
            new Need("/threads", "Create Public Threads or Create Private Threads"),
            new Need("/pins/{id}", "Pin Messages"),
            new Need("/crosspost", "Send Messages, and Manage Messages for messages of others"),
            new Need("/messages/{id}", "Read Message History, and Manage Messages for messages of others"),
            new Need("/messages", "Send Messages (in threads: Send Messages in Threads), Embed Links, Attach Files"),
            new Need("/roles/{id}", "Manage Roles"),
            new Need("/webhooks", "Manage Webhooks"),
            new Need("/invites", "Create Invite"));

    private RefusalCause() {}

    static boolean isRefusal(Answer answer) {
        return answer.status() == Answer.FORBIDDEN
                || (answer.status() == Answer.NOT_FOUND && answer.code().orElse(0) == UNKNOWN_CHANNEL);
    }

    static String of(Route route, Answer answer) {
        int code = answer.code().orElse(0);
        return switch (code) {
            case UNKNOWN_CHANNEL -> "the channel is gone (10003)";
            case MISSING_ACCESS -> "the bot can't see the channel or server; View Channel is probably missing (50001)";
            case NO_MESSAGES_TO_MEMBER -> "the member takes no messages from the bot (50007)";
            case MISSING_PERMISSIONS -> "probably missing: %s (50013)".formatted(need(route));
            case 0 -> "it is forbidden, without a reason";
            default -> "it is forbidden (%d)".formatted(code);
        };
    }

    private static String need(Route route) {
        return NEEDS.stream()
                .filter(need -> route.endsWith(need.ending()))
                .map(Need::permission)
                .findFirst()
                .orElse("a permission that this needs");
    }
}
