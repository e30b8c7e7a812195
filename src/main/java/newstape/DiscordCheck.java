package newstape;

import java.util.Map;
import newstape.platform.discord.Access;
import newstape.platform.discord.Checkup;

/** Whether the bot could go to Discord. */
final class DiscordCheck {
    private DiscordCheck() {}

    static void of(Access access, Findings findings) {
        switch (Checkup.of(access)) {
            case Checkup.Well(String bot, String invite) ->
                findings.well("discord", Map.of("bot", bot, "invite", invite));
            case Checkup.Deaf(String bot, String invite) ->
                findings.ill("discord.deaf", Map.of("bot", bot, "invite", invite));
            case Checkup.Diverted(String bot) -> findings.ill("discord.diverted", Map.of("bot", bot));
            case Checkup.TokenRefused() -> findings.ill("discord.token", Map.of());
            // that Discord can't be asked now is no fault of what is checked
            case Checkup.Unreachable(String reason, String invite) ->
                findings.well("discord.unreachable", Map.of("reason", reason, "invite", invite));
        }
    }
}
