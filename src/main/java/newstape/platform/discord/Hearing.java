package newstape.platform.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import newstape.command.Asker;
import newstape.command.Invocation;
import newstape.command.Router;
import newstape.reply.Call;
import newstape.reply.Reply;

/**
 * What members say without asking, where the operator has set that {@code $BTC} is answered. Nobody waits here: what
 * can't be answered well isn't answered, and the same isn't said twice in a place within a minute.
 */
final class Hearing {
    private static final Duration ONCE_IN = Duration.ofMinutes(1);
    private static final int MOST_PLACES = 10_000;

    private final Router router;
    private final DiscordRenderer renderer;
    private final Askers askers;
    private final Cache<Said, Boolean> said;

    private record Said(Asker.Place place, Call call) {}

    Hearing(Router router, DiscordRenderer renderer, Askers askers, Ticker ticker) {
        this.router = router;
        this.renderer = renderer;
        this.askers = askers;
        this.said = Caffeine.newBuilder()
                .expireAfterWrite(ONCE_IN)
                .maximumSize(MOST_PLACES)
                .ticker(ticker)
                .build();
    }

    void hear(Message message) {
        boolean person = !message.getAuthor().isBot() && !message.isWebhookMessage();
        Optional<Call> call = person ? router.overheard(message.getContentRaw()) : Optional.empty();
        if (call.isEmpty() || !message.getChannel().canTalk()) {
            return;
        }
        Asker asker = askers.of(message);
        boolean fresh = said.asMap().putIfAbsent(new Said(asker.place(), call.get()), true) == null;
        if (fresh && !router.policy().discreet(asker.place())) {
            answer(message, router.answer(new Invocation(call.get(), asker)), asker);
        }
    }

    private void answer(Message message, Reply reply, Asker asker) {
        if (reply.frame().isPrivate()) {
            return;
        }
        int number = 0;
        for (MessageCreateData answer :
                renderer.render(reply, asker.language(), message.getAuthor().getId())) {
            // a repeat is harmless: each message is answered once, and its answers are numbered
            MessageCreateAction action = message.reply(answer).setNonce(message.getId() + "-" + number++);
            if (Sending.send(action.mentionRepliedUser(false), "an answer to what was said") != Arrival.ARRIVED) {
                return;
            }
        }
    }
}
