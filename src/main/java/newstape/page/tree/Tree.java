package newstape.page.tree;

import java.util.Arrays;
import java.util.BitSet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The elements and words of a page that may be for readers, numbered in their order; the body is 0. What stands in
 * {@code i} are the numbers up to, and without, {@code end(i)}.
 */
public final class Tree {
    private static final int BEGINNING = 512;

    private Node[] nodes = new Node[BEGINNING];
    private Tag[] tags = new Tag[BEGINNING];
    private int[] parents = new int[BEGINNING];
    private int[] ends = new int[BEGINNING];
    private int[] lengths = new int[BEGINNING];
    private int[] commas = new int[BEGINNING];
    private int[] marks = new int[BEGINNING];
    private byte[] worths = new byte[BEGINNING];
    private boolean[] gaps = new boolean[BEGINNING];
    private boolean[] parted = new boolean[BEGINNING];
    private final BitSet hidden = new BitSet();
    private int size;

    private Tree() {}

    /** The tree below an element. */
    public static Tree of(Element body) {
        Tree tree = new Tree();
        tree.new Walk().traverse(body);
        return tree;
    }

    public int size() {
        return size;
    }

    public Tag tag(int i) {
        return tags[i];
    }

    public boolean text(int i) {
        return tags[i] == Tag.TEXT;
    }

    /** The element of a number that isn't a text's. */
    public Element element(int i) {
        return (Element) nodes[i];
    }

    /** The words of a text, as they stand. */
    public String words(int i) {
        return ((TextNode) nodes[i]).getWholeText();
    }

    /** Whether white space parts a text from what stands before it, beside what its own words begin with. */
    public boolean gap(int i) {
        return gaps[i];
    }

    /** What holds it; -1 for the body. */
    public int parent(int i) {
        return parents[i];
    }

    public int end(int i) {
        return ends[i];
    }

    /** Of a text: its characters, a run of white space as one. */
    int length(int i) {
        return lengths[i];
    }

    /** Of a text. */
    int commas(int i) {
        return commas[i];
    }

    /** What its class and id promise. */
    public int marks(int i) {
        return marks[i];
    }

    /** What class and id are worth: 25 each for a good word, and less that for a bad one. */
    int worth(int i) {
        return worths[i];
    }

    /** Whether anything in it parts paragraphs. */
    boolean parted(int i) {
        return parted[i];
    }

    /** Whether it isn't to be seen. */
    public boolean hidden(int i) {
        return hidden.get(i);
    }

    /** Those that aren't to be seen; a copy. */
    BitSet hidden() {
        return (BitSet) hidden.clone();
    }

    private int add(Node node, Tag tag, int parent) {
        if (size == nodes.length) {
            grow(size * 2);
        }
        nodes[size] = node;
        tags[size] = tag;
        parents[size] = parent;
        ends[size] = size + 1;
        return size++;
    }

    private void grow(int to) {
        nodes = Arrays.copyOf(nodes, to);
        tags = Arrays.copyOf(tags, to);
        parents = Arrays.copyOf(parents, to);
        ends = Arrays.copyOf(ends, to);
        lengths = Arrays.copyOf(lengths, to);
        commas = Arrays.copyOf(commas, to);
        marks = Arrays.copyOf(marks, to);
        worths = Arrays.copyOf(worths, to);
        gaps = Arrays.copyOf(gaps, to);
        parted = Arrays.copyOf(parted, to);
    }

    private final class Walk implements NodeFilter {
        private int open = -1;
        private boolean gap;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text(words);
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            Tag tag = Tag.of(element.normalName());
            if (tag.nothing() && open >= 0) {
                return FilterResult.SKIP_ENTIRELY;
            }
            int i = add(element, tag, open);
            if (element.attributesSize() > 0) {
                Looks looks = Looks.of(element);
                marks[i] = looks.marks();
                worths[i] = (byte) looks.worth();
                hidden.set(i, looks.hidden());
            }
            if (tag.leaf()) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open = i;
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element) {
                int above = parents[open];
                ends[open] = size;
                if (above >= 0) {
                    parted[above] |= parted[open] || tags[open].parts();
                }
                open = above;
            }
            return FilterResult.CONTINUE;
        }

        private void text(TextNode node) {
            String words = node.getWholeText();
            int length = 0;
            int some = 0;
            boolean space = true;
            for (int c = 0; c < words.length(); c++) {
                char sign = words.charAt(c);
                if (sign <= ' ' || sign == '\u00a0') {
                    length += space ? 0 : 1;
                    space = true;
                } else {
                    length++;
                    space = false;
                    some += comma(sign) ? 1 : 0;
                }
            }
            if (length == 0 && !preformatted(node)) {
                gap |= !words.isEmpty();
                return;
            }
            int i = add(node, Tag.TEXT, open);
            lengths[i] = length;
            commas[i] = some;
            gaps[i] = gap;
            gap = false;
        }
    }

    /** Whether white space alone means something. */
    private static boolean preformatted(TextNode node) {
        Node above = node.parent();
        for (int level = 0; level < 3 && above != null; level++) {
            if (above.normalName().equals("pre")) {
                return true;
            }
            above = above.parent();
        }
        return false;
    }

    private static boolean comma(char c) {
        return c == ','
                || (c > '\u0600'
                        && (c == '\u060C'
                                || c == '\uFE50'
                                || c == '\uFE10'
                                || c == '\uFE11'
                                || c == '\uFF0C'
                                || c == '\u3001'
                                || c == '\u2E41'
                                || c == '\u2E34'
                                || c == '\u2E32'));
    }
}
