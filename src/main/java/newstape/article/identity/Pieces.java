package newstape.article.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newstape.article.identity.Revision.Piece;
import newstape.article.identity.Revision.Piece.Kind;

/** Two wordings as one run of words. */
final class Pieces {
    /** Words times words; beyond that the changed middle is told as a whole. */
    private static final int MOST = 250_000;

    private final List<String> from;
    private final List<String> to;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(List<String> from, List<String> to) {
        this.from = from;
        this.to = to;
    }

    static List<Piece> of(String from, String to) {
        List<String> before = words(from);
        List<String> after = words(to);
        int start = 0;
        int most = Math.min(before.size(), after.size());
        while (start < most && alike(before.get(start), after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && alike(before.get(before.size() - 1 - end), after.get(after.size() - 1 - end))) {
            end++;
        }
        Pieces middle =
                new Pieces(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        middle.add(Kind.STAYED, after.subList(0, start));
        middle.compare();
        middle.add(Kind.STAYED, after.subList(after.size() - end, after.size()));
        return List.copyOf(middle.pieces);
    }

    private void compare() {
        if ((long) from.size() * to.size() > MOST) {
            add(Kind.WENT, from);
            add(Kind.CAME, to);
            return;
        }
        int[][] common = common();
        int i = 0;
        int j = 0;
        while (i < from.size() || j < to.size()) {
            if (i < from.size() && j < to.size() && alike(from.get(i), to.get(j))) {
                add(Kind.STAYED, List.of(to.get(j)));
                i++;
                j++;
            } else if (j == to.size() || (i < from.size() && common[i + 1][j] >= common[i][j + 1])) {
                add(Kind.WENT, List.of(from.get(i++)));
            } else {
                add(Kind.CAME, List.of(to.get(j++)));
            }
        }
    }

    /** The length of the longest common run of what is left from each pair of places on. */
    private int[][] common() {
        int[][] common = new int[from.size() + 1][to.size() + 1];
        for (int i = from.size() - 1; i >= 0; i--) {
            for (int j = to.size() - 1; j >= 0; j--) {
                common[i][j] = alike(from.get(i), to.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(Kind kind, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String text = String.join(" ", words);
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            pieces.add(new Piece(kind, pieces.removeLast().words() + " " + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }

    private static boolean alike(String one, String other) {
        return one.equals(other)
                || (!Letters.of(one).isEmpty() && Letters.of(one).equals(Letters.of(other)));
    }

    private static List<String> words(String text) {
        return Stream.of(Letters.plain(text).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
