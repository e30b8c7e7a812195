package newstape.platform.discord;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import newstape.command.Cost;
import newstape.command.Invocation;
import newstape.command.Router;
import newstape.platform.FirstSign;
import newstape.reply.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings invocations to the router and its replies to who waits. What declares that it may wait for others is deferred
 * at once; what doesn't, and takes too long all the same, is deferred when its time is up, and named in the log.
 */
final class Answers {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    /** Discord gives three seconds, of which its own way here and back has a share. */
    static final Duration PATIENCE = Duration.ofMillis(700);

    private final Router router;
    private final DiscordRenderer renderer;
    private final ScheduledExecutorService alarms;

    Answers(Router router, DiscordRenderer renderer, ScheduledExecutorService alarms) {
        this.router = router;
        this.renderer = renderer;
        this.alarms = alarms;
    }

    /** Answers; blocks, for as long as the answer takes. */
    void answer(Invocation invocation, Waiting waiting) {
        FirstSign first = new FirstSign();
        if (router.cost(invocation) == Cost.MAY_WAIT && first.claim()) {
            waiting.defer();
        }
        Future<?> alarm = alarms.schedule(
                () -> deferLate(invocation, waiting, first), PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        Reply reply = router.answer(invocation);
        List<MessageCreateData> messages = rendered(reply, invocation, waiting);
        alarm.cancel(false);
        boolean deferred = !first.claim();
        Arrival arrival = deferred ? waiting.showDeferred(reply, messages) : waiting.show(reply, messages);
        if (arrival == Arrival.UNREADABLE) {
            Reply told = router.broken(new IllegalStateException("Discord can’t read " + reply), invocation);
            waiting.tell(
                    renderer.render(told, invocation.asker().language(), waiting.askerId())
                            .getFirst(),
                    deferred);
        }
    }

    /** Shows a reply that is at hand already. */
    void show(Reply reply, Waiting waiting) {
        waiting.show(reply, renderer.render(reply, waiting.asker().language(), waiting.askerId()));
    }

    private static void deferLate(Invocation invocation, Waiting waiting, FirstSign first) {
        if (first.claim()) {
            waiting.defer();
            LOG.warn(
                    "/{} isn’t answered after {} ms, though it declared to be at hand",
                    invocation.call().command(),
                    PATIENCE.toMillis());
        }
    }

    /** A reply that can't be shown is a fault of ours like any other, and has its incident. */
    private List<MessageCreateData> rendered(Reply reply, Invocation invocation, Waiting waiting) {
        try {
            return renderer.render(reply, invocation.asker().language(), waiting.askerId());
        } catch (RuntimeException fault) {
            Reply told = router.broken(fault, invocation);
            return renderer.render(told, invocation.asker().language(), waiting.askerId());
        }
    }
}
