package newstape.platform.telegram.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ApiFileTest {
    private final ApiFile api = api();

    static ApiFile api() {
        boolean there = Files.exists(ApiFile.path());
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("%s is there", ApiFile.path()).isTrue();
        }
        assumeTrue(there, "Telegram's Bot API file isn't on this machine");
        return ApiFile.read(ApiFile.path());
    }

    /** With single quotes for double ones. */
    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            getMe                | {}
            sendMessage          | {'chat_id': 1, 'text': 'a'}
            sendmessage          | {'chat_id': '1', 'text': 'a', 'method': 'sendmessage'}
            sendMessage          | {'chat_id': '@desk', 'text': '<b>a</b>', 'parse_mode': 'HTML', 'message_thread_id': null}
            sendMessage          | {'chat_id': 1, 'text': 'a', 'link_preview_options': {'is_disabled': true}}
            sendMessage          | {'chat_id': 1, 'text': 'a', 'reply_parameters': {'message_id': 2, 'quote': 'q'}}
            sendMessage          | {'chat_id': 1, 'text': 'a', 'reply_markup': {'force_reply': true, 'input_field_placeholder': 'b'}}
            sendMessage          | {'chat_id': 1, 'text': 'a', 'reply_markup': {'remove_keyboard': true}}
            sendMessage          | {'chat_id': 1, 'text': 'ab', 'entities': [{'type': 'bold', 'offset': 0, 'length': 2}]}
            editMessageText      | {'chat_id': 1, 'message_id': 2, 'text': 'a'}
            editMessageText      | {'inline_message_id': 'x', 'text': 'a'}
            editMessageMedia     | {'inline_message_id': 'x', 'media': {'type': 'photo', 'media': 'https://example.com/a.png'}}
            answerCallbackQuery  | {'callback_query_id': '1'}
            setMyCommands        | {'commands': [{'command': 'price', 'description': 'A price'}], 'scope': {'type': 'chat', 'chat_id': 1}}
            setMyCommands        | {'commands': [], 'scope': {'type': 'all_private_chats'}, 'language_code': 'de'}
            setMessageReaction   | {'chat_id': 1, 'message_id': 2, 'reaction': [{'type': 'emoji', 'emoji': '👀'}]}
            getUpdates           | {'offset': 3, 'limit': 100, 'timeout': 50, 'allowed_updates': ['message']}
            setWebhook           | {'url': 'https://example.com/', 'secret_token': 'a_B-1'}
            sendLocation         | {'chat_id': 1, 'latitude': 52, 'longitude': 13.4}
            """)
    void a_sound_call_passes(String method, String parameters) {
        assertThat(api.check(method, json(parameters))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sendMesage          | {}                                   | sendMesage: no such method
            getMe               | []                                   | getMe: its parameters aren't an object
            sendmessage         | {'text': 'a'}                        | sendMessage chat_id: is missing
            sendMessage         | {'chat_id': 1, 'text': null}         | sendMessage text: is missing
            sendMessage         | {'chat_id': 1, 'text': 'a', 'txt': 1} | sendMessage txt: sendMessage has no such field
            sendMessage         | {'chat_id': 1.5, 'text': 'a'}        | sendMessage chat_id: 1.5 is no Integer or String
            sendMessage         | {'chat_id': 1, 'text': 5}            | sendMessage text: 5 is no String
            sendMessage         | {'chat_id': 1, 'text': 'a', 'protect_content': 'true'} | sendMessage protect_content: "true" is no Boolean
            sendLocation        | {'chat_id': 1, 'latitude': 'n', 'longitude': 1} | sendLocation latitude: "n" is no Float
            deleteMessage       | {'chat_id': 1, 'message_id': '2'}    | deleteMessage message_id: "2" is no Integer
            deleteMessages      | {'chat_id': 1, 'message_ids': 2}     | deleteMessages message_ids: 2 is no Array of Integer
            deleteMessages      | {'chat_id': 1, 'message_ids': [2, 'x']} | deleteMessages message_ids[1]: "x" is no Integer
            sendMessage         | {'chat_id': 1, 'text': 'a', 'link_preview_options': {'is_of': true}} | sendMessage link_preview_options.is_of: LinkPreviewOptions has no such field
            sendMessage         | {'chat_id': 1, 'text': 'a', 'link_preview_options': {'method': 'x'}} | sendMessage link_preview_options.method: LinkPreviewOptions has no such field
            sendMessage         | {'chat_id': 1, 'text': 'a', 'reply_parameters': 7} | sendMessage reply_parameters: 7 is no ReplyParameters
            editMessageMedia    | {'inline_message_id': 'x', 'media': {'type': 'photo'}} | editMessageMedia media.media: is missing
            editMessageMedia    | {'inline_message_id': 'x', 'media': {'type': 'hologram'}} | editMessageMedia media: {"type":"hologram"} is no InputMedia
            setMyCommands       | {'commands': [], 'scope': {'type': 'chat'}} | setMyCommands scope.chat_id: is missing
            sendMessage         | {'chat_id': 1, 'text': 'a', 'reply_markup': {'inline_keyboard': {}}} | sendMessage reply_markup.inline_keyboard: {} is no Array of Array of InlineKeyboardButton
            sendPhoto           | {'chat_id': 1, 'photo': 'attach://a'} | sendPhoto: nothing is attached as a
            setWebhook          | {'url': 'https://example.com/', 'certificate': 'x'} | setWebhook certificate: "x" is no InputFile
            """)
    void a_call_that_strays_from_the_file_is_found(String method, String parameters, String fault) {
        assertThat(api.check(method, json(parameters))).containsExactly(fault);
    }

    @Test
    void what_names_a_message_is_asked_for_until_it_does() {
        assertThat(api.check("editMessageText", json("{'text': 'a'}")))
                .containsExactly(
                        "editMessageText chat_id: is missing, and so is inline_message_id",
                        "editMessageText message_id: is missing, and so is inline_message_id",
                        "editMessageText inline_message_id: is missing, and so is chat_id and message_id");
    }

    @Test
    void an_inline_answer_with_results_of_several_kinds_passes() {
        List<String> faults = api.check("answerinlinequery", json("""
                {'inline_query_id': '1', 'cache_time': 300, 'is_personal': false, 'next_offset': '',
                 'button': {'text': 'Open', 'start_parameter': 'from_inline'},
                 'results': [
                   {'type': 'article', 'id': 'a', 'title': 't',
                    'input_message_content': {'message_text': '<i>m</i>', 'parse_mode': 'HTML'}},
                   {'type': 'photo', 'id': 'b', 'photo_file_id': 'f'},
                   {'type': 'photo', 'id': 'c', 'photo_url': 'https://example.com/', 'thumbnail_url': 'https://example.com/'}]}
                """));

        assertThat(faults).isEmpty();
    }

    @Test
    void what_is_missing_in_a_result_is_found_in_the_kind_it_is_of() {
        List<String> faults = api.check("answerInlineQuery", json("""
                {'inline_query_id': '1', 'results': [{'type': 'article', 'id': 'a', 'title': 't'}]}
                """));

        assertThat(faults).containsExactly("answerInlineQuery results[0].input_message_content: is missing");
    }

    @Test
    void a_form_has_its_values_as_strings() {
        JsonNode parameters = json("{'chat_id': '1', 'photo': 'attach://picture', 'has_spoiler': 'true',"
                + " 'message_thread_id': '7', 'reply_parameters': '{\\'message_id\\': 3}'}");

        assertThat(api.check(Call.form("sendphoto", parameters, Set.of("picture"))))
                .isEmpty();
    }

    @Test
    void a_form_may_have_the_file_itself_in_a_field() {
        assertThat(api.check(Call.form("sendPhoto", json("{'chat_id': '1'}"), Set.of("photo"))))
                .isEmpty();
    }

    @Test
    void media_refer_to_files_by_name() {
        JsonNode parameters = json("{'chat_id': '1', 'media': '["
                + "{\\'type\\': \\'photo\\', \\'media\\': \\'attach://a\\'},"
                + "{\\'type\\': \\'photo\\', \\'media\\': \\'attach://b\\'}]'}");

        assertThat(api.check(Call.form("sendMediaGroup", parameters, Set.of("a", "c"))))
                .containsExactly(
                        "sendMediaGroup: nothing is attached as b", "sendMediaGroup: a file that nothing refers to: c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'chat_id': '1', 'message_id': 'x'}        | deleteMessage message_id: "x" is no Integer
            {'chat_id': '1', 'message_id': ''}         | deleteMessage message_id: "" is no Integer
            {'chat_id': '1', 'message_id': '{'}        | deleteMessage message_id: "{" is no Integer
            """)
    void a_string_that_cant_be_read_is_of_the_wrong_type(String parameters, String fault) {
        assertThat(api.check(Call.form("deleteMessage", json(parameters), Set.of())))
                .containsExactly(fault);
    }

    @Test
    void an_update_that_is_true_to_the_file_passes() {
        List<String> faults = api.checkResult("Array of Update", json("""
                [{'update_id': 1, 'message': {'message_id': 2, 'date': 1700000000, 'text': '/price',
                  'chat': {'id': -1001234567890, 'type': 'supergroup', 'title': 'Desk', 'is_forum': true},
                  'from': {'id': 5, 'is_bot': false, 'first_name': 'Ada'},
                  'entities': [{'type': 'bot_command', 'offset': 0, 'length': 6}]}},
                 {'update_id': 2, 'callback_query': {'id': '9', 'chat_instance': '1', 'data': 'next',
                  'from': {'id': 5, 'is_bot': false, 'first_name': 'Ada'},
                  'message': {'message_id': 2, 'date': 0, 'chat': {'id': 5, 'type': 'private'}}}},
                 {'update_id': 3, 'my_chat_member': {'chat': {'id': 5, 'type': 'private'}, 'date': 1,
                  'from': {'id': 5, 'is_bot': false, 'first_name': 'Ada'},
                  'old_chat_member': {'status': 'member', 'user': {'id': 7, 'is_bot': true, 'first_name': 'Bot'}},
                  'new_chat_member': {'status': 'kicked', 'until_date': 0,
                    'user': {'id': 7, 'is_bot': true, 'first_name': 'Bot'}}}}]
                """));

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            User    | {'id': 1, 'is_bot': true}                           | User first_name: is missing
            User    | {'id': '1', 'is_bot': true, 'first_name': 'a'}      | User id: "1" is no Integer
            Update  | {'update_id': 1, 'mesage': {}}                      | Update mesage: Update has no such field
            Boolean | 1                                                   | Boolean: 1 is no Boolean
            ChatMember | {'status': 'gone'}                               | ChatMember: {"status":"gone"} is no ChatMember
            """)
    void an_object_that_strays_from_the_file_is_found(String type, String value, String fault) {
        assertThat(api.checkResult(type, json(value))).containsExactly(fault);
    }

    @Test
    void a_method_is_called_as_the_documentation_calls_it() {
        assertThat(api.method("answercallbackquery")).contains("answerCallbackQuery");
        assertThat(api.method("answer")).isEmpty();
    }
}
