/**
 * What keeps the traffic to Discord within its limits, as an interceptor of the HTTP client: fifty requests a second,
 * few that Discord calls invalid, and waits that are stated in a way the client library understands.
 *
 * <p>Knows OkHttp and nothing of JDA or of the rest of Newstape; time comes in through
 * {@link newstape.platform.discord.traffic.Stopwatch}. No token leaves it: what is logged or thrown names a
 * {@link newstape.platform.discord.traffic.Route}, in which tokens are cut.
 */
@NullMarked
package newstape.platform.discord.traffic;

import org.jspecify.annotations.NullMarked;
