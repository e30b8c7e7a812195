package newstape.platform.telegram.traffic;

import java.io.Serializable;
import newstape.platform.telegram.standin.Chat;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What tests ask of Telegram: something that mustn't be done twice, something that may, and a question. */
final class Requests {
    private Requests() {}

    static Outcome<Message> send(Api api, long chat, String text) {
        return api.ask(
                Errand.answer("a message", to(chat)),
                client -> client.execute(SendMessage.builder()
                        .chatId(chat)
                        .text(text)
                        .parseMode("HTML")
                        .build()));
    }

    static Outcome<Message> send(Api api, Chat chat, String text) {
        return send(api, chat.id(), text);
    }

    static Outcome<Serializable> edit(Api api, long chat, int message, String text) {
        return api.ask(
                Errand.change("a change", to(chat)),
                client -> client.execute(EditMessageText.builder()
                        .chatId(chat)
                        .messageId(message)
                        .text(text)
                        .parseMode("HTML")
                        .build()));
    }

    static Outcome<User> me(Api api) {
        return api.ask(Errand.uncounted("a question"), client -> client.execute(new GetMe()));
    }

    private static Errand.Destination to(long chat) {
        return new Errand.Destination(Long.toString(chat), chat < 0);
    }
}
