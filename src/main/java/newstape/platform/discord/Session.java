package newstape.platform.discord;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.cache.ShardCacheView;
import newstape.platform.Stopwatch;
import newstape.platform.discord.traffic.Traffic;
import okhttp3.HttpUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot's time in Discord, from its login to its last word. What passes by itself in between doesn't end it. */
final class Session extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(20);
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    /** Why it ended. */
    sealed interface End {
        record Closed() implements End {}

        record TokenRefused() implements End {}

        /** The application isn't allowed to see what was asked for. */
        record IntentsRefused() implements End {}

        /** There are more servers than so many shards may have. */
        record ShardsRefused() implements End {}

        /** Discord closed with a code that doesn't pass by itself. */
        record Refused(int code) implements End {}

        /** Discord couldn't be reached to begin with; it may be later. */
        record Unreachable(String reason) implements End {}
    }

    private final ExecutorService answering;
    private final ExecutorService wires;
    private final Registration registration;
    private final ShardManager shards;
    private final BlockingQueue<End> end = new ArrayBlockingQueue<>(1);
    private final AtomicBoolean registered = new AtomicBoolean();

    /**
     * Not logged in yet.
     *
     * @param answering what those who ask are answered on
     * @param wires what talks with Discord
     */
    Session(
            Access access,
            Stopwatch stopwatch,
            ExecutorService answering,
            ExecutorService wires,
            Ears ears,
            Registration registration) {
        this.answering = answering;
        this.wires = wires;
        this.registration = registration;
        Traffic traffic =
                new Traffic(HttpUrl.get(access.api().toString()), stopwatch, () -> end.offer(new End.TokenRefused()));
        this.shards = Shards.of(access, traffic, wires, List.of(ears, this));
    }

    /** Logs in, and blocks until the end. */
    End run() throws InterruptedException {
        try {
            shards.login();
        } catch (InvalidTokenException refused) {
            end.offer(new End.TokenRefused());
        } catch (RuntimeException unreachable) {
            // JDA has many words for what keeps it from Discord; a logout amid the login is one of them
            end.offer(new End.Unreachable(String.valueOf(unreachable.getMessage())));
        }
        End came = end.take();
        shards.shutdown();
        answering.shutdown();
        return came;
    }

    /** Takes nothing more, waits for what is being answered, and logs out. */
    void close() {
        answering.shutdown();
        try {
            if (!answering.awaitTermination(LAST_ANSWERS.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("Some answers weren’t ready after {} s, and are lost", LAST_ANSWERS.toSeconds());
            }
            shards.shutdown();
            for (JDA shard : shards()) {
                boolean said = shard.awaitShutdown(LAST_WORDS);
                LOG.debug("{} {}", shard.getShardInfo(), said ? "logged out" : "was cut off");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        wires.shutdown();
        end.offer(new End.Closed());
    }

    /** None before the login. */
    private List<JDA> shards() {
        return Optional.ofNullable(shards.getShardCache()).stream()
                .flatMap(ShardCacheView::stream)
                .toList();
    }

    @Override
    public void onReady(ReadyEvent event) {
        LOG.info(
                "Connected to Discord: shard {}, {} servers",
                event.getJDA().getShardInfo(),
                event.getGuildTotalCount());
        wires.execute(() -> register(event.getJDA()));
    }

    private void register(JDA shard) {
        if (registered.compareAndSet(false, true) && !registration.register(shard)) {
            registered.set(false);
        }
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        switch (event.getCode()) {
            case 1000 -> LOG.debug("logged out");
            case 4004 -> end.offer(new End.TokenRefused());
            case 4010, 4011 -> end.offer(new End.ShardsRefused());
            case 4013, 4014 -> end.offer(new End.IntentsRefused());
            default -> end.offer(new End.Refused(event.getCode()));
        }
    }
}
