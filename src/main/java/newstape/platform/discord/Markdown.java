package newstape.platform.discord;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newstape.text.Visible;

/** Runs as Discord's markdown. */
final class Markdown {
    private static final Pattern OUTER_SPACE = Pattern.compile("(?s)^(\\s*)(.*?)(\\s*)$");
    private static final Pattern BACKTICKS = Pattern.compile("`+");
    /** Between two marks of asterisks, which would be read as one. */
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private final StringBuilder written = new StringBuilder();
    /** Whether what was written last is a mark, and no escaped character that looks like one. */
    private boolean behindMark;

    private Markdown() {}

    /** What is written stands at the start of a line, behind a prefix that ends in a space or behind none. */
    static String of(List<Run> runs) {
        Markdown markdown = new Markdown();
        runs.forEach(markdown::write);
        return markdown.written.toString();
    }

    private void write(Run run) {
        String seen = Visible.of(run.characters());
        Run.Style style = run.style();
        if (style.moment().isPresent()) {
            marked(style, style.moment().get());
        } else if (style.code()) {
            String code = seen.replace('\n', ' ');
            marked(style, code.isBlank() ? code : fenced(code));
        } else {
            spaced(style, style.target().isPresent() ? seen.replace('\n', ' ') : seen);
        }
    }

    /** Marks don't hold next to spaces inside them. */
    private void spaced(Run.Style style, String seen) {
        Matcher parts = OUTER_SPACE.matcher(seen);
        if (!parts.matches()) {
            return;
        }
        bare(parts.group(1));
        if (!parts.group(2).isEmpty()) {
            marked(style, Escaping.of(parts.group(2), atLineStart() && !isMarked(style)));
        }
        bare(parts.group(3));
    }

    private void bare(String space) {
        if (!space.isEmpty()) {
            written.append(space);
            behindMark = false;
        }
    }

    private void marked(Run.Style style, String inner) {
        String label = style.target()
                .map(target -> inner.isBlank() ? inner : "[" + inner + "](<" + target + ">)")
                .orElse(inner);
        String mark = (style.strong() ? "**" : "") + (style.emphatic() ? "*" : "");
        boolean marks = !mark.isEmpty() && !label.isBlank();
        if (marks && behindMark) {
            written.append(ZERO_WIDTH_SPACE);
        }
        written.append(marks ? mark + label + mark : label);
        behindMark = marks;
    }

    private static boolean isMarked(Run.Style style) {
        return style.strong() || style.emphatic() || style.target().isPresent();
    }

    private boolean atLineStart() {
        for (int i = written.length() - 1; i >= 0; i--) {
            char before = written.charAt(i);
            if (before == '\n') {
                return true;
            } else if (before != ' ') {
                return false;
            }
        }
        return true;
    }

    /**
     * Between one backtick or two, whichever it has no run of: three would begin a block. What has runs of both is no
     * code that Discord could show, and is shown as words.
     */
    private static String fenced(String code) {
        Set<Integer> runs = BACKTICKS
                .matcher(code)
                .results()
                .map(ticks -> ticks.group().length())
                .collect(Collectors.toSet());
        if (runs.contains(1) && runs.contains(2)) {
            return Escaping.of(code, false);
        }
        String fence = runs.contains(1) ? "``" : "`";
        // a space beside a backtick isn't shown
        String before = code.stripLeading().startsWith("`") ? " " : "";
        String behind = code.stripTrailing().endsWith("`") ? " " : "";
        return fence + before + code + behind + fence;
    }
}
