package newstape.platform.telegram;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import newstape.platform.telegram.look.Shown;
import newstape.platform.telegram.traffic.Api;
import newstape.platform.telegram.traffic.Errand;
import newstape.platform.telegram.traffic.Outcome;
import newstape.reply.Image;
import newstape.text.Label;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.send.SendAnimation;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ForceReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Sends messages into chats, and follows a chat to where it is now. */
final class Posts {
    private static final Logger LOG = LoggerFactory.getLogger(Posts.class);
    private static final String HTML = "HTML";
    private static final int LONGEST_PLACEHOLDER = 64;

    private static final int TRIES = 3;

    private final Api api;
    private final Whereabouts whereabouts;
    private final Lookback lookback;

    Posts(Api api, Whereabouts whereabouts, Lookback lookback) {
        this.api = api;
        this.whereabouts = whereabouts;
        this.lookback = lookback;
    }

    /**
     * What a message answers, and how.
     *
     * @param latest whether that was the chat's last message when it came
     * @param quietly whether nobody's phone rings
     * @param asking what the reader is asked to type in answer; empty where they aren't
     */
    record Answering(int message, boolean latest, boolean quietly, Optional<String> asking) {
        /** Something that was just said. */
        static Answering said(int message, boolean quietly) {
            return new Answering(message, true, quietly, Optional.empty());
        }

        /** A message of any age under which a button was pressed. */
        static Answering pressedIn(int message) {
            return new Answering(message, false, true, Optional.empty());
        }

        Answering asking(String what) {
            return new Answering(message, latest, quietly, Optional.of(what));
        }
    }

    /** Sends all messages, in their order, until one doesn't arrive. */
    Sent send(Shown shown, Chat chat, Answering answering) {
        return send(shown, 0, chat, answering);
    }

    /** Sends those behind the first. */
    Sent further(Shown shown, Chat chat, Answering answering) {
        return shown.html().size() > 1 ? send(shown, 1, chat, answering) : Sent.ARRIVED;
    }

    private Sent send(Shown shown, int first, Chat chat, Answering answering) {
        for (int part = first; part < shown.html().size(); part++) {
            Optional<InlineKeyboardMarkup> keyboard =
                    part == shown.html().size() - 1 ? shown.keyboard() : Optional.empty();
            Message message = part == 0
                    ? new Message(shown.html().getFirst(), shown.picture(), shown.preview(), keyboard)
                    : new Message(shown.html().get(part), Optional.empty(), Optional.empty(), keyboard);
            Sent sent = message.send(chat, answering);
            if (sent != Sent.ARRIVED) {
                return sent;
            }
        }
        return Sent.ARRIVED;
    }

    /** What became of messages. */
    enum Sent {
        ARRIVED,
        /** Telegram can't show it, which is a fault of ours. */
        UNREADABLE,
        /** It didn't arrive, or perhaps didn't, and nothing is to be done about it now. */
        LOST
    }

    private final class Message {
        private final String html;
        private final Optional<Image> picture;
        private final Optional<String> preview;
        private final @Nullable InlineKeyboardMarkup keyboard;

        Message(
                String html,
                Optional<Image> picture,
                Optional<String> preview,
                Optional<InlineKeyboardMarkup> keyboard) {
            this.html = html;
            this.picture = picture;
            this.preview = preview;
            this.keyboard = keyboard.orElse(null);
        }

        Sent send(Chat asked, Answering answering) {
            return send(asked, answering, TRIES);
        }

        private Sent send(Chat asked, Answering answering, int tries) {
            Chat chat = whereabouts.now(asked);
            if (whereabouts.isClosed(chat)) {
                LOG.debug("nothing is sent to {}: the bot isn’t wanted there", chat.id());
                return Sent.LOST;
            }
            Errand errand = Errand.answer("an answer", chat.destination());
            return switch (api.ask(errand, client -> execute(client, chat, answering))) {
                case Outcome.Done<Integer>(Integer message) -> {
                    lookback.sent(chat, message);
                    yield Sent.ARRIVED;
                }
                case Outcome.Unchanged<Integer> _ -> Sent.ARRIVED;
                case Outcome.Moved<Integer>(long to) -> {
                    whereabouts.moved(chat.id(), to);
                    yield send(chat.at(to), answering, tries);
                }
                case Outcome.Unwanted<Integer>(String reason) -> {
                    whereabouts.unwanted(chat, reason);
                    yield Sent.LOST;
                }
                case Outcome.Refused<Integer> refused -> refused(refused, chat);
                case Outcome.Unknown<Integer> unknown -> unknown(unknown, chat, answering, tries);
                case Outcome.Ended<Integer> _ -> throw new ProgramEnds();
            };
        }

