package newstape.platform.discord;

import newstape.reply.Reply;
import newstape.text.Tone;

/** The colour at a frame's edge, as RGB; never the only sign of anything. */
final class Colour {
    private static final int GREEN = 0x2E9E5B;
    private static final int RED = 0xD83C3E;
    private static final int GREY = 0x80848E;
    private static final int AMBER = 0xE0A030;

    private Colour() {}

    static int of(Tone tone) {
        return switch (tone) {
            case UP -> GREEN;
            case DOWN -> RED;
            case NEUTRAL -> GREY;
        };
    }

    static int of(Reply.Reason reason) {
        return switch (reason) {
            case MISUNDERSTOOD, FORBIDDEN, UNAVAILABLE -> AMBER;
            case NOT_FOUND -> GREY;
            case FAULT -> RED;
        };
    }
}
