/**
 * A Discord on loopback: its REST interface and its gateway, with its limits, deadlines and ways to fail, and members
 * who use it. Every request is held against Discord's own OpenAPI file and against the limits that file leaves out.
 *
 * <p>Begin with {@link newstape.platform.discord.standin.StandIn}.
 */
@NullMarked
package newstape.platform.discord.standin;

import org.jspecify.annotations.NullMarked;
