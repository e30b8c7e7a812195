package newstape.platform.discord;

import java.util.List;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import newstape.reply.Reply;

/** First, back, which of how many, next, last. */
final class PageButtons {
    private PageButtons() {}

    /** None where there is but one page. */
    static List<Controls.Offer> of(Reply reply) {
        return reply instanceof Reply.Leaf leaf && leaf.turn().count() > 1 ? of(leaf.turn()) : List.of();
    }

    private static List<Controls.Offer> of(Reply.Turn turn) {
        boolean behind = turn.number() > 1;
        boolean ahead = turn.number() < turn.count();
        return List.of(
                to(1, "⏮", behind, turn),
                to(Math.max(1, turn.number() - 1), "◀", behind, turn),
                to(turn.number(), turn.number() + "/" + turn.count(), false, turn),
                to(Math.min(turn.count(), turn.number() + 1), "▶", ahead, turn),
                to(turn.count(), "⏭", ahead, turn));
    }

    private static Controls.Offer to(int page, String label, boolean live, Reply.Turn turn) {
        return new Controls.Offer(label, "", turn.to(page), ButtonStyle.SECONDARY, live);
    }
}
