package newstape.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import newstape.reply.Call;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class ReplyJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path DOCUMENT = Path.of("docs/reply.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```json\\n(.*?)```");

    static Stream<Arguments> shapes() {
        return SampleReplies.all().entrySet().stream().map(shape -> Arguments.of(shape.getKey(), shape.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void the_documents_example_is_what_is_written(String shape, Reply reply) throws IOException {
        JsonNode example = examples().stream()
                .filter(node -> node.path("reply").asString().equals(shape))
                .findFirst()
                .orElseThrow();

        assertThat(tree(reply)).isEqualTo(example);
    }

    @Test
    void every_field_that_is_written_is_documented() throws IOException {
        Set<String> fields = new LinkedHashSet<>();
        SampleReplies.all().values().forEach(reply -> collect(tree(reply), fields));
        String explained = EXAMPLE.matcher(Files.readString(DOCUMENT)).replaceAll("");

        assertThat(fields)
                .hasSizeGreaterThan(40)
                .allSatisfy(field -> assertThat(explained).contains("`" + field + "`"));
    }

    @Test
    void a_reply_is_one_line() {
        assertThat(SampleReplies.all().values())
                .allSatisfy(reply -> assertThat(json().write(reply)).doesNotContain("\n"));
    }

    @Test
    void text_has_one_form_however_it_was_put_together() {
        Text pieces = Text.of(Text.plain("a"), Text.of(Text.plain("b"), Text.empty()), Text.plain("c"));

        assertThat(message(pieces).asString()).isEqualTo("abc");
        assertThat(message(Text.of(pieces, Text.strong("d"), pieces)).toString())
                .isEqualTo("[\"abc\",{\"strong\":\"d\"},\"abc\"]");
        assertThat(message(new Text.Toned(Tone.UP, Text.strong("d"))).toString())
                .isEqualTo("[{\"toned\":[{\"strong\":\"d\"}],\"tone\":\"up\"}]");
        assertThat(message(Text.of()).asString()).isEmpty();
    }

    @Test
    void a_charset_that_lacks_a_character_is_written_its_number() {
        Reply reply = notice(Text.plain("▲ ü 🚀"));

        String written = new ReplyJson(Call::command, StandardCharsets.US_ASCII).write(reply);

        assertThat(written).contains("\\u25b2 \\u00fc \\ud83d\\ude80");
        assertThat(MAPPER.readTree(written)).isEqualTo(tree(reply));
    }

    @Property
    void whatever_a_text_has_is_read_back_and_commands_no_terminal(@ForAll String any) {
        String written = json().write(notice(Text.plain(any)));

        assertThat(written.chars().filter(c -> c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x202E))
                .isEmpty();
        assertThat(MAPPER.readTree(written).path("message").asString()).isEqualTo(any);
    }

    private static List<JsonNode> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(DOCUMENT))
                .results()
                .map(MatchResult::group)
                .map(block -> MAPPER.readTree(block.replace("```json", "").replace("```", "")))
                .toList();
    }

    private static void collect(JsonNode node, Set<String> fields) {
        if (node.isObject()) {
            fields.addAll(node.propertyNames());
        }
        node.forEach(child -> collect(child, fields));
    }

    private static JsonNode message(Text text) {
        return tree(notice(text)).path("message");
    }

    private static Reply notice(Text text) {
        return new Reply.Notice(Reply.Reason.FAULT, text, List.of(), Frame.PRIVATE);
    }

    private static JsonNode tree(Reply reply) {
        return MAPPER.readTree(json().write(reply));
    }

    private static ReplyJson json() {
        return new ReplyJson(ReplyJsonTest::line, StandardCharsets.UTF_8);
    }

    private static String line(Call call) {
        return "/" + call.command()
                + call.arguments().entrySet().stream()
                        .map(given -> " " + (given.getKey().equals(Reply.Turn.PAGE) ? "page:" : "") + given.getValue())
                        .collect(Collectors.joining());
    }
}
