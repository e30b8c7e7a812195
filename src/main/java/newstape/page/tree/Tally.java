package newstape.page.tree;

/** What stands in an element, counted. */
final class Tally {
    int text;
    int commas;
    double linked;
    int paragraphs;
    int pictures;
    int items;
    int fields;
    int embeds;
    int dataTables;

    /** Characters in headings, in lists, in anything that holds text as a rule. */
    int headings;

    int inLists;
    int texts;

    double links() {
        return text == 0 ? 0 : linked / text;
    }

    void words(int length, int some) {
        text += length;
        commas += some;
    }

    /**
     * Adds runs of text that stand in the element beside blocks.
     *
     * @param alone whether the element is nothing but one, and will be counted as a paragraph itself
     */
    void runs(int runs, boolean alone) {
        paragraphs += alone ? 0 : runs;
        texts += runs;
    }

    /**
     * Adds what stands in a child, and the child.
     *
     * @param link how much of it leads elsewhere, of a link
     */
    void add(Tally child, Tag tag, double link, boolean dataTable) {
        text += child.text;
        commas += child.commas;
        linked += link > 0 ? child.text * link : child.linked;
        paragraphs += child.paragraphs + (tag == Tag.P ? 1 : 0);
        pictures += child.pictures + (tag == Tag.IMG ? 1 : 0);
        items += child.items + (tag == Tag.LI ? 1 : 0);
        fields += child.fields + (tag == Tag.INPUT ? 1 : 0);
        embeds += child.embeds + (tag == Tag.IFRAME || tag == Tag.EMBED || tag == Tag.OBJECT ? 1 : 0);
        dataTables += child.dataTables + (dataTable ? 1 : 0);
        headings += tag.heading() ? child.text : child.headings;
        inLists += tag.list() ? child.text : child.inLists;
        texts += holds(tag) ? child.text : child.texts;
    }

    void clear() {
        text = 0;
        commas = 0;
        linked = 0;
        paragraphs = 0;
        pictures = 0;
        items = 0;
        fields = 0;
        embeds = 0;
        dataTables = 0;
        headings = 0;
        inLists = 0;
        texts = 0;
    }

    private static boolean holds(Tag tag) {
        return switch (tag) {
            case SPAN, LI, TD, BLOCKQUOTE, DL, DIV, OL, P, PRE, TABLE, UL -> true;
            default -> false;
        };
    }
}
