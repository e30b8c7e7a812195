package newstape.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a text page.
 *
 * @param group which lines it stands with: a blank line ends a group
 */
record Line(String text, int group) {
    private static final int BLANKS = 20;
    private static final int LONG_PROSE = 120;
    private static final int FEW_WORDS = 3;
    private static final int HEADING = 110;
    private static final int HEADING_WORDS = 16;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？‽][\"'”’»«“)\\]]{0,3}$");
    private static final Pattern LETTERED_END = Pattern.compile("(?:^|\\s)(?:\\p{Lu}\\.){2,6}$");

    /**
     * The lines of a text, without blank ones. Where hardly any line is blank, each is a group of its own, as blank
     * lines then mean nothing.
     */
    static List<Line> of(List<String> raw) {
        long blank = raw.stream().filter(String::isEmpty).count();
        boolean apart = blank * BLANKS < raw.size();
        List<Line> lines = new ArrayList<>();
        int group = 0;
        for (String text : raw) {
            if (text.isEmpty() || apart) {
                group++;
            }
            if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
                lines.add(new Line(text, group));
            }
        }
        return lines;
    }

    int words() {
        int spaces = 0;
        for (int i = 0; i < text.length(); i++) {
            spaces += text.charAt(i) == ' ' ? 1 : 0;
        }
        return spaces + 1;
    }

    /** Whether it ends as a sentence does. */
    boolean ends() {
        String tail = text.substring(Math.max(0, text.length() - 20));
        return SENTENCE_END.matcher(tail).find() && !LETTERED_END.matcher(tail).find();
    }

    /** Whether it is a sentence, or longer than anything else is. */
    boolean prose() {
        return text.length() >= LONG_PROSE || (ends() && words() >= FEW_WORDS && !text.endsWith("?"));
    }

    /**
     * Whether it could be a heading: short, begun as one is, and without the mark that ends a sentence, a question's
     * aside.
     */
    boolean headingLike() {
        int first = text.codePointAt(0);
        char last = text.charAt(text.length() - 1);
        return text.length() <= HEADING
                && words() <= HEADING_WORDS
                && !Character.isLowerCase(first)
                && (!ends() || text.endsWith("?"))
                && ":;,".indexOf(last) < 0;
    }
}
