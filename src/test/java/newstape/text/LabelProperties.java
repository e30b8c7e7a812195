package newstape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Any words make a label. */
final class LabelProperties {

    @Property
    void a_label_is_one_line_that_fits_and_is_seen(
            @ForAll("words") String words, @ForAll @IntRange(min = 20, max = 100) int most) {
        String label = Label.of(words, most);

        assertThat(label).hasSizeBetween(1, most).isEqualTo(label.strip());
        assertThat(label.codePoints()).noneMatch(Character::isISOControl).noneMatch(LabelProperties::turnsOrIsHalf);
        assertThat(label.codePoints()).anyMatch(LabelProperties::hasInk);
    }

    @Property
    void a_label_ends_between_characters_as_people_count_them(@ForAll("people") String words) {
        String label = Label.of(words, 80);

        String kept = label.endsWith("…") ? label.substring(0, label.length() - 1) : label;
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(words);
        assertThat(words).startsWith(kept);
        assertThat(characters.isBoundary(kept.length())).isTrue();
    }

    @Property
    void a_label_is_its_own_label(@ForAll("words") String words) {
        String label = Label.of(words, 80);

        assertThat(Label.of(label, 80)).isEqualTo(label);
    }

    private static boolean turnsOrIsHalf(int point) {
        return Character.getType(point) == Character.SURROGATE
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }

    /** Letters, figures, signs: what stands on its own. */
    private static boolean hasInk(int point) {
        int type = Character.getType(point);
        return type != Character.NON_SPACING_MARK
                && type != Character.ENCLOSING_MARK
                && type != Character.FORMAT
                && !Character.isSpaceChar(point);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(150),
                Arbitraries.strings().ascii().ofMaxLength(150),
                Arbitraries.of(
                                " ", "\n", "a", "🙂", "\u202E", "\u200B", "\u200D", "\uFE0F", "\u0301", "\u3164",
                                "\uD83D")
                        .list()
                        .ofMaxSize(120)
                        .map(parts -> String.join("", parts)));
    }

    @Provide
    Arbitrary<String> people() {
        return Arbitraries.of("👩\u200D👩\u200D👧", "e\u0301", "🇩🇪", "👍🏽", "日", "❤\uFE0F")
                .list()
                .ofMinSize(1)
                .ofMaxSize(120)
                .map(parts -> String.join("", parts));
    }
}
