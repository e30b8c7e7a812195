package newstape.platform.discord;

import newstape.reply.Frame;
import newstape.reply.Reply;

/** For whose eyes a reply is. */
final class Audiences {
    private Audiences() {}

    /** Whether it is for who asked alone. */
    static boolean isPrivate(Reply reply) {
        return reply.frame().audience() == Frame.Audience.ASKER;
    }
}
