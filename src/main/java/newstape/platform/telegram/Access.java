package newstape.platform.telegram;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import newstape.platform.telegram.traffic.Limits;

/**
 * How this bot comes to its Telegram.
 *
 * @param token the bot's; never shown
 * @param api where the Bot API is
 * @param webhook where Telegram is to send updates to; empty where they are asked for
 * @param folder for what outlives a restart
 */
public record Access(String token, URI api, Optional<URI> webhook, Path folder, Limits limits) {

    /** Without the token: records are printed into logs. */
    @Override
    public String toString() {
        return "Access[api=%s, webhook=%s, folder=%s]".formatted(api, webhook, folder);
    }
}
