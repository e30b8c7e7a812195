package newstape.platform.telegram;

import com.github.benmanes.caffeine.cache.Ticker;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import newstape.command.Router;
import newstape.platform.Endpoints;
import newstape.platform.Manner;
import newstape.platform.Stopwatch;
import newstape.platform.telegram.kept.Kept;
import newstape.platform.telegram.look.Data;
import newstape.platform.telegram.look.DeepLinks;
import newstape.platform.telegram.look.Keyboards;
import newstape.platform.telegram.look.TelegramRenderer;
import newstape.platform.telegram.traffic.Api;
import newstape.platform.telegram.traffic.Errand;
import newstape.platform.telegram.traffic.Outcome;
import newstape.platform.telegram.traffic.Polling;
import newstape.words.Lexicon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.objects.User;

/** The bot's time in Telegram. What passes by itself doesn't end it. */
final class Session {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);
    private static final Duration SHARE_OF_ANOTHER = Duration.ofMillis(1_050);
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(20);

    /** Why it ended. */
    sealed interface End {
        record Closed() implements End {}

        record TokenRefused() implements End {}

        /** Telegram doesn't send updates to where it should. */
        record WebhookRefused(String reason) implements End {}

        /** Nothing can be received where the web server should be. */
        record NowhereToListen(String reason) implements End {}
    }

    /** What it is made of and isn't its own. */
    record Surroundings(
            Access access,
            Manner manner,
            Router router,
            Lexicon lexicon,
            Endpoints endpoints,
            Stopwatch stopwatch,
            Ticker ticker,
            ScheduledExecutorService alarms) {}

    private final Surroundings around;
    private final Kept kept;
    private final Api api;
    private final Lanes lanes = new Lanes();
    private final BlockingQueue<End> end = new ArrayBlockingQueue<>(1);
    private volatile Optional<AutoCloseable> source = Optional.empty();

    Session(Surroundings around, Kept kept) {
        this.around = around;
        this.kept = kept;
        Access access = around.access;
        this.api = new Api(
                access.token(), access.api(), access.limits(), around.stopwatch, () -> over(new End.TokenRefused()));
    }

    private void over(End reason) {
        boolean first = end.offer(reason);
        LOG.debug("it is over: {}, first: {}", reason, first);
    }

    /** Blocks until the end. */
    End run() throws InterruptedException {
        Optional<Me> me = introduce();
        if (me.isPresent()) {
            begin(me.get());
        }
        return end.take();
    }

    /** Who the bot is; empty at the end. */
    private Optional<Me> introduce() {
        return switch (api.ask(Errand.uncounted("a question for its name"), client -> client.execute(new GetMe()))) {
            case Outcome.Done<User>(User user) -> Optional.of(new Me(user.getId(), user.getUserName()));
            // Telegram knows no address with such a token in it
            case Outcome.Refused<User> _ -> {
                over(new End.TokenRefused());
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private void begin(Me me) {
        LOG.info("Connected to Telegram as @{}", me.name());
        // a process that was killed just now has had its share of this second
        api.rest(SHARE_OF_ANOTHER);
        Reception reception = reception(me);
        reception.accept(kept.inbox().waiting());
        Thread.ofVirtual()
                .name("telegram-menus")
                .start(() ->
                        new Menus(around.router.commands(), around.lexicon, around.manner.language()).register(api));
        around.access
                .webhook()
                .ifPresentOrElse(
                        address -> {
                            Webhook webhook = new Webhook(
                                    address, around.access.token(), kept.inbox(), reception, around.endpoints);
                            source = Optional.of(webhook);
                            open(webhook);
                        },
                        () -> poll(reception));
    }

    private void open(Webhook webhook) {
        try {
            webhook.open(api).ifPresent(reason -> over(new End.WebhookRefused(reason)));
        } catch (UncheckedIOException occupied) {
            over(new End.NowhereToListen(String.valueOf(occupied.getCause())));
        }
    }

    private void poll(Reception reception) {
        Access access = around.access;
        Polling polling = new Polling(
                api,
                access.token(),
                access.api(),
                Updates.KINDS,
                kept.inbox(),
                reception,
                around.stopwatch,
                new Polling.Ends() {
                    @Override
                    public void tokenRefused() {
                        over(new End.TokenRefused());
                    }

                    @Override
                    public void sentElsewhere() {
                        forgetWebhook();
                    }
                });
        source = Optional.of(polling);
        polling.start();
    }

    /** Of another time, or of another program: updates are asked for from now on. */
    private void forgetWebhook() {
        LOG.warn(
                "Telegram was told to send this bot’s updates to a web address. It is told to keep them for us instead.");
        Outcome<Boolean> forgotten = api.ask(
                Errand.uncounted("forgetting the webhook"),
                client -> client.execute(DeleteWebhook.builder().build()));
        LOG.debug("the webhook is forgotten: {}", forgotten);
    }

    private Reception reception(Me me) {
        Router router = around.router;
        Lexicon lexicon = around.lexicon;
        Whereabouts whereabouts = new Whereabouts(kept.chats(), router.policy());
        Data data = new Data(router::line, router::call, kept.lines());
        DeepLinks links = new DeepLinks(me.name(), router::line, router::call, kept.lines());
        TelegramRenderer renderer = new TelegramRenderer(new Keyboards(data, links), lexicon);
        Asked.Tools tools = new Asked.Tools(api, new Posts(api, whereabouts, new Lookback(api)), renderer);
        Askers askers = new Askers(around.manner, new Members(api, router, around.ticker), lexicon);
        Answers answers = new Answers(router, around.alarms);
        return new Reception(
                kept.inbox(),
                lanes,
                api,
                around.alarms,
                new Reception.Desks(
                        new Commanding(router, me, links, answers, askers, tools, lexicon),
                        new Presses(router, data, answers, askers, new Edits(api, whereabouts), tools, lexicon),
                        new Seekings(router, askers, renderer, api, lexicon),
                        whereabouts));
    }

    /** Takes nothing more, and waits for what is being answered. What has no answer then stays in the inbox. */
    void close() {
        source.ifPresent(Session::close);
        api.retire();
        try {
            if (!lanes.close(LAST_ANSWERS)) {
                LOG.warn(
                        "Some answers weren’t ready after {} s; they are given after the next start",
                        LAST_ANSWERS.toSeconds());
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        api.close();
        over(new End.Closed());
    }

    private static void close(AutoCloseable source) {
        try {
            source.close();
        } catch (Exception fault) {
            LOG.error("Updates are still taken", fault);
        }
    }
}
