package newstape.page;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs that a program broke into lines of one width, as mail and old pages are. */
final class Wrapped {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;

    private Wrapped() {}

    /** The lines, those of such a paragraph put together again. */
    static List<Line> joined(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size() && lines.get(to).group() == lines.get(from).group()) {
                to++;
            }
            List<Line> group = lines.subList(from, to);
            int first = group.size() > 2 && group.getFirst().text().length() < NARROWEST ? 1 : 0;
            if (broken(group.subList(first, group.size()))) {
                joined.addAll(group.subList(0, first));
                joined.add(new Line(
                        String.join(
                                " ", group.stream().skip(first).map(Line::text).toList()),
                        group.getFirst().group()));
            } else {
                joined.addAll(group);
            }
            from = to;
        }
        return joined;
    }

    /** Whether every line but the last is about as wide, and a sentence goes on from one to another. */
    private static boolean broken(List<Line> group) {
        boolean goesOn = false;
        for (int i = 0; i < group.size(); i++) {
            String text = group.get(i).text();
            boolean last = i == group.size() - 1;
            if (text.length() > WIDEST || (!last && text.length() < NARROWEST)) {
                return false;
            }
            goesOn = goesOn
                    || (!last
                            && !group.get(i).ends()
                            && Character.isLowerCase(group.get(i + 1).text().codePointAt(0))
                            && Byline.of(group.get(i + 1).text()).isEmpty());
        }
        return goesOn;
    }
}
