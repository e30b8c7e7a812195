package newstape.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsFileTest {
    @ParameterizedTest
    @CsvSource({
        "/x, /x/1, false",
        "/x, /xylophone, false",
        "/x, /X, true",
        "/x, /a/x, true",
        "/x$, /x, false",
        "/x$, /xy, true",
        "/*.php$, /a.php.php, false",
        "/*.php$, /a.php?b, true",
        "/*.php, /a.php?b, false",
        "*/print/, /2026/print/1, false",
        "/a*b*c, /a1b2c3, false",
        "/a*b*c, /acb, true",
        "/a*b*c$, /abcbc, false",
        "/ab*b$, /ab, true",
        "/*$, /x, false",
        "/**, /x, false",
        "/*?print=, /a?print=1, false",
        "/a$b, /a$b, false",
        "/%7Ejoe, /~joe/, false",
        "/~joe, /%7ejoe/, false",
        "/a%2fb, /a/b, true",
        "/a%2fb, /a%2Fb, false",
        "/ü, /%C3%BC, false",
        "/%c3%bc, /ü, false",
        "x, /x, false",
        "/, /robots.txt, true",
        "'', /x, true",
    })
    void a_pattern_fits_by_its_octets(String pattern, String path, boolean allowed) {
        assertThat(allows("User-agent: *\nDisallow: " + pattern + "\n", path)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "User-agent: *\nDisallow: /x\n\nUser-agent: Newstape\nDisallow: /p",
                "User-agent: *\nDisallow: /\nAllow: /x",
                "User-agent: *\nAllow: /x\nDisallow: /x",
                "User-agent: News\nDisallow: /",
                "User-agent: Newstapes\nDisallow: /",
                "User-agent: other\nUser-agent: another\nDisallow: /",
                "User-agent: newstape\nUser-agent: *\nDisallow:",
                "Disallow: /",
                "<html><head><title>Not found</title></head><body>Disallow: /</body></html>",
                "",
                "\u0000\u0001"
            })
    void it_allows(String file) {
        assertThat(allows(file, "/x")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "User-agent: *\nDisallow: /",
                "\ufeffUser-agent: *\r\nDisallow: /x",
                "User-agent: *\rDisallow: /x\r",
                "USER-AGENT : NEWSTAPE/9.9 (beta) # us\ndisallow : /x # all",
                "User-agent: newstape\nDisallow: /a\n\nUser-agent: *\nAllow: /\n\nUser-agent: newstape\nDisallow: /x",
                "User-agent: newstape\nUser-agent: other\nDisallow: /x",
                "User-agent: *\nSitemap: https://site.example/map\nDisallow: /x",
                "User-agent: *\nCrawl-delay: 5\nDisallow: /x",
                "User-agent: other\nCrawl-delay: 5\nUser-agent: *\nDisallow: /x",
                "User-agent: *\nno colon\n: no key\nDisallow: /x",
                "User-agent: * # everybody\n\n\nDisallow: /x"
            })
    void it_disallows(String file) {
        assertThat(allows(file, "/x")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5, 5000", "0.5, 500", "1e9, 0", "-1, 0", "999999999, 999999999000", "soon, 0", "99999999999999, 0"})
    void it_may_wish_for_a_pause(String written, long milliseconds) {
        assertThat(read("User-agent: *\nCrawl-delay: " + written).delay()).isEqualTo(Duration.ofMillis(milliseconds));
    }

    @Property
    void a_pattern_fits_as_the_expression_of_the_same_meaning(
            @ForAll @StringLength(max = 8) @Chars({'a', 'b', '*', '$', '/'}) String pattern,
            @ForAll @StringLength(max = 10) @CharRange(from = 'a', to = 'b') String path) {
        boolean whole = pattern.endsWith("$");
        String body = whole ? pattern.substring(0, pattern.length() - 1) : pattern;
        String expression = Pattern.compile("\\*")
                        .splitAsStream(body + "*")
                        .map(Pattern::quote)
                        .reduce((a, b) -> a + ".*" + b)
                        .orElse("")
                + (body.endsWith("*") ? ".*" : "")
                + (whole ? "" : ".*");

        assertThat(new RobotRules.Rule(pattern, true).fits(path))
                .as("%s as %s on %s", pattern, expression, path)
                .isEqualTo(Pattern.matches(expression, path));
    }

    @Property
    void rules_are_the_same_after_they_were_packed(@ForAll String file) {
        RobotRules rules = read("User-agent: *\nDisallow: /a\nAllow: /b$\nDisallow: " + file);

        assertThat(RobotRules.unpacked(rules.packed(), rules.delay())).isEqualTo(rules);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS) // one that isn't linear takes minutes
    void no_file_takes_long() {
        int most = RobotsFile.MOST;
        StringBuilder stars = new StringBuilder("user-agent: *\n");
        for (int line = 0; stars.length() < most; line++) {
            stars.append("disallow: /*").append(line).append("*a*b*a*b$\n");
        }
        List<String> files = List.of(
                "a".repeat(most),
                " ".repeat(most),
                "user-agent" + " ".repeat(most),
                "<html>user-agent: *\n" + "<a".repeat(most / 2),
                "user-agent: *\n" + "disallow: /a\n".repeat(most / 13),
                "user-agent: *\ndisallow: /" + "*a".repeat(most / 2),
                "user-agent: *\ndisallow: /" + "%".repeat(most),
                "user-agent: *\n".repeat(most / 14),
                "user-agent: *\ncrawl-delay: " + "9".repeat(most),
                stars.toString());

        for (String file : files) {
            allows(file, "/" + "ab".repeat(1_000));
        }
    }

    private static boolean allows(String file, String path) {
        return read(file).allow(HttpUrl.get("https://site.example" + path));
    }

    private static RobotRules read(String file) {
        return RobotsFile.read(file.getBytes(UTF_8), Stage.AGENT.name());
    }
}
