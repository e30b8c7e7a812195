package newstape.platform.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.stream.Stream;
import newstape.platform.telegram.traffic.Api;
import newstape.platform.telegram.traffic.Errand;
import newstape.platform.telegram.traffic.Outcome;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/**
 * Whether a message is in a chat, where the way to Telegram broke before it could say so. No bot may read what it sent,
 * but it may change it: a change that changes nothing is refused as just that where the message is there, and as
 * impossible where somebody else's is, or none.
 *
 * <p>Messages of a chat are numbered in the order they come, and the bot's come one after another: what is sought is
 * behind the last one that is known, and none of the bot's others is.
 */
final class Lookback {
    /** So many may others have said since, or been told elsewhere. */
    private static final int FAR = 4;

    private static final int MOST_CHATS = 10_000;
    private static final String HTML = "HTML";

    private final Api api;
    private final Cache<Long, Integer> last =
            Caffeine.newBuilder().maximumSize(MOST_CHATS).build();

    Lookback(Api api) {
        this.api = api;
    }

    /** The bot's last message in the chat. */
    void sent(Chat chat, int message) {
        last.put(chat.id(), message);
    }

    /**
     * A message as it was sent.
     *
     * @param caption whether its words are below a picture
     */
    record Sought(String html, boolean caption, Optional<String> preview, Optional<InlineKeyboardMarkup> keyboard) {}

    /**
     * The message behind which nothing of the bot's is known to be; empty where that isn't known, as where an old
     * message is answered: a change of what is behind that would change what the bot said before.
     *
     * @param question the message that is answered, where it was the chat's last when it came
     */
    Optional<Integer> from(Chat chat, Optional<Integer> question) {
        return Stream.of(question, Optional.ofNullable(last.getIfPresent(chat.id())))
                .flatMap(Optional::stream)
                .max(Integer::compare);
    }

    /** Whether the message is there, soon behind {@code known}; blocks until Telegram tells. */
    boolean finds(Sought sought, Chat chat, int known) {
        for (int message = known + 1; message <= known + FAR; message++) {
            if (is(sought, chat, message)) {
                sent(chat, message);
                return true;
            }
        }
        return false;
    }

    private boolean is(Sought sought, Chat chat, int message) {
        EditMessageText text = EditMessageText.builder()
                .chatId(Long.toString(chat.id()))
                .messageId(message)
                .text(sought.html.isEmpty() ? "…" : sought.html)
                .parseMode(HTML)
                .linkPreviewOptions(Posts.preview(sought.preview))
                .replyMarkup(sought.keyboard.orElse(null))
                .build();
        EditMessageCaption below = EditMessageCaption.builder()
                .chatId(Long.toString(chat.id()))
                .messageId(message)
                .caption(sought.html)
                .parseMode(HTML)
                .replyMarkup(sought.keyboard.orElse(null))
                .build();
        Outcome<?> outcome = api.ask(
                Errand.change("a look whether an answer arrived", chat.destination()),
                client -> sought.caption ? client.execute(below) : client.execute(text));
        if (outcome instanceof Outcome.Ended) {
            throw new ProgramEnds();
        }
        return outcome.isDone();
    }
}
