package newstape.page;

import java.util.Locale;

/** Titles compared as a reader would. */
final class Titles {
    private Titles() {}

    /** Letters and digits alone: what case, punctuation and spaces don't change. */
    static String loose(String title) {
        return title.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static boolean same(String one, String other) {
        return loose(one).equals(loose(other));
    }
}
