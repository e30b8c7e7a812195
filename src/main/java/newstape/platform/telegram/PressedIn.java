package newstape.platform.telegram;

import newstape.command.Asker;
import newstape.platform.telegram.look.Place;
import newstape.platform.telegram.look.Shown;
import newstape.platform.telegram.traffic.Outcome;
import newstape.reply.Frame;
import newstape.reply.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who pressed a button under one of our messages. The answer takes that message's place; that there is none is said
 * over the screen to who pressed, and a question back is asked behind it, where the message is for others too.
 *
 * @param audience of the reply that was pressed in
 * @param unchanged what is said where the message is as it was
 */
record PressedIn(
        Update.Pressed pressed,
        Frame.Audience audience,
        Asker asker,
        Toast toast,
        String unchanged,
        Started started,
        Edits edits,
        Asked.Tools tools)
        implements Waiting {
    private static final Logger LOG = LoggerFactory.getLogger(PressedIn.class);

    @Override
    public void soon() {
        toast.silently();
    }

    @Override
    public boolean show(Reply reply) {
        started.begin();
        if (reply instanceof Reply.Notice notice && toast.say(words(notice))) {
            return true;
        }
        return switch (pressed.under()) {
            case Update.Under.OfChat(Chat chat, int message, boolean picture) -> inChat(reply, chat, message, picture);
            case Update.Under.Shared _ -> inShared(reply);
        };
    }

    /** The chat is somebody's, and not known: a refusal that comes too late for a toast can't be told anywhere. */
    private boolean inShared(Reply reply) {
        if (reply instanceof Reply.Notice notice) {
            LOG.info("A refusal came too late to be shown: {}", words(notice));
            return true;
        }
        return inPlace(shown(reply, Place.SHARED));
    }

    private static String words(Reply.Notice notice) {
        StringBuilder words = new StringBuilder(notice.message().characters());
        notice.hints().forEach(hint -> words.append(' ').append(hint.characters()));
        return words.toString();
    }

    private boolean inChat(Reply reply, Chat chat, int message, boolean picture) {
        Shown shown = shown(reply, chat.place());
        boolean aside = reply.frame().isPrivate() && !chat.isPrivate() && audience == Frame.Audience.EVERYONE;
        // a page isn't lost for a refusal, and a picture can't be made into words
        boolean behind = aside
                || reply instanceof Reply.Notice
                || (picture && shown.picture().isEmpty());
        Posts.Answering answering = Posts.Answering.pressedIn(message);
        if (behind) {
            toast.silently();
        }
        return behind
                ? arrived(tools.posts().send(shown, chat, answering))
                : inPlace(shown) && arrived(tools.posts().further(shown, chat, answering));
    }

    private static boolean arrived(Posts.Sent sent) {
        return sent != Posts.Sent.UNREADABLE;
    }

    private Shown shown(Reply reply, Place place) {
        long person = pressed.sender().id();
        // nothing can be uploaded into a chat that isn't known
        return place == Place.SHARED && reply instanceof Reply.Picture picture
                ? tools.renderer().withoutPicture(picture, asker.language(), place, person)
                : tools.renderer().render(reply, asker.language(), place, person);
    }

    private boolean inPlace(Shown shown) {
        Outcome<?> outcome = edits.edit(pressed.under(), shown);
        if (outcome instanceof Outcome.Unchanged && toast.mention(unchanged)) {
            return true;
        }
        toast.silently();
        return switch (outcome) {
            case Outcome.Done<?> _, Outcome.Unchanged<?> _ -> true;
            case Outcome.Refused<?> refused -> refused(refused, shown);
            case Outcome.Ended<?> _ -> throw new ProgramEnds();
            case Outcome.Moved<?> _, Outcome.Unwanted<?> _, Outcome.Unknown<?> _ -> {
                LOG.info("The answer to a press has no place any more: {}", outcome);
                yield true;
            }
        };
    }

    /** Who pressed in a message that is gone, or too old to be changed, still waits. */
    private boolean refused(Outcome.Refused<?> refused, Shown shown) {
        if (refused.isUnreadable()) {
            LOG.error("Telegram can’t read the change of a message: {}", refused.description());
            return false;
        }
        LOG.info("A message can’t be changed: {}", refused.description());
        return switch (pressed.under()) {
            case Update.Under.OfChat(Chat chat, int message, boolean _) ->
                arrived(tools.posts().send(shown, chat, Posts.Answering.pressedIn(message)));
            case Update.Under.Shared _ -> true;
        };
    }
}
