package newstape.platform.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads markdown as Discord's clients do, as far as anything in it could do something: what a reader sees, and what
 * would fire. Written from how Discord behaves, not from how we write, and stricter than Discord where its clients
 * differ: what any of them would act on counts.
 */
final class MarkdownReader {
    /** What may stand at some place, the first that fits. */
    private enum Rule {
        ESCAPE("\\\\([^0-9A-Za-z\\s])"),
        FENCE("```(?:[a-z0-9_+\\-.#]+?\\n)?\\n*([^\\n][\\s\\S]*?)\\n*```"),
        CODE("(`+)([\\s\\S]*?[^`])\\1(?!`)"),
        MOMENT("<t:-?\\d{1,17}(?::[tTdDfFRsS])?>"),
        MENTION("<(?:@[!&]?|#)\\d+>|<@&?[a-z]+>|@(?:everyone|here)\\b|<id:[a-z]+>|</[^>:]+:\\d+>"),
        EMOJI("<a?:\\w+:\\d+>|:[A-Za-z0-9_+\\-]+:"),
        LINK(
                "\\[((?:\\\\.|[^\\[\\]\\\\])*)\\]\\(\\s*<?((?:\\([^)]*\\)|[^\\s\\\\]|\\\\.)*?)>?(?:\\s+['\"].*?['\"])?\\s*\\)"),
        ADDRESS("<?(?:https?|steam|discord|mailto|tel)://[^\\s<]+[^<.,:;\"'\\]\\s]>?|<(?:mailto|tel):[^>]+>"),
        STRONG("\\*\\*((?:\\\\[\\s\\S]|[^\\\\])+?)\\*\\*(?!\\*)"),
        UNDERLINE("__((?:\\\\[\\s\\S]|[^\\\\])+?)__(?!_)"),
        EMPHASIS("\\*(?=\\S)((?:\\*\\*|\\\\[\\s\\S]|\\s+(?:\\\\[\\s\\S]|[^\\s*\\\\]|\\*\\*)|[^\\s*\\\\])+?)\\*(?!\\*)"
                + "|\\b_((?:__|\\\\[\\s\\S]|[^\\\\_])+?)_\\b"),
        STRUCK("~~(?=\\S)((?:\\\\[\\s\\S]|~(?!~)|[^\\s~\\\\]|\\s(?!~~))+?)~~"),
        SPOILER("\\|\\|([\\s\\S]+?)\\|\\|");

        private final Pattern pattern;

        Rule(String regex) {
            this.pattern = Pattern.compile(regex);
        }
    }

    private static final Pattern BLOCK =
            Pattern.compile("(?m)^ *(?:(-# )|(#{1,3} )|(>>> |> )|([-*+] )|(\\d{1,10}[.)] ))(?=.)");

    private final StringBuilder shown = new StringBuilder();
    private final List<String> fired = new ArrayList<>();

    private MarkdownReader() {}

    static MarkdownReader read(String markdown) {
        MarkdownReader reader = new MarkdownReader();
        reader.inline(markdown, true);
        return reader;
    }

    /** The characters a reader sees. */
    String shown() {
        return shown.toString();
    }

    /** What does something, by the name of its rule and what it does it to. */
    List<String> fired() {
        return fired;
    }

    private void inline(String markdown, boolean outer) {
        Matcher block = BLOCK.matcher(markdown);
        int at = 0;
        while (at < markdown.length()) {
            if (outer && block.find(at) && block.start() == at && lineStart(markdown, at)) {
                fired.add("BLOCK " + block.group().strip());
                at = block.end();
                continue;
            }
            int next = rule(markdown, at);
            if (next == at) {
                shown.append(markdown.charAt(at));
                next = at + 1;
            }
            at = next;
        }
    }

    private static boolean lineStart(String markdown, int at) {
        return at == 0 || markdown.charAt(at - 1) == '\n';
    }

    /** Where what begins at {@code at} ends; {@code at} itself where nothing does. */
    private int rule(String markdown, int at) {
        for (Rule rule : Rule.values()) {
            Matcher matcher = rule.pattern.matcher(markdown);
            matcher.region(at, markdown.length());
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt()) {
                apply(rule, matcher);
                return matcher.end();
            }
        }
        return at;
    }

    private void apply(Rule rule, Matcher matcher) {
        switch (rule) {
            case ESCAPE -> shown.append(matcher.group(1));
            case FENCE -> {
                fired.add("FENCE");
                shown.append(matcher.group(1));
            }
            case CODE -> {
                fired.add("CODE");
                shown.append(matcher.group(2).replaceAll("^ (?= *`)|(?<=` {0,200}) $", ""));
            }
            case MOMENT, MENTION, EMOJI, ADDRESS -> {
                fired.add(rule + " " + matcher.group());
                shown.append(matcher.group());
            }
            case LINK -> {
                fired.add("LINK " + matcher.group(2));
                inline(matcher.group(1), false);
            }
            case STRONG, UNDERLINE, STRUCK, SPOILER -> {
                fired.add(rule.name());
                inline(matcher.group(1), false);
            }
            case EMPHASIS -> {
                fired.add(rule.name());
                inline(matcher.group(1) == null ? matcher.group(2) : matcher.group(1), false);
            }
        }
    }
}
