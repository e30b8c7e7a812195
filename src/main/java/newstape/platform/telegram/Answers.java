package newstape.platform.telegram;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import newstape.command.Cost;
import newstape.command.Invocation;
import newstape.command.Router;
import newstape.reply.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings invocations to the router and its replies to who waits. That an answer is under way is shown at once where it
 * may take long, and after a while where it takes long all the same.
 */
final class Answers {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final Duration PATIENCE = Duration.ofMillis(700);

    private final Router router;
    private final ScheduledExecutorService alarms;

    Answers(Router router, ScheduledExecutorService alarms) {
        this.router = router;
        this.alarms = alarms;
    }

    /** Answers; blocks, for as long as the answer takes. */
    void answer(Invocation invocation, Waiting waiting) {
        if (router.cost(invocation) == Cost.MAY_WAIT) {
            waiting.soon();
        }
        Future<?> alarm = alarms.schedule(waiting::soon, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        Reply reply = router.answer(invocation);
        alarm.cancel(false);
        show(reply, invocation, waiting);
    }

    /** A reply that can't be shown is a fault of ours like any other, and has its incident. */
    private void show(Reply reply, Invocation invocation, Waiting waiting) {
        try {
            if (!waiting.show(reply)) {
                told(new IllegalStateException("Telegram can’t show " + reply), invocation, waiting);
            }
        } catch (ProgramEnds ends) {
            throw ends;
        } catch (RuntimeException fault) {
            told(fault, invocation, waiting);
        }
    }

    private void told(RuntimeException fault, Invocation invocation, Waiting waiting) {
        if (!waiting.show(router.broken(fault, invocation))) {
            LOG.error("Not even an apology can be shown");
        }
    }
}
