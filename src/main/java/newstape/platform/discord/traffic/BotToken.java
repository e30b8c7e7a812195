package newstape.platform.discord.traffic;

import okhttp3.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether Discord still accepts the bot's token. Three refusals in a row and it is revoked, for good. */
final class BotToken {
    private static final Logger LOG = LoggerFactory.getLogger(BotToken.class);
    private static final int REFUSALS = 3;

    private final TrafficObserver observer;
    private int refusals;
    private boolean revoked;

    BotToken(TrafficObserver observer) {
        this.observer = observer;
    }

    void check(Request request, Route route) throws TrafficRefused {
        if (carriesIt(request) && isRevoked()) {
            throw new TrafficRefused(
                    TrafficRefused.Reason.TOKEN_REVOKED,
                    "%s isn't sent: Discord no longer accepts the bot's token".formatted(route));
        }
    }

    /**
     * An interaction's own token ends after a quarter of an hour, with 401 as well: answers to interactions say nothing
     * about the bot's.
     */
    void answered(Request request, Route route, Answer answer) {
        if (carriesIt(request) && !route.answersInteraction() && revokes(answer)) {
            LOG.error("Discord refused the bot's token {} times in a row: nothing more is sent with it", REFUSALS);
            observer.revoked();
        }
    }

    private synchronized boolean revokes(Answer answer) {
        if (answer.status() == Answer.UNAUTHORIZED) {
            refusals++;
        } else if (answer.isSuccess()) {
            refusals = 0;
        }
        boolean now = !revoked && refusals >= REFUSALS;
        revoked |= now;
        return now;
    }

    private synchronized boolean isRevoked() {
        return revoked;
    }

    private static boolean carriesIt(Request request) {
        return request.header("Authorization") != null;
    }
}
