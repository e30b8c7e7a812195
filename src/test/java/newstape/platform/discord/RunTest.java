package newstape.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import newstape.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown in one way ends nowhere but where it should. */
final class RunTest {
    private static final URI HARBOUR = URI.create("https://news.example/harbour");

    static Stream<Text> codeThatEndsWhatItStandsIn() {
        return Stream.of(
                Text.code("a```[lamp](https://lure.example)"),
                Text.code("a``[lamp](https://lure.example)"),
                Text.of(Text.code("a`"), Text.code("``[lamp](https://lure.example)")),
                new Text.Strong(Text.code("a**[lamp](https://lure.example)")),
                new Text.Mark(Text.code("a**[lamp](https://lure.example)")),
                new Text.Emphasis(Text.code("a*[lamp](https://lure.example)")),
                new Text.Link(Text.code("a](https://lure.example)"), HARBOUR),
                Text.of(Text.plain("1"), Text.code(". ``")));
    }

    @ParameterizedTest
    @MethodSource("codeThatEndsWhatItStandsIn")
    void code_ends_nothing_that_it_stands_in(Text text) {
        MarkdownReader reader = MarkdownReader.read(Markdown.of(Run.of(text)));

        assertThat(reader.fired()).isSubsetOf("CODE", "LINK " + HARBOUR);
        assertThat(reader.shown()).isEqualTo(text.characters());
    }

    @Test
    void other_code_stays_code() {
        Text text = Text.of(Text.code("a`b"), Text.plain(" or "), Text.code("/read 2"));

        assertThat(Markdown.of(Run.of(text))).isEqualTo("``a`b`` or `/read 2`");
    }

    @Test
    void a_moment_further_than_discord_tells_is_shown_in_words() {
        List<Text> moments = Stream.of(Instant.MIN, Instant.MAX)
                .<Text>map(at -> new Text.Moment(at, Text.Moment.Style.DATE, "once"))
                .toList();

        assertThat(moments)
                .allSatisfy(moment -> assertThat(Markdown.of(Run.of(moment))).isEqualTo("once"));
    }

    @Test
    void an_address_keeps_what_ends_no_link() {
        Text link = new Text.Link(Text.plain("log"), URI.create("https://harbour_lights.example/a_b~c?q=(1)"));

        assertThat(Markdown.of(Run.of(link))).isEqualTo("[log](<https://harbour_lights.example/a_b~c?q=%281%29>)");
    }
}
