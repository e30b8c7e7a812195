package newstape.feed;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newstape.feed.FeedReading.Warning;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Markup as a tree, however broken it is, within bounds of depth and size. No document type is followed and no entity
 * is known but HTML's own: there is nothing to expand and nothing to fetch.
 *
 * @param document the tree; no element is deeper than {@link #DEEPEST}
 */
record Markup(Document document, Set<Warning> warnings) {
    /** As many tags as are read of one document: about 60 MB of tree. */
    static final int MOST_TAGS = 1_000_000;

    static final int DEEPEST = 120;
    private static final int LONGEST_NAME = 300;
    private static final String CDATA = "<![CDATA[";
    private static final Pattern ROOT_END =
            Pattern.compile("</[^<>]{1,60}>(?:\\s|<!--(?:(?!-->).)*+-->|<\\?[^<>]*>)*\\z");
    private static final int TAIL = 2_000;

    static Markup of(String text) {
        EnumSet<Warning> warnings = EnumSet.noneOf(Warning.class);
        int end = end(text);
        if (end < text.length()) {
            warnings.add(Warning.CUT);
        }
        if (Characters.lossy(text)) {
            warnings.add(Warning.CHARACTERS_LOST);
        }
        Document document = Parser.xmlParser()
                .setMaxDepth(DEEPEST)
                .parseInput(end < text.length() ? text.substring(0, end) : text, "");
        document.outputSettings().prettyPrint(false);
        return new Markup(document, warnings);
    }

    /** As much of a text as is read. */
    static String bounded(String text) {
        return text.substring(0, end(text));
    }

    /** Where the tags that are read end. What is in CDATA sections are no tags. */
    private static int end(String text) {
        int tags = 0;
        int at = text.indexOf('<');
        while (at >= 0) {
            if (text.startsWith(CDATA, at)) {
                at = text.indexOf("]]>", at);
                if (at < 0) {
                    break;
                }
            } else if (++tags > MOST_TAGS || endless(text, at + 1)) {
                return at;
            }
            at = text.indexOf('<', at + 1);
        }
        return text.length();
    }

    /** Whether a name begins that is longer than any; a parser's time grows with its square. */
    private static boolean endless(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST_NAME) {
            char c = text.charAt(at);
            if (c <= ' ' || c == '>' || c == '<' || c == '-') {
                return false;
            }
            at++;
        }
        return at < text.length();
    }

    /** Adds what is amiss around a root that was found. */
    void judge(Element root, String text) {
        for (Node node : document.childNodes()) {
            if (node instanceof DocumentType) {
                warnings.add(Warning.DOCUMENT_TYPE);
            } else if (node instanceof TextNode words && !words.isBlank() && before(node, root)) {
                warnings.add(Warning.JUNK_BEFORE);
            }
        }
        if (!document.equals(root.parent())) {
            warnings.add(Warning.JUNK_BEFORE);
        }
        boolean alone = root.childNodeSize() == 0;
        Matcher tail = ROOT_END.matcher(text.substring(Math.max(0, text.length() - TAIL)));
        if (!alone && !tail.find()) {
            warnings.add(Warning.ENDS_EARLY);
        }
    }

    private static boolean before(Node node, Element root) {
        return node.parent() != null
                && node.parent().equals(root.parent())
                && node.siblingIndex() < root.siblingIndex();
    }

    /** The first element, wherever it is, that has one of some names. */
    Optional<Element> first(Set<String> names) {
        return document.stream()
                .filter(element -> names.contains(Vocabulary.local(element)))
                .findFirst();
    }
}
