package newstape.platform.telegram;

import newstape.command.Asker;
import newstape.reply.Reply;

/** Somebody who waits for an answer: they said something, or pressed a button. */
interface Waiting {
    Asker asker();

    /** Shows that an answer is under way. Returns at once; harmless after the answer. */
    void soon();

    /** Shows the answer; blocks until it is known what became of it. Returns whether Telegram could read it. */
    boolean show(Reply reply);
}
