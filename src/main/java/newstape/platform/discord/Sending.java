package newstape.platform.discord;

import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends to Discord, and says in the log what didn't arrive, why, and what to do where anything can be done. */
final class Sending {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private Sending() {}

    /** Sends it without waiting for the end. */
    static void start(RestAction<?> action, String what) {
        action.queue(arrived -> {}, fault -> tell(fault, what));
    }

    /** Sends it and waits for the end. */
    static Arrival send(RestAction<?> action, String what) {
        return fault(action)
                .map(fault -> {
                    tell(fault, what);
                    return arrival(fault);
                })
                .orElse(Arrival.ARRIVED);
    }

    private static Arrival arrival(Throwable fault) {
        if (!(fault instanceof ErrorResponseException refused)) {
            return Arrival.LOST;
        }
        return switch (refused.getErrorResponse()) {
            case UNKNOWN_MESSAGE, UNKNOWN_CHANNEL -> Arrival.GONE;
            case INVALID_FORM_BODY -> Arrival.UNREADABLE;
            default -> Arrival.LOST;
        };
    }

    /** Sends all messages behind the first, in their order, until one doesn't arrive. */
    static Arrival further(InteractionHook hook, List<MessageCreateData> messages, boolean hidden) {
        return all(hook, messages.subList(1, messages.size()), hidden);
    }

    static Arrival all(InteractionHook hook, List<MessageCreateData> messages, boolean hidden) {
        for (MessageCreateData message : messages) {
            Arrival arrival = send(hook.sendMessage(message).setEphemeral(hidden), "a message of an answer");
            if (arrival != Arrival.ARRIVED) {
                return arrival;
            }
        }
        return Arrival.ARRIVED;
    }

    private static Optional<Throwable> fault(RestAction<?> action) {
        try {
            action.complete();
            return Optional.empty();
        } catch (RuntimeException fault) {
            // an expired interaction, a lost connection, a logout: JDA has a kind of its own for each
            return Optional.of(fault);
        }
    }

    private static void tell(Throwable fault, String what) {
        if (!(fault instanceof ErrorResponseException refused)) {
            LOG.warn("{} wasn’t sent: {}", what, fault.toString());
            return;
        }
        switch (refused.getErrorResponse()) {
            case UNKNOWN_INTERACTION ->
                LOG.warn("{} came too late: Discord waits three seconds. Is this machine overloaded?", what);
            case INTERACTION_ALREADY_ACKNOWLEDGED ->
                LOG.warn("{} was not the first: does another process run with the same token?", what);
            case UNKNOWN_MESSAGE, UNKNOWN_CHANNEL, UNKNOWN_WEBHOOK, INVALID_WEBHOOK_TOKEN ->
                LOG.info("{} has no place any more: {}", what, refused.getMeaning());
            case MISSING_PERMISSIONS, MISSING_ACCESS ->
                LOG.warn(
                        "{} is not permitted ({}). `newstape check` shows the link that grants it.",
                        what,
                        refused.getMeaning());
            case INVALID_FORM_BODY -> LOG.error("Discord can’t read {}: a fault of ours", what, refused);
            default -> LOG.warn("{} didn’t arrive: {}", what, meaning(refused));
        }
    }

    private static String meaning(ErrorResponseException refused) {
        return refused.getErrorResponse() == ErrorResponse.SERVER_ERROR
                ? "Discord has a fault (%d)".formatted(refused.getResponse().code)
                : refused.getMeaning();
    }
}
