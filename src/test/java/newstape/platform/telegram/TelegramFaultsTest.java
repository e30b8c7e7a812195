package newstape.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import newstape.platform.Pier;
import newstape.platform.Platform;
import newstape.platform.telegram.standin.Chat;
import newstape.platform.telegram.standin.Message;
import newstape.platform.telegram.standin.Person;
import newstape.platform.telegram.standin.Said;
import newstape.platform.telegram.standin.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What goes amiss between Telegram and the bot. */
@Timeout(90)
final class TelegramFaultsTest {
    private final StandIn telegram = StandIn.start();
    private final Pier pier = new Pier();
    private final Path folder = TelegramStage.folder();
    private final Person ada = telegram.person("ada");
    private final Chat chat = telegram.privateChat(ada);

    @AfterEach
    void close() {
        pier.letGo();
        List<String> violations = telegram.violations();
        telegram.close();
        assertThat(violations).isEmpty();
    }

    private TelegramStage open() {
        return TelegramStage.open(telegram, pier.router(), folder);
    }

    private String echoed() {
        return ada.says(chat, "/echo on").awaitAnswer().text();
    }

    /** The status of what another program asks with the same token. */
    private int asked(String method) throws IOException, InterruptedException {
        URI address = URI.create(telegram.api() + "/bot" + telegram.token() + "/" + method);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Test
    void a_token_that_is_refused_ends_it_with_a_word() {
        telegram.revoke();

        Platform.Ending ending = TelegramStage.begin(pier.router(), TelegramStage.access(telegram, folder))
                .ending();

        assertThat(ending).isInstanceOf(Platform.Ending.Failed.class);
        assertThat(ending.toString()).contains("@BotFather").doesNotContain(telegram.token());
    }

    @Test
    void a_token_that_is_revoked_ends_it_too() {
        TelegramStage stage = open();
        telegram.revoke();
        ada.says(chat, "/echo x");

        assertThat(stage.ending()).isInstanceOf(Platform.Ending.Failed.class);
    }

    @Test
    void a_folder_that_another_has_ends_it_with_a_word() {
        try (TelegramStage first = open()) {
            TelegramStage second = TelegramStage.begin(pier.router(), TelegramStage.access(telegram, folder));

            assertThat(second.ending().toString()).contains("Another Newstape", folder.toString());
            assertThat(first.platform().name()).isEqualTo("telegram");
        }
    }

    @Test
    void what_surely_did_not_arrive_is_sent_again() {
        try (TelegramStage _ = open()) {
            telegram.faults().badGateway(2, "sendMessage");
            assertThat(echoed()).isEqualTo("said on");

            telegram.faults().limited(1, "sendMessage", Duration.ofSeconds(1));
            assertThat(echoed()).isEqualTo("said on");

            telegram.faults().limitedWithoutWord(1, "sendMessage");
            assertThat(echoed()).isEqualTo("said on");
        }
        assertThat(chat.messages()).hasSize(3);
    }

    @Test
    void what_is_lost_on_the_way_is_sent_again_and_what_arrived_is_not() {
        try (TelegramStage _ = open()) {
            telegram.faults().drop(1, "sendMessage");
            assertThat(ada.says(chat, "/echo lost").awaitAnswer().text()).isEqualTo("said lost");
            telegram.faults().dropAfterwards(1, "sendMessage");
            assertThat(ada.says(chat, "/echo arrived").awaitAnswer().text()).isEqualTo("said arrived");
            telegram.faults().internalError(1, "sendMessage");
            assertThat(ada.says(chat, "/echo failed").awaitAnswer().text()).isEqualTo("said failed");
            telegram.faults().dropAfterwards(1, "sendPhoto");
            assertThat(ada.says(chat, "/draw").awaitAnswer().isPhoto()).isTrue();
            assertThat(echoed()).isEqualTo("said on");
        }
        assertThat(chat.messages()).hasSize(5);
        assertThat(chat.messages())
                .allSatisfy(message -> assertThat(message.edits()).isZero());
    }

    @Test
    void a_look_for_what_was_lost_leaves_older_answers_as_they_are() {
        pier.letGo();
        Message fetched;
        Message older;
        try (TelegramStage _ = open()) {
            fetched = ada.says(chat, "/fetch").awaitAnswer();
            older = ada.says(chat, "/echo older").awaitAnswer();
        }
        telegram.faults().refuse(1, "editMessageText", "Bad Request: message to edit not found");
        telegram.faults().drop(1, "sendMessage");

        try (TelegramStage _ = open()) {
            assertThat(ada.presses(fetched, "Again").awaitToast()).isEmpty();
            assertThat(echoed()).isEqualTo("said on");
        }
        assertThat(chat.messages())
                .filteredOn(message -> message.id() == older.id())
                .extracting(Message::text)
                .containsExactly("said older");
    }

    @Test
    void what_perhaps_arrived_is_not_sent_again() {
        try (TelegramStage _ = open()) {
            telegram.faults().garbage(1, "sendMessage");
            Message arrived = ada.says(chat, "/echo once").awaitAnswer();
            telegram.faults().half(1, "sendMessage");
            Message half = ada.says(chat, "/echo twice").awaitAnswer();

            assertThat(echoed()).isEqualTo("said on");
            assertThat(arrived.text()).isEqualTo("said once");
            assertThat(half.text()).isEqualTo("said twice");
        }
        assertThat(chat.messages()).hasSize(3);
    }

    @Test
    void a_change_is_made_again_until_it_is_made() {
        try (TelegramStage _ = open()) {
            Message found = ada.says(chat, "/find lamps").awaitAnswer();
            telegram.faults().drop(1, "editMessageText");
            telegram.faults().internalError(1, "editMessageText");

            assertThat(ada.presses(found, "2 ›").awaitEdit().text()).contains("page 2");
        }
    }

    @Test
    void telegram_away_and_back() {
        try (TelegramStage _ = open()) {
            telegram.faults().away();
            telegram.faults().back();
            telegram.awaitPoll();

            assertThat(echoed()).isEqualTo("said on");
        }
    }

    @Test
    void telegram_away_at_the_start() {
        telegram.faults().badGateway(2, "getMe");
        telegram.faults().drop(1, "getMe");

        try (TelegramStage _ = open()) {
            assertThat(echoed()).isEqualTo("said on");
        }
    }

    @Test
    void updates_that_cannot_be_read_keep_nobody_from_an_answer() {
        try (TelegramStage _ = open()) {
            telegram.raw("{\"update_id\": %d, \"message\": {\"chat\": 7}}".formatted(telegram.nextUpdateId()));
            telegram.raw("{\"update_id\": %d, \"message\": {\"text".formatted(telegram.nextUpdateId()));
            telegram.raw("{\"update_id\": %d, \"telepathy\": {}}".formatted(telegram.nextUpdateId()));

            assertThat(echoed()).isEqualTo("said on");
            telegram.awaitAcknowledged();
        }
    }

    /** A tenth of them throw: half where they are read, half in the command. */
    @Test
    void a_thousand_of_ten_thousand_that_throw_keep_nobody_from_an_answer() {
        List<Person> people = IntStream.range(0, 100)
                .mapToObj(i -> telegram.person("person" + i))
                .toList();
        for (int i = 0; i < 10_000; i++) {
            Person person = people.get(i % 100);
            if (i / 100 % 20 == 7) {
                telegram.raw("{\"update_id\": %d, \"message\": {\"chat\": 7}}".formatted(telegram.nextUpdateId()));
            } else {
                person.says(telegram.privateChat(person), i / 100 % 20 == 13 ? "/break" : "/echo " + i);
            }
        }

        try (TelegramStage _ = TelegramStage.open(telegram, pier.router(), TelegramStage.unlimited(telegram, folder))) {
            TelegramStage.await("all answers", telegram, () -> telegram.sent() >= 9_500);
            telegram.awaitAcknowledged();

            assertThat(echoed()).isEqualTo("said on");
        }
        for (int i = 0; i < 100; i++) {
            int first = i;
            assertThat(telegram.privateChat(people.get(i)).messages().stream()
                            .map(Message::text)
                            .filter(text -> text.startsWith("said ")))
                    .containsExactlyElementsOf(IntStream.range(0, 100)
                            .filter(turn -> turn % 20 != 7 && turn % 20 != 13)
                            .mapToObj(turn -> "said " + (100 * turn + first))
                            .toList());
        }
    }

    @Test
    void another_poller_is_borne() throws Exception {
        try (TelegramStage _ = open()) {
            assertThat(asked("getUpdates?timeout=1")).isIn(200, 409);

            assertThat(echoed()).isEqualTo("said on");
        }
    }

    @Test
    void a_webhook_of_another_time_is_forgotten() throws Exception {
        assertThat(asked("setWebhook?url=https://elsewhere.example/hook")).isEqualTo(200);

        try (TelegramStage _ = open()) {
            assertThat(echoed()).isEqualTo("said on");
        }
    }

    @Test
    void what_is_asked_while_it_is_away_is_answered_when_it_is_back() {
        List<Said> asked = new ArrayList<>();
        open().close();
        IntStream.range(0, 5).forEach(i -> asked.add(ada.says(chat, "/echo " + i)));

        try (TelegramStage _ = open()) {
            assertThat(chat.awaitMessages(5).stream().map(Message::text))
                    .containsExactly("said 0", "said 1", "said 2", "said 3", "said 4");
        }
    }

    @Test
    void what_was_taken_and_not_answered_is_answered_after_the_next_start() {
        try (TelegramStage _ = open()) {
            ada.says(chat, "/stall");
            telegram.awaitAcknowledged();
            telegram.faults().away();
            pier.letGo();
        }
        telegram.faults().back();

        try (TelegramStage _ = open()) {
            assertThat(chat.awaitMessages(1).getFirst().text()).isEqualTo("fetched it");
        }
    }
}
