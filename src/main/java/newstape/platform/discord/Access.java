package newstape.platform.discord;

import java.net.URI;
import java.util.Optional;

/**
 * How this bot comes to its Discord.
 *
 * @param token the bot's; never shown
 * @param api where Discord's REST interface is, with its version, ending in a slash
 * @param gateway where its gateway is; empty where the REST interface is to say
 * @param shards how many connections to divide the servers among; 0 is as many as Discord recommends
 * @param testServer the id of the one server that gets the commands; empty where all do
 * @param hearing whether {@code $BTC} in what members say is answered, for which Discord must show what they say
 */
public record Access(
        String token, URI api, Optional<URI> gateway, int shards, Optional<String> testServer, boolean hearing) {

    /** Without the token: records are printed into logs. */
    @Override
    public String toString() {
        return "Access[api=%s, gateway=%s, shards=%d, testServer=%s, hearing=%s]"
                .formatted(api, gateway, shards, testServer, hearing);
    }

    Access withoutHearing() {
        return new Access(token, api, gateway, shards, testServer, false);
    }
}
