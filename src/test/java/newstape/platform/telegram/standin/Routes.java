package newstape.platform.telegram.standin;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Every method that is served, under its name in whatever case. */
final class Routes {
    private final World telegram;
    private final Map<String, Route> routes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * A method.
     *
     * @param answer its result as JSON
     */
    private record Route(String name, Function<Parameters, String> answer) {}

    Routes(World telegram) {
        this.telegram = telegram;
        add("getUpdates", telegram.updates()::poll);
        bot();
        messages();
        chats();
    }

    private void bot() {
        quick("getMe", _ -> telegram.me());
        quick("setWebhook", telegram.webhook()::set);
        quick("deleteWebhook", telegram.webhook()::delete);
        quick("getWebhookInfo", telegram.webhook()::info);
        quick("setMyCommands", telegram.commands()::set);
        quick("getMyCommands", telegram.commands()::get);
        quick("deleteMyCommands", telegram.commands()::delete);
        quick("setMyDescription", _ -> Json.TRUE);
        quick("setMyShortDescription", _ -> Json.TRUE);
        quick("setMyName", _ -> Json.TRUE);
        quick("setChatMenuButton", _ -> Json.TRUE);
    }

    private void messages() {
        counted("sendMessage", telegram.posting()::sendMessage);
        counted("sendPhoto", asked -> telegram.posting().sendMedia("photo", asked));
        counted("sendAnimation", asked -> telegram.posting().sendMedia("animation", asked));
        counted("sendDocument", asked -> telegram.posting().sendMedia("document", asked));
        counted("editMessageText", telegram.editing()::editMessageText);
        counted("editMessageCaption", telegram.editing()::editMessageCaption);
        counted("editMessageMedia", telegram.editing()::editMessageMedia);
        counted("editMessageReplyMarkup", telegram.editing()::editMessageReplyMarkup);
        quick("deleteMessage", telegram.editing()::deleteMessage);
        quick("answerCallbackQuery", telegram.queries()::answerCallbackQuery);
        quick("answerInlineQuery", telegram.queries()::answerInlineQuery);
    }

    private void chats() {
        Members members = new Members(telegram);
        quick("getChat", members::getChat);
        quick("getChatMember", members::getChatMember);
        quick("getChatAdministrators", members::getChatAdministrators);
        quick("getFile", telegram.files()::getFile);
        quick("sendChatAction", asked -> onlyWhereOpen(asked));
        quick("setMessageReaction", asked -> onlyWhereOpen(asked));
    }

    private JsonNode onlyWhereOpen(Parameters asked) {
        telegram.chats().open(asked);
        return Json.TRUE;
    }

    private void add(String name, Function<Parameters, String> answer) {
        routes.put(name, new Route(name, answer));
    }

    private void quick(String name, Function<Parameters, JsonNode> answer) {
        add(name, asked -> telegram.watch().change(() -> answer.apply(asked).toString()));
    }

    /** One that counts against the rates, and is refused throughout a pause. */
    private void counted(String name, Function<Parameters, JsonNode> answer) {
        quick(name, asked -> {
            Duration now = telegram.watch().now();
            telegram.rates().broken(now).ifPresent(left -> {
                throw Refusal.tooMany(left);
            });
            Optional<Chat> chat = telegram.chats().find(asked.number("chat_id"));
            telegram.rates().spend(chat, now).ifPresent(over -> {
                telegram.violated(name + ": " + over.what());
                throw Refusal.tooMany(over.left());
            });
            return answer.apply(asked);
        });
    }

    /** A method's name as Telegram writes it; as it is where it is none. */
    String name(String method) {
        return Optional.ofNullable(routes.get(method)).map(Route::name).orElse(method);
    }

    String answer(String method, Parameters asked) {
        return Optional.ofNullable(routes.get(method))
                .orElseThrow(() -> {
                    telegram.violated("there is no method " + method + " here");
                    return new Refusal(404, "Not Found");
                })
                .answer()
                .apply(asked);
    }
}
