package newstape.platform.discord;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.SessionController;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import newstape.platform.discord.traffic.Traffic;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/**
 * Connections to Discord as this bot wants them: the fewest intents that do its work, nothing cached that it doesn't
 * ask for, every request kept within Discord's limits.
 */
final class Shards {
    private static final Duration LONGEST_CALL = Duration.ofSeconds(30);
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);
    private static final int LONGEST_RECONNECT_SECONDS = 32;
    private static final int IDLE_CONNECTIONS = 64;

    private Shards() {}

    /** Not connected yet. */
    static ShardManager of(Access access, Traffic traffic, ExecutorService threads, List<?> listeners) {
        // members' and publishers' words never call anybody
        MessageRequest.setDefaultMentions(Set.of());
        MessageRequest.setDefaultMentionRepliedUser(false);
        return DefaultShardManagerBuilder.createLight(access.token(), intents(access))
                .setShardsTotal(access.shards() == 0 ? -1 : access.shards())
                .setRestConfigProvider(
                        shard -> new RestConfig().setBaseUrl(access.api().toString()))
                .setSessionController(sessions(access))
                .setHttpClientBuilder(traffic.install(client()))
                .setCompression(plain(access) ? Compression.NONE : Compression.ZLIB)
                .setRateLimitElastic(threads, false)
                .setCallbackPool(threads, false)
                .setMaxReconnectDelay(LONGEST_RECONNECT_SECONDS)
                .setEnableShutdownHook(false)
                .addEventListeners(listeners.toArray())
                .build(false);
    }

    /** Interactions need none; servers are told of so that channels and roles are known. */
    static Set<GatewayIntent> intents(Access access) {
        return access.hearing()
                ? EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES, GatewayIntent.MESSAGE_CONTENT)
                : EnumSet.noneOf(GatewayIntent.class);
    }

    /** On a socket without TLS sits no Discord, but what stands in for it, which compresses nothing. */
    private static boolean plain(Access access) {
        return access.gateway()
                .map(URI::getScheme)
                .orElse(access.api().getScheme())
                .matches("ws|http");
    }

    private static OkHttpClient.Builder client() {
        return new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, 1, TimeUnit.MINUTES))
                .connectTimeout(LONGEST_CONNECT)
                .callTimeout(LONGEST_CALL);
    }

    private static SessionController sessions(Access access) {
        return new ConcurrentSessionController() {
            @Override
            public String getGateway() {
                return access.gateway().map(URI::toString).orElseGet(super::getGateway);
            }

            @Override
            public ShardedGateway getShardedGateway(JDA api) {
                ShardedGateway told = super.getShardedGateway(api);
                return access.gateway()
                        .map(gateway ->
                                new ShardedGateway(gateway.toString(), told.getShardTotal(), told.getConcurrency()))
                        .orElse(told);
            }
        };
    }
}
