package newstape.platform.telegram.standin;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/**
 * A request of the bot's.
 *
 * @param method as Telegram writes it, however it was sent
 * @param parameters structured ones as JSON; in a form, all others as text; a file as {@code attach://} and its part
 * @param at since the stand-in started
 */
public record Call(String method, JsonNode parameters, Duration at) {}
