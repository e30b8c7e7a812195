package newstape.command;

import newstape.reply.Reply;

/** Something Newstape can be asked. */
public interface Command {
    Signature signature();

    /** What answering takes; told at once, without asking anybody. The invocation's arguments fit the signature. */
    default Cost cost(Invocation invocation) {
        return Cost.AT_HAND;
    }

    /**
     * Answers. May block; called on a thread of its own, with arguments that fit the signature, by somebody who may.
     * Safe for use by many threads. What can't be answered is a {@link Reply.Notice} worded here; what it throws is a
     * bug, and the {@link Router} answers for it.
     */
    Reply run(Invocation invocation);
}
