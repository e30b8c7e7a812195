package newstape.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Strings as people mean them: case, accents, widths and typographic quotes folded away. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Folding() {}

    /**
     * The folded form, for comparing: lower case, no accents, plain quotes, single spaces. Never longer than a few
     * times its input.
     */
    public static String fold(String value) {
        String decomposed =
                MARKS.matcher(Normalizer.normalize(value, Normalizer.Form.NFKD)).replaceAll("");
        String plain = decomposed
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"');
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }
}
