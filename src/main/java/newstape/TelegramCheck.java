package newstape;

import java.util.Map;
import newstape.platform.telegram.Access;
import newstape.platform.telegram.traffic.Checkup;

/** Whether the bot could go to Telegram. */
final class TelegramCheck {
    private TelegramCheck() {}

    static void of(Access access, Findings findings) {
        switch (Checkup.of(access.token(), access.api())) {
            case Checkup.Well(String bot, boolean inline) -> {
                findings.well("telegram", Map.of("bot", bot));
                if (!inline) {
                    findings.well("telegram.inline", Map.of("bot", bot));
                }
            }
            case Checkup.TokenRefused() -> findings.ill("telegram.token", Map.of());
            // that Telegram can't be asked now is no fault of what is checked
            case Checkup.Unreachable(String reason) -> findings.well("telegram.unreachable", Map.of("reason", reason));
        }
    }
}
