package newstape.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import newstape.article.Paragraph;
import newstape.page.tree.Selection;
import newstape.page.tree.Tree;
import org.jsoup.Jsoup;

/**
 * The words of an article as its page tells them to programs, for a page that shows readers hardly any: a script puts
 * them there later. What is shown is believed unless it is less than a third of what is told.
 */
final class ToldBody {
    private static final int LEAST = 400;
    private static final int TIMES = 3;
    private static final Pattern MARKUP =
            Pattern.compile("</?(?:p|br|div|h[1-6]|li|ul|ol)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern GOES_ON = Pattern.compile("(?:…|\\.\\.\\.|\\[\\.{3}]|\\[…])\\s{0,10}$");

    private ToldBody() {}

    /**
     * The blocks that are believed.
     *
     * @param told as JSON-LD has it: a paragraph a line, or HTML
     */
    static List<Block> or(List<Block> shown, Optional<String> told) {
        return told.filter(words -> words.length() >= LEAST
                        && words.length() > TIMES * BodyTrim.length(shown)
                        && !GOES_ON.matcher(words).find())
                .map(ToldBody::blocks)
                .filter(blocks -> BodyTrim.length(blocks) > TIMES * BodyTrim.length(shown))
                .orElse(shown);
    }

    private static List<Block> blocks(String told) {
        if (MARKUP.matcher(told).find()) {
            return HtmlBlocks.of(
                    Selection.whole(Tree.of(Jsoup.parseBodyFragment(told).body())));
        }
        return Spacing.lines(told).stream()
                .filter(line -> !line.isEmpty())
                .<Block>map(line -> new Block.Body(Paragraph.Kind.PROSE, line))
                .toList();
    }
}
