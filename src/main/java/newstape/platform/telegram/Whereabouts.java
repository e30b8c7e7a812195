package newstape.platform.telegram;

import newstape.command.Asker;
import newstape.command.Policy;
import newstape.platform.telegram.kept.Chats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where chats are, and whether they want the bot. What was decided about a chat goes along, and stays while it is away.
 */
final class Whereabouts {
    private static final Logger LOG = LoggerFactory.getLogger(Whereabouts.class);

    private final Chats chats;
    private final Policy policy;

    Whereabouts(Chats chats, Policy policy) {
        this.chats = chats;
        this.policy = policy;
    }

    /** The chat by the id that it has now. */
    Chat now(Chat chat) {
        return chat.at(chats.now(chat.id()));
    }

    /** A group became a supergroup, which has another id. */
    void moved(long from, long to) {
        if (chats.moved(from, to)) {
            LOG.info("The group {} is {} from now on", from, to);
            policy.moved(new Asker.Place("telegram:" + from), new Asker.Place("telegram:" + to));
        }
    }

    boolean isClosed(Chat chat) {
        return chats.isClosed(chat.id());
    }

    /** The bot was blocked or removed: nothing is sent there until it is let in again. */
    void unwanted(Chat chat, String reason) {
        if (chats.close(chat.id())) {
            LOG.info("Nothing more is sent to {}: {}", chat.id(), reason);
        }
    }

    /** Somebody there wants the bot. */
    void wanted(Chat chat) {
        if (chats.isClosed(chat.id()) && chats.open(chat.id())) {
            LOG.info("The bot is wanted in {} again", chat.id());
        }
    }
}
