package newstape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import newstape.CommandLineRun.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What {@code newstape read} shows of a page: to people, and to programs as {@code docs/read.md} promises it. */
final class ReadVerbTest {
    private static final Path DOCUMENT = Path.of("docs/read.md");
    private static final String PAGE = """
            Lamps Go Out
            By Mara Lindqvist
            November 20, 2026

            The lamps along the quay went dark at six, and for an hour nobody could say why.
            Crews on three ships waited for the pilots, and the pilots waited for the light.
            """;

    private CommandLineRun newstape;

    @BeforeEach
    void settle(@TempDir Path home) {
        newstape = CommandLineRun.in(home);
    }

    @Test
    void the_documents_example_is_what_is_written() throws IOException {
        List<String> json = examples("json");
        String page = file("lights.txt", examples("text").getFirst());

        assertThat(answers(request(json.get(0), page))).containsExactly(tree(json.get(1)));
        assertThat(answers(request(json.get(0), page + ".not"))).containsExactly(tree(json.get(2)));
    }

    @Test
    void every_field_that_is_written_is_documented() throws IOException {
        Pattern example = Pattern.compile("(?s)```.*?```");
        String explained = example.matcher(Files.readString(DOCUMENT)).replaceAll("");
        JsonNode answer = answers(request(examples("json").get(0), "nowhere")).getFirst();

        assertThat(answer.propertyNames())
                .allSatisfy(name -> assertThat(explained).contains("`" + name + "`"));
    }

    @Test
    void a_page_is_shown_with_its_parts_named() {
        Ended ended = newstape.run("read", file("page.txt", PAGE));

        assertThat(ended.status()).isZero();
        assertThat(ended.lines())
                .contains("Title: Lamps Go Out", "Author: Mara Lindqvist", "Published: 2026-11-20", "No tape");
    }

    @Test
    void a_page_may_come_from_standard_input() {
        assertThat(newstape.input(PAGE).run("read", "-").lines()).contains("Title: Lamps Go Out");
    }

    @Test
    void a_page_of_standard_input_is_as_large_as_a_page_may_be() {
        Ended ended = newstape.environment(Map.of("NEWSTAPE_PAGES_MAX_SIZE_MB", "1"))
                .input("a ".repeat(600_000))
                .run("read", "-");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.errors()).startsWith("- can’t be read: it has 2 MB, and a page may have 1 MB");
    }

    @Test
    void a_page_that_cant_be_read_is_named_and_the_others_are_shown() {
        Ended ended = newstape.run("read", "nowhere.txt", newstape.home().toString(), file("page.txt", PAGE));

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.output()).contains("Title: Lamps Go Out");
        assertThat(ended.errors().lines())
                .containsExactly(
                        "nowhere.txt can’t be read: there is no such file.",
                        newstape.home() + " can’t be read: it is a folder. Name the pages in it.");
    }

    @Test
    void without_a_page_it_is_misuse() {
        Ended ended = newstape.run("read");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.errors()).isEqualTo("newstape: Which page? Name a file, or - for standard input.\n");
    }

    @Test
    void what_a_page_holds_cant_steer_the_terminal() {
        String page =
                file("page.html", "<html><h1>Lamps &#27;[31m Go &#x9b;31m Out</h1><p>" + "dark at six ".repeat(30));

        assertThat(newstape.run("read", page).output().replace("\n", "").chars())
                .noneMatch(Character::isISOControl);
        assertThat(newstape.run("read", "--json", page)
                        .output()
                        .replace("\n", "")
                        .chars())
                .noneMatch(Character::isISOControl);
    }

    @Test
    void a_terminal_without_unicode_is_shown_what_it_can_show() {
        String page = file("page.txt", PAGE.replace("lamps", "“lamps”"));

        assertThat(newstape.charset(StandardCharsets.US_ASCII).run("read", page).output())
                .contains("The \"lamps\" along");
    }

    @Test
    void as_json_each_page_is_a_line_that_names_it() throws IOException {
        String page = file("page.txt", PAGE);

        Ended ended = newstape.run("read", "--json", page, "nowhere.txt");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.errors()).isEmpty();
        assertThat(trees(ended))
                .extracting(
                        answer -> answer.path("page").asString(),
                        answer -> answer.path("error").asString(""))
                .containsExactly(tuple(page, ""), tuple("nowhere.txt", "missing"));
    }

    @Test
    void json_is_utf_8_whatever_the_terminal_speaks() {
        String page = file("page.txt", PAGE.replace("Mara", "Märta"));

        Ended ended = newstape.charset(StandardCharsets.ISO_8859_1).run("read", "--json", page);

        byte[] written = ended.output().getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new String(written, StandardCharsets.UTF_8)).contains("Märta Lindqvist");
    }

    @Test
    void a_batch_is_answered_in_order_and_what_is_no_request_is_answered_too() {
        String page = file("page.txt", PAGE);
        Ended ended = newstape.input(String.join(
                        "\n",
                        "\uFEFF{\"id\":\"a\",\"path\":\"%s\",\"charset\":\"klingon\",\"url\":\":::\"}".formatted(page),
                        "not json",
                        "",
                        "[1]",
                        "{\"id\":2}",
                        "{\"id\":{},\"path\":\"nowhere\"}",
                        "{\"id\":\"c\",\"path\":\"%s\"}".formatted(newstape.home()),
                        "{\"id\":true,\"path\":\"a\\u0000b\"}",
                        "{\"id\":\"e\",\"path\":\"%s\"}".formatted(file("empty.txt", ""))))
                .run("read", "--batch");

        assertThat(ended.status()).isZero();
        assertThat(ended.errors()).isEmpty();
        assertThat(trees(ended))
                .extracting(
                        answer -> answer.path("id") + " " + answer.path("error").asString("-"))
                .containsExactly(
                        "\"a\" -",
                        "null no-request",
                        "null no-request",
                        "2 no-request",
                        "null missing",
                        "\"c\" folder",
                        "true inaccessible",
                        "\"e\" empty");
    }

    @Test
    void a_batch_reads_no_more_of_a_file_than_a_page_may_have() {
        String page = file("large.txt", "a ".repeat(600_000));

        Ended ended = newstape.environment(Map.of("NEWSTAPE_PAGES_MAX_SIZE_MB", "1"))
                .input("{\"id\":1,\"path\":\"%s\"}".formatted(page))
                .run("read", "--batch");

        assertThat(trees(ended))
                .singleElement()
                .extracting(answer -> answer.path("error").asString())
                .isEqualTo("too-large");
    }

    @Test
    void a_batch_takes_no_pages_on_the_command_line() {
        assertThat(newstape.run("read", "--batch", "page.txt"))
                .extracting(Ended::status, Ended::output)
                .containsExactly(2, "");
    }

    private String file(String name, String content) {
        return newstape.file(name, content).toString();
    }

    private static String request(String example, String path) {
        return ((ObjectNode) tree(example)).put("path", path).toString();
    }

    private List<JsonNode> answers(String request) {
        return trees(newstape.input(request).run("read", "--batch"));
    }

    private static List<JsonNode> trees(Ended ended) {
        return ended.lines().stream().map(ReadVerbTest::tree).toList();
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private static List<String> examples(String kind) throws IOException {
        return Pattern.compile("(?s)```" + kind + "\\n(.*?)```")
                .matcher(Files.readString(DOCUMENT))
                .results()
                .map((MatchResult example) -> example.group(1))
                .toList();
    }
}
