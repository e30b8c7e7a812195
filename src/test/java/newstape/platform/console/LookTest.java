package newstape.platform.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LookTest {
    @Test
    void colours_need_a_terminal_that_has_them_and_a_reader_who_wants_them() {
        assertThat(look(true, "TERM", "xterm").colours()).isTrue();
        assertThat(look(true, "TERM", "xterm", "NO_COLOR", "").colours()).isTrue();
        assertThat(look(true, "TERM", "xterm", "NO_COLOR", "1").colours()).isFalse();
        assertThat(look(true, "TERM", "dumb").colours()).isFalse();
        assertThat(look(true).colours()).isFalse();
        assertThat(look(false, "TERM", "xterm").colours()).isFalse();
    }

    @Test
    void hyperlinks_need_a_terminal_that_is_known_to_have_them() {
        assertThat(look(true, "TERM", "xterm").hyperlinks()).isFalse();
        assertThat(look(true, "TERM", "xterm-kitty").hyperlinks()).isTrue();
        assertThat(look(true, "TERM", "xterm-256color", "VTE_VERSION", "7600").hyperlinks())
                .isTrue();
        assertThat(look(true, "TERM", "tmux-256color", "VTE_VERSION", "7600").hyperlinks())
                .isFalse();
        assertThat(look(true, "TERM", "xterm", "TERM_PROGRAM", "WezTerm", "NO_COLOR", "1")
                        .hyperlinks())
                .isFalse();
    }

    @Test
    void the_width_is_one_that_can_be_read() {
        assertThat(look(false, "COLUMNS", "40").columns()).isEqualTo(40);
        assertThat(look(false, "COLUMNS", "1").columns()).isEqualTo(20);
        assertThat(look(false, "COLUMNS", "4000").columns()).isEqualTo(100);
        assertThat(look(false, "COLUMNS", "0").columns()).isEqualTo(80);
        assertThat(look(false, "COLUMNS", "wide").columns()).isEqualTo(80);
        assertThat(look(false).columns()).isEqualTo(80);
    }

    private static Look look(boolean terminal, String... environment) {
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < environment.length; i += 2) {
            variables.put(environment[i], environment[i + 1]);
        }
        return Look.of(variables, StandardCharsets.UTF_8, terminal);
    }
}
