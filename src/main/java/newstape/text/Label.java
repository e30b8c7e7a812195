package newstape.text;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words on a button, in a menu or a list of suggestions: one plain line, never markup, never blank, never too long. */
public final class Label {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    /** What is seen by nobody, or turns the direction of what stands behind it. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cf}\\p{Cs}\\p{Cn}\\p{Co}\\x{115F}\\x{1160}\\x{3164}\\x{FFA0}\\x{2800}&&[^\\x{200D}]]");

    private static final String BLANK = "…";

    private Label() {}

    /** At most {@code most} characters, cut between words, or between characters as people count them. */
    public static String of(String words, int most) {
        String seen = UNSEEN.matcher(words).replaceAll("");
        String line = SPACES.matcher(seen).replaceAll(" ").strip();
        if (!Visible.isAny(line)) {
            return BLANK;
        }
        return line.length() <= most ? line : cut(line, most - 1) + "…";
    }

    private static String cut(String line, int most) {
        int space = line.lastIndexOf(' ', most);
        if (space > most / 2) {
            return line.substring(0, space);
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        int end = characters.preceding(most + 1);
        return end > 0 ? line.substring(0, end) : line.substring(0, line.offsetByCodePoints(0, most / 2));
    }
}
