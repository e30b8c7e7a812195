package newstape.page;

import java.util.Locale;

/** Titles compared as a reader would. */
final class Titles {
    private Titles() {}

    /** Letters and digits alone: what case, punctuation and spaces don't change. */
    static String loose(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        StringBuilder loose = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            int c = lower.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                loose.appendCodePoint(c);
            }
            i += Character.charCount(c) - 1;
        }
        return loose.toString();
    }

    static boolean same(String one, String other) {
        return loose(one).equals(loose(other));
    }
}
