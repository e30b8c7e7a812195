package newstape.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class EchoProperties {
    @Property
    void what_is_said_back_is_short_and_has_nothing_that_moves_a_cursor(@ForAll String typed) {
        String echo = Echo.of(typed);

        assertThat(echo.codePointCount(0, echo.length())).isLessThanOrEqualTo(61);
        assertThat(echo.codePoints())
                .noneMatch(Character::isISOControl)
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    @Property
    void folding_twice_is_folding_once(@ForAll String typed) {
        assertThat(Folding.fold(Folding.fold(typed))).isEqualTo(Folding.fold(typed));
    }
}
