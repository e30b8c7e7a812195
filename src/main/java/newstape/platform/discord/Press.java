package newstape.platform.discord;

import newstape.reply.Call;
import newstape.reply.Frame;

/**
 * What was pressed in one of our messages.
 *
 * @param audience of the reply it was in
 * @param asker the id of who was answered with that reply
 * @param call what it asks for
 */
record Press(Frame.Audience audience, String asker, Call call) {}