        /** It is sent again only where it surely isn't there, and isn't under way any more. */
        private Sent unknown(Outcome.Unknown<Integer> unknown, Chat chat, Answering answering, int tries) {
            Lookback.Sought sought =
                    new Lookback.Sought(html, picture.isPresent(), preview, Optional.ofNullable(keyboard));
            Optional<Integer> question = answering.latest ? Optional.of(answering.message) : Optional.empty();
            Optional<Integer> from = lookback.from(chat, question);
            if (from.filter(known -> lookback.finds(sought, chat, known)).isPresent()) {
                LOG.info("An answer arrived in {}, as a look shows: {}", chat.id(), unknown.reason());
                return Sent.ARRIVED;
            }
            if (unknown.rather() || from.isEmpty() || tries <= 1) {
                LOG.warn(
                        "It isn’t known whether an answer arrived in {} ({}). It isn’t sent again.",
                        chat.id(),
                        unknown.reason());
                return Sent.LOST;
            }
            LOG.warn("An answer didn’t arrive in {} ({}). It is sent again.", chat.id(), unknown.reason());
            return send(chat, answering, tries - 1);
        }

        /** The id of the message. */
        private Integer execute(TelegramClient client, Chat chat, Answering answering) throws TelegramApiException {
            if (picture.isEmpty()) {
                return client.execute(text(chat, answering)).getMessageId();
            }
            return picture.get().format() == Image.Format.GIF
                    ? client.execute(animation(picture.get(), chat, answering)).getMessageId()
                    : client.execute(photo(picture.get(), chat, answering)).getMessageId();
        }

        private Sent refused(Outcome.Refused<Integer> refused, Chat chat) {
            LOG.error("Telegram refused a message in {}: {}", chat.id(), refused.description());
            return refused.isUnreadable() || picture.isPresent() ? Sent.UNREADABLE : Sent.LOST;
        }

        private SendMessage text(Chat chat, Answering answering) {
            return SendMessage.builder()
                    .chatId(chat.id())
                    .messageThreadId(chat.topic().orElse(null))
                    .text(html)
                    .parseMode(HTML)
                    .linkPreviewOptions(preview(preview))
                    .disableNotification(answering.quietly ? Boolean.TRUE : null)
                    .replyParameters(replying(answering))
                    .replyMarkup(keyboard == null ? asking(answering) : keyboard)
                    .build();
        }

        private SendPhoto photo(Image image, Chat chat, Answering answering) {
            return SendPhoto.builder()
                    .chatId(chat.id())
                    .messageThreadId(chat.topic().orElse(null))
                    .photo(file(image))
                    .caption(html.isEmpty() ? null : html)
                    .parseMode(html.isEmpty() ? null : HTML)
                    .disableNotification(answering.quietly ? Boolean.TRUE : null)
                    .replyParameters(replying(answering))
                    .replyMarkup(keyboard)
                    .build();
        }

        private SendAnimation animation(Image image, Chat chat, Answering answering) {
            return SendAnimation.builder()
                    .chatId(chat.id())
                    .messageThreadId(chat.topic().orElse(null))
                    .animation(file(image))
                    .caption(html.isEmpty() ? null : html)
                    .parseMode(html.isEmpty() ? null : HTML)
                    .disableNotification(answering.quietly ? Boolean.TRUE : null)
                    .replyParameters(replying(answering))
                    .replyMarkup(keyboard)
                    .build();
        }
    }

    private static InputFile file(Image image) {
        return new InputFile(
                new ByteArrayInputStream(image.bytes()),
                "picture." + image.format().ending());
    }

    private static ReplyParameters replying(Answering answering) {
        return ReplyParameters.builder()
                .messageId(answering.message)
                .allowSendingWithoutReply(true)
                .build();
    }

    private static @Nullable ForceReplyKeyboard asking(Answering answering) {
        return answering
                .asking
                .map(what -> ForceReplyKeyboard.builder()
                        .forceReply(true)
                        .selective(true)
                        .inputFieldPlaceholder(Label.of(what, LONGEST_PLACEHOLDER))
                        .build())
                .orElse(null);
    }

    /** A preview only where it is wanted, and small. */
    static LinkPreviewOptions preview(Optional<String> wanted) {
        return wanted.<LinkPreviewOptions>map(address -> LinkPreviewOptions.builder()
                        .urlField(address)
                        .preferSmallMedia(true)
                        .build())
                .orElseGet(() -> LinkPreviewOptions.builder().isDisabled(true).build());
    }
}
