package newstape.platform.telegram;

import newstape.platform.FirstSign;
import newstape.platform.telegram.traffic.Api;
import newstape.platform.telegram.traffic.Errand;
import newstape.platform.telegram.traffic.Outcome;
import newstape.text.Label;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/**
 * What a press is answered with first, once: words that pass over the screen, or nothing but the end of the waiting
 * sign.
 */
final class Toast {
    private static final Logger LOG = LoggerFactory.getLogger(Toast.class);
    private static final int LONGEST = 200;

    private final String query;
    private final Api api;
    private final FirstSign first = new FirstSign();

    Toast(String query, Api api) {
        this.query = query;
        this.api = api;
    }

    /** Ends the waiting sign. Returns at once; harmless where it has ended. */
    void silently() {
        if (first.claim()) {
            Thread.ofVirtual()
                    .start(() -> send(
                            AnswerCallbackQuery.builder().callbackQueryId(query).build()));
        }
    }

    /** Says something that must be clicked away, where nothing was said yet. Returns whether it did. */
    boolean say(String words) {
        return say(words, true);
    }

    /** Says something that passes, where nothing was said yet. Returns whether it did. */
    boolean mention(String words) {
        return say(words, false);
    }

    private boolean say(String words, boolean stays) {
        if (!first.claim()) {
            return false;
        }
        send(AnswerCallbackQuery.builder()
                .callbackQueryId(query)
                .text(Label.of(words, LONGEST))
                .showAlert(stays)
                .build());
        return true;
    }

    private void send(AnswerCallbackQuery answer) {
        Outcome<Boolean> outcome = api.ask(Errand.uncounted("the answer to a press"), client -> client.execute(answer));
        if (outcome instanceof Outcome.Refused<Boolean> refused) {
            if (refused.isTooLate()) {
                LOG.info("A press was answered too late: {}", refused.description());
            } else {
                LOG.warn("The answer to a press was refused: {}", refused.description());
            }
        }
    }
}
