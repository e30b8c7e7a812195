package newstape.page;

import newstape.page.tree.Tag;
import newstape.page.tree.Tree;

/** Text whose lines are as they were set. */
final class HtmlCode {
    private HtmlCode() {}

    /** Without empty lines at its ends; what is indented stays so. */
    static String text(Tree tree, int pre) {
        StringBuilder text = new StringBuilder();
        for (int i = pre + 1; i < tree.end(pre); i++) {
            if (tree.text(i)) {
                text.append(tree.words(i));
            } else if (tree.tag(i) == Tag.BR) {
                text.append('\n');
            }
        }
        return trimmed(text.toString().replace("\r\n", "\n"));
    }

    private static String trimmed(String text) {
        int start = 0;
        for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            start = text.charAt(i) == '\n' ? i + 1 : start;
        }
        return text.substring(start).stripTrailing();
    }
}
