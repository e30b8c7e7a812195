package newstape.platform.discord.standin;

import java.time.Duration;

/**
 * A request as it came.
 *
 * @param path below the interface's address, without the query
 * @param body empty where there was none
 * @param at since the stand-in started
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Received(String method, String path, String contentType, byte[] body, Duration at) {}
