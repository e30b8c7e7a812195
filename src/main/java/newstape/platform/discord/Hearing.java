package newstape.platform.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;
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
        Optional<Call> call = router.overheard(message.getContentRaw());
        if (call.isEmpty() || message.getAuthor().isBot() || message.isWebhookMessage() || !mayAnswer(message)) {
            return;
        }
        Asker asker = askers.of(message);
        boolean fresh = said.asMap().putIfAbsent(new Said(asker.place(), call.get()), true) == null;
        Reply reply = router.answer(new Invocation(call.get(), asker));
        boolean open = !Audiences.isPrivate(reply) && !router.policy().discreet(asker.place());
        if (fresh && open) {
            answer(
                    message,
                    renderer.render(reply, asker.language(), message.getAuthor().getId()));
        }
    }

    private static boolean mayAnswer(Message message) {
        return message.getChannel().canTalk();
    }

    /** The nonce makes a repeat harmless: it is the id of what is answered, which is answered once. */
    private static void answer(Message message, List<MessageCreateData> answers) {
        MessageCreateAction first = message.reply(answers.getFirst()).setNonce(message.getId());
        Sending.send(first.mentionRepliedUser(false), "an answer to what was said");
    }
}
