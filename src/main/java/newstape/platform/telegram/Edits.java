package newstape.platform.telegram;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import newstape.platform.telegram.look.Shown;
import newstape.platform.telegram.traffic.Api;
import newstape.platform.telegram.traffic.Errand;
import newstape.platform.telegram.traffic.Outcome;
import newstape.reply.Image;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.media.InputMedia;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaAnimation;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/** Puts the first message of a reply in place of one that is there. */
final class Edits {
    private static final String HTML = "HTML";

    private final Api api;
    private final Whereabouts whereabouts;

    Edits(Api api, Whereabouts whereabouts) {
        this.api = api;
        this.whereabouts = whereabouts;
    }

    Outcome<?> edit(Update.Under under, Shown shown) {
        return switch (under) {
            case Update.Under.OfChat(Chat asked, int message, boolean _) -> {
                Chat chat = whereabouts.now(asked);
                Errand errand = Errand.change("the change of a message", chat.destination());
                yield api.ask(
                        errand,
                        client -> shown.picture().isPresent()
                                ? client.execute(media(chat, message, shown))
                                : client.execute(text(chat, message, shown)));
            }
            // in which chat it is isn't told, so that each counts as one of its own
            case Update.Under.Shared(String id) ->
                api.ask(
                        Errand.change("the change of a shared message", new Errand.Destination("shared " + id, false)),
                        client -> client.execute(text(shown).inlineMessageId(id).build()));
        };
    }

    private static EditMessageText.EditMessageTextBuilder<?, ?> text(Shown shown) {
        return EditMessageText.builder()
                .text(shown.html().getFirst())
                .parseMode(HTML)
                .linkPreviewOptions(Posts.preview(shown.preview()))
                .replyMarkup(keyboard(shown));
    }

    private static EditMessageText text(Chat chat, int message, Shown shown) {
        return text(shown).chatId(Long.toString(chat.id())).messageId(message).build();
    }

    private static EditMessageMedia media(Chat chat, int message, Shown shown) {
        return EditMessageMedia.builder()
                .chatId(Long.toString(chat.id()))
                .messageId(message)
                .media(media(shown.picture().orElseThrow(), shown.html().getFirst()))
                .replyMarkup(keyboard(shown))
                .build();
    }

    private static InputMedia media(Image image, String caption) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(image.bytes());
        String name = "picture." + image.format().ending();
        Optional<String> words = Optional.of(caption).filter(html -> !html.isEmpty());
        return image.format() == Image.Format.GIF
                ? InputMediaAnimation.builder()
                        .media(bytes, name)
                        .caption(words.orElse(null))
                        .parseMode(words.map(_ -> HTML).orElse(null))
                        .build()
                : InputMediaPhoto.builder()
                        .media(bytes, name)
                        .caption(words.orElse(null))
                        .parseMode(words.map(_ -> HTML).orElse(null))
                        .build();
    }

    private static @Nullable InlineKeyboardMarkup keyboard(Shown shown) {
        return shown.html().size() == 1 ? shown.keyboard().orElse(null) : null;
    }
}
