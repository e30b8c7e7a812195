package newstape.platform.discord;

import newstape.text.Label;
import newstape.text.Text;
import newstape.text.Visible;

/** The title of a frame: one line of markdown, cut between words. */
final class Title {
    private static final int LONGEST = 256;
    private static final int SHORTEST_CUT = 16;

    private Title() {}

    /** Empty where nobody would see it. */
    static String of(Text title) {
        String line = Visible.line(title.characters()).strip();
        if (!Visible.isAny(line)) {
            return "";
        }
        int most = LONGEST;
        String written = Escaping.of(Label.of(line, most), true);
        // escapes make it longer: it is cut until it fits, at worst by half
        while (written.length() > LONGEST) {
            most = Math.max(SHORTEST_CUT, most - (written.length() - LONGEST) / 2 - 1);
            written = Escaping.of(Label.of(line, most), true);
        }
        return written;
    }
}
