package newstape.command;

import java.util.List;
import newstape.reply.Reply;

/** Something Newstape can be asked. */
public interface Command {
    Signature signature();

    /** What answering takes; told at once, without asking anybody. The invocation's arguments fit the signature. */
    default Cost cost(Invocation invocation) {
        return Cost.AT_HAND;
    }

    /**
     * What this command has to {@code words} that somebody types without a command, as they do to share something in
     * another chat; the likeliest first. Nothing typed yet asks for what is wanted most. Answers at once, from what is
     * known already.
     */
    default List<Finding> seek(String words, Asker asker) {
        return List.of();
    }

    /**
     * Answers. May block; called on a thread of its own, with arguments that fit the signature, by somebody who may.
     * Safe for use by many threads. What can't be answered is a {@link Reply.Notice} worded here; what it throws is a
     * bug, and the {@link Router} answers for it.
     */
    Reply run(Invocation invocation);
}
