package newstape.platform.telegram;

import newstape.command.Asker;
import newstape.platform.telegram.look.Shown;
import newstape.platform.telegram.look.TelegramRenderer;
import newstape.platform.telegram.traffic.Api;
import newstape.platform.telegram.traffic.Errand;
import newstape.reply.Reply;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;

/** Who said something that is answered. The answer quotes it, in its topic. */
record Asked(Message message, Asker asker, Started started, Tools tools) implements Waiting {

    /** What answering takes. */
    record Tools(Api api, Posts posts, TelegramRenderer renderer) {}

    @Override
    public void soon() {
        if (!message.chat().isChannel()) {
            SendChatAction typing = SendChatAction.builder()
                    .chatId(message.chat().id())
                    .messageThreadId(message.chat().topic().orElse(null))
                    .action(ActionType.TYPING.toString())
                    .build();
            Thread.ofVirtual()
                    .start(() -> tools.api.ask(Errand.uncounted("a sign of life"), client -> client.execute(typing)));
        }
    }

    @Override
    public boolean show(Reply reply) {
        return show(
                reply,
                Posts.Answering.said(
                        message.id(),
                        reply.frame().isPrivate() && !message.chat().isPrivate()));
    }

    /** Shows that something is missing, and has it typed in answer. */
    boolean ask(Reply missing, String what) {
        return show(missing, Posts.Answering.said(message.id(), false).asking(what));
    }

    private boolean show(Reply reply, Posts.Answering answering) {
        started.begin();
        Shown shown = tools.renderer.render(
                reply,
                asker.language(),
                message.chat().place(),
                message.sender().id());
        Posts.Sent sent = tools.posts.send(shown, message.chat(), answering);
        if (sent == Posts.Sent.UNREADABLE && reply instanceof Reply.Picture picture) {
            Shown words = tools.renderer.withoutPicture(
                    picture,
                    asker.language(),
                    message.chat().place(),
                    message.sender().id());
            return tools.posts.send(words, message.chat(), answering) != Posts.Sent.UNREADABLE;
        }
        return sent != Posts.Sent.UNREADABLE;
    }
}
