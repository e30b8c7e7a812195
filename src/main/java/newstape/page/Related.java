package newstape.page;

import java.util.ArrayList;
import java.util.List;

/** What leads from an article to others: the rest of the page below it, or a box within it. */
final class Related {
    private static final int PROSE = 120;

    private Related() {}

    /** The lines without those that lead elsewhere. */
    static List<Line> without(List<Line> lines) {
        int[] below = new int[lines.size() + 1];
        for (int i = lines.size() - 1; i >= 0; i--) {
            below[i] = below[i + 1] + prose(lines.get(i));
        }
        List<Line> kept = new ArrayList<>();
        int above = 0;
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            if (!ends(line)) {
                kept.add(line);
                above += prose(line);
                i++;
            } else if (below[i] * 2 <= above) {
                return kept;
            } else {
                i = boxEnd(lines, i + 1);
            }
        }
        return kept;
    }

    /** Past the short lines of a box; the last before prose may be the heading of what goes on. */
    private static int boxEnd(List<Line> lines, int from) {
        int end = from;
        while (end < lines.size() && !lines.get(end).prose() && !ends(lines.get(end))) {
            end++;
        }
        boolean heading = end - from > 1
                && end < lines.size()
                && lines.get(end).prose()
                && lines.get(end - 1).group() != lines.get(end - 2).group()
                && lines.get(end - 1).headingLike();
        return heading ? end - 1 : end;
    }

    /** Who wrote it stands at an article's end too, and is told apart from it later. */
    private static boolean ends(Line line) {
        return Furniture.endsArticle(line.text()) && !Biographies.about(line);
    }

    private static int prose(Line line) {
        return line.text().length() >= PROSE ? line.text().length() : 0;
    }
}
