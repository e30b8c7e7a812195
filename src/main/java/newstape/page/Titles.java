package newstape.page;

import java.util.Locale;
import java.util.regex.Pattern;

/** Titles compared as a reader would. */
final class Titles {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Titles() {}

    /** Letters and digits alone: what case, punctuation and spaces don't change. */
    static String loose(String title) {
        return OTHER.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    static boolean same(String one, String other) {
        return loose(one).equals(loose(other));
    }
}
