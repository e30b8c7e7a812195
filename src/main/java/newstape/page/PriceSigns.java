package newstape.page;

/**
 * Whether a page's texts may have a tape among them: asked of all before any is searched, as most pages have none. A
 * tape has two prices with their currencies, or one of them and a change in percent.
 */
final class PriceSigns {
    private static final int CODE = 3;
    private static final int SEVERAL = 2;
    private static final boolean[] TELLING = new boolean[128];

    static {
        for (char c = 'A'; c <= 'Z'; c++) {
            TELLING[c] = true;
        }
        TELLING['$'] = true;
        TELLING['%'] = true;
    }

    private boolean percent;
    private int currencies;

    /** Looks at a text, which no other continues. */
    void look(String text) {
        if (enough()) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= TELLING.length || TELLING[c]) {
                percent |= c == '%' || c == '٪' || c == '％';
                currencies += currency(text, i) ? 1 : 0;
            }
        }
    }

    boolean enough() {
        return currencies >= SEVERAL || (percent && currencies > 0);
    }

    private static boolean currency(String text, int at) {
        char c = text.charAt(at);
        if (c >= TELLING.length) {
            return Currencies.begins(c) || c == 'ł' || c == 'č';
        }
        return c == '$'
                || text.startsWith("Fr.", at)
                || (at + CODE <= text.length() && Currencies.isCode(text.substring(at, at + CODE)));
    }
}
