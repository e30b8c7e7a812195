package newstape.page.tree;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What an element's attributes say of it, in one pass over them.
 *
 * @param marks of class, id, role and what it is a property of
 * @param worth 25 for a good word in the class, one in the id, less 25 for a bad one
 */
record Looks(int marks, int worth, boolean hidden) {
    private static final int WORTH = 25;
    private static final int WORDS = 3;
    private static final Set<String> ROLES = Set.of(
            "menu",
            "menubar",
            "complementary",
            "navigation",
            "alert",
            "alertdialog",
            "dialog",
            "contentinfo",
            "search");

    static Looks of(Element element) {
        int marks = 0;
        int worth = 0;
        boolean hidden = false;
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue();
            switch (attribute.getKey()) {
                case "class", "id" -> {
                    int found = attribute.getKey().equals("id") && words(value) > WORDS
                            ? Names.marks(value) & ~(Mark.AROUND.bit() | Mark.CLUTTER.bit() | Mark.CAPTION.bit())
                            : Names.marks(value);
                    marks |= found;
                    worth += (Mark.GOOD.in(found) ? WORTH : 0) - (Mark.BAD.in(found) ? WORTH : 0);
                }
                case "role" -> marks |= ROLES.contains(value.toLowerCase(Locale.ROOT)) ? Mark.ROLE.bit() : 0;
                case "itemprop" -> marks |= property(value);
                case "rel" -> marks |= value.equals("author") ? Mark.BYLINE.bit() : 0;
                case "hidden" -> hidden = !value.equals("false");
                case "aria-hidden" ->
                    hidden |= value.equals("true") && !element.className().contains("fallback-image");
                case "style" -> hidden |= unseen(value);
                default -> {}
            }
        }
        return new Looks(marks, worth, hidden && !streamed(element.id()));
    }

    /** What React sends after the page: hidden until a script moves it to its place. */
    private static boolean streamed(String id) {
        return id.startsWith("S:");
    }

    /** An id of many words is made of a heading, and may be about anything. */
    private static int words(String id) {
        int words = 1;
        for (int i = 0; i < id.length(); i++) {
            words += id.charAt(i) == '-' || id.charAt(i) == '_' ? 1 : 0;
        }
        return words;
    }

    private static int property(String value) {
        return value.equals("articleBody") ? Mark.BODY.bit() : value.contains("author") ? Mark.BYLINE.bit() : 0;
    }

    private static boolean unseen(String style) {
        if (style.length() < 10) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }
}
