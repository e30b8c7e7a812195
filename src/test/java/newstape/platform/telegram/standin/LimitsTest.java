package newstape.platform.telegram.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

final class LimitsTest {
    private final ApiFile api = ApiFileTest.api();

    private static ObjectNode object(String text) {
        return (ObjectNode) JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    private List<String> message(String text) {
        return api.check(
                "sendMessage", object("{'chat_id': 1, 'parse_mode': 'HTML'}").put("text", text));
    }

    private List<String> button(String button) {
        return api.check(
                "sendMessage",
                object("{'chat_id': 1, 'text': 'a', 'reply_markup': {'inline_keyboard': [[" + button + "]]}}"));
    }

    private static ArrayNode repeated(JsonNode item, int times) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        IntStream.range(0, times).forEach(_ -> array.add(item));
        return array;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4_096})
    void a_message_is_as_captionas_what_is_shown_of_it(int length) {
        assertThat(message("<b>" + "a".repeat(length) + "</b>")).isEmpty();
    }

    @Test
    void a_message_may_be_too_captionor_show_nothing() {
        assertThat(message("a".repeat(4_097)))
                .containsExactly("sendMessage text: 4097 characters after parsing, and it may have 1 to 4096");
        assertThat(message("<b> </b>"))
                .containsExactly("sendMessage text: 0 characters after parsing, and it may have 1 to 4096");
    }

    @Test
    void what_would_be_refused_is_a_fault() {
        assertThat(message("a<br>"))
                .containsExactly("sendMessage text: Bad Request: can't parse entities:"
                        + " Unsupported start tag \"br\" at byte offset 1");
    }

    @Test
    void a_message_has_a_hundred_entities_at_most() {
        assertThat(message("<b>a</b> ".repeat(100))).isEmpty();
        assertThat(message("<b>a</b> ".repeat(101)))
                .containsExactly("sendMessage text: 101 entities, of which 100 take effect");
    }

    @Test
    void a_message_has_a_limit_before_it_is_parsed() {
        assertThat(message("a" + "<b></b>".repeat(5_000)))
                .containsExactly("sendMessage text: more than 32768 bytes before parsing");
    }

    @Test
    void entities_lie_in_their_text() {
        JsonNode parameters =
                object("{'chat_id': 1, 'text': 'a', 'entities': [{'type': 'bold', 'offset': 1, 'length': 1}]}");

        assertThat(api.check("sendMessage", parameters))
                .containsExactly("sendMessage text: an entity ends behind it:"
                        + " {\"type\":\"bold\",\"offset\":1,\"length\":1}");
    }

    @Test
    void a_caption_has_its_own_limit_and_a_story_another() {
        String caption = "a".repeat(1_025);
        ObjectNode photo = object("{'chat_id': 1, 'photo': 'f'}").put("caption", caption);

        assertThat(api.check("sendPhoto", photo))
                .containsExactly("sendPhoto caption: 1025 characters after parsing, and it may have 0 to 1024");
        assertThat(Limits.of("postStory", object("{}").put("caption", caption))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'text': 'a', 'url': 'https://t.me/desk_bot?start=a-B_1'}",
                "{'text': 'a', 'callback_data': '0123456789012345678901234567890123456789012345678901234567890123'}",
                "{'text': 'a', 'switch_inline_query': ''}",
                "{'text': 'a', 'copy_text': {'text': 'b'}, 'style': 'primary'}",
                "{'text': 'a', 'web_app': {'url': 'https://example.com/'}}",
                "{'text': 'a', 'pay': true}",
                "{'text': 'a', 'callback_game': {}}",
            })
    void a_button_does_one_thing(String button) {
        assertThat(button(button)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'text': 'a'}                                      | : a button does one thing, and this 0 []
            {'text': 'a', 'url': 'x', 'callback_data': 'y'}    | : a button does one thing, and this 2 [callback_data, url]
            {'text': '', 'callback_data': 'y'}                 | .text: 0 characters, and it may have at least 1
            {'text': 'a', 'callback_data': ''}                 | .callback_data: 0 bytes, and it may have 1 to 64
            {'text': 'a', 'callback_data': 'ééééééééééééééééééééééééééééééééé'} | .callback_data: 66 bytes, and it may have 1 to 64
            {'text': 'a', 'copy_text': {'text': ''}}           | .copy_text.text: 0 characters, and it may have 1 to 256
            {'text': 'a', 'pay': true, 'style': 'red'}         | `.style: "red" isn't danger|success|primary`
            {'text': 'a', 'url': 'https://t.me/b?start=a.b'}   | .url: a start parameter is [A-Za-z0-9_-]{1,64}: a.b
            """)
    void a_button_that_telegram_refuses_is_found(String button, String fault) {
        assertThat(button(button)).containsExactly("sendMessage reply_markup.inline_keyboard[0][0]" + fault);
    }

    @Test
    void a_keyboard_has_an_end() {
        JsonNode button = object("{'text': 'a', 'callback_data': 'b'}");
        ObjectNode parameters = object("{'chat_id': 1, 'text': 'a'}");
        ArrayNode rows =
                repeated(repeated(button, 8), 12).add(repeated(button, 9)).add(repeated(button, 0));
        parameters.putObject("reply_markup").set("inline_keyboard", rows);

        assertThat(api.check("sendMessage", parameters))
                .containsExactly(
                        "sendMessage reply_markup.inline_keyboard: 105 buttons, at most 100",
                        "sendMessage reply_markup.inline_keyboard[12]: 9 buttons in a row, 1 to 8",
                        "sendMessage reply_markup.inline_keyboard[13]: 0 buttons in a row, 1 to 8");
    }

    @Test
    void an_inline_answer_has_limits() {
        String content = "'input_message_content': {'message_text': ''}";
        ObjectNode parameters = object("{'inline_query_id': '1', 'cache_time': 86401,"
                + " 'button': {'text': 'b', 'start_parameter': 'a b'}}");
        parameters.put("next_offset", "x".repeat(65));
        parameters.set("results", repeated(object("{'type': 'article', 'id': '', 'title': 't', " + content + "}"), 2));

        assertThat(api.check("answerInlineQuery", parameters))
                .containsExactlyInAnyOrder(
                        "answerInlineQuery results[0].id: 0 bytes, and it may have 1 to 64",
                        "answerInlineQuery results[1].id: 0 bytes, and it may have 1 to 64",
                        "answerInlineQuery results[0].input_message_content.message_text:"
                                + " 0 characters after parsing, and it may have 1 to 4096",
                        "answerInlineQuery results[1].input_message_content.message_text:"
                                + " 0 characters after parsing, and it may have 1 to 4096",
                        "answerInlineQuery results: two have the id ",
                        "answerInlineQuery next_offset: 65 bytes, and it may have 0 to 64",
                        "answerInlineQuery cache_time: is 86401 and can be 0 to 86400",
                        "answerInlineQuery button.start_parameter: \"a b\" isn't [A-Za-z0-9_-]{1,64}");
    }

    @Test
    void an_inline_answer_has_fifty_results_at_most() {
        assertThat(Limits.of("answerInlineQuery", object("{}").set("results", repeated(object("{}"), 51))))
                .contains(new Fault("results", "51 items, and it may have 0 to 50"));
    }

    @Test
    void commands_have_limits() {
        JsonNode parameters = object("{'commands': [{'command': 'Price', 'description': 'a'},"
                + " {'command': 'help', 'description': ''}, {'command': 'help', 'description': 'a'}]}");

        assertThat(api.check("setMyCommands", parameters))
                .containsExactly(
                        "setMyCommands commands[0].command: \"Price\" isn't [a-z0-9_]{1,32}",
                        "setMyCommands commands[1].description: 0 characters, and it may have 1 to 256",
                        "setMyCommands commands: two have the command help");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            getUpdates   | {'limit': 0}                     | limit: is 0 and can be 1 to 100
            getUpdates   | {'timeout': 51}                  | timeout: is 51 and can be 0 to 50
            setWebhook   | {'url': 'x', 'secret_token': ''} | secret_token: "" isn't [A-Za-z0-9_-]{1,256}
            sendMessage  | {'chat_id': 1, 'text': 'a', 'parse_mode': 'html5'} | `parse_mode: "html5" isn't (?i)HTML|MarkdownV2|Markdown`
            sendMessage  | {'chat_id': 1, 'text': 'a', 'reply_markup': {'force_reply': true, 'input_field_placeholder': ''}} | reply_markup.input_field_placeholder: 0 characters, and it may have 1 to 64
            """)
    void other_calls_have_limits(String method, String parameters, String fault) {
        assertThat(api.check(method, object(parameters))).containsExactly(method + " " + fault);
    }

    @Test
    void a_toast_is_short() {
        ObjectNode parameters = object("{'callback_query_id': '1'}").put("text", "a".repeat(201));

        assertThat(api.check("answerCallbackQuery", parameters))
                .containsExactly("answerCallbackQuery text: 201 characters, and it may have 0 to 200");
    }
}
