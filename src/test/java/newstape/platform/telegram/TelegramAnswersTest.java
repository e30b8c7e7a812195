package newstape.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import newstape.command.Asker;
import newstape.command.Policy;
import newstape.command.Signature;
import newstape.platform.Pier;
import newstape.platform.telegram.standin.Chat;
import newstape.platform.telegram.standin.Message;
import newstape.platform.telegram.standin.Person;
import newstape.platform.telegram.standin.Press;
import newstape.platform.telegram.standin.Said;
import newstape.platform.telegram.standin.Seeking;
import newstape.platform.telegram.standin.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who is answered, where, and how what takes long, fails or is for others is borne. */
@Timeout(60)
final class TelegramAnswersTest {
    private final StandIn telegram = StandIn.start();
    private final Pier pier = new Pier();
    private final List<String> moves = new CopyOnWriteArrayList<>();
    private final Person ada = telegram.person("ada");
    private final Person ben = telegram.person("ben");
    private final Chat chat = telegram.privateChat(ada);
    private final Path folder = TelegramStage.folder();
    private TelegramStage stage;

    @BeforeEach
    void open() {
        stage = TelegramStage.open(telegram, pier.router(new Noting()), folder);
    }

    @AfterEach
    void close() {
        pier.letGo();
        stage.close();
        List<String> violations = telegram.violations();
        telegram.close();
        assertThat(violations).isEmpty();
    }

    /** As by rights, and keeps what moved where. */
    private final class Noting implements Policy {
        @Override
        public Verdict verdict(Signature signature, Asker asker) {
            return BY_RIGHTS.verdict(signature, asker);
        }

        @Override
        public boolean discreet(Asker.Place place) {
            return false;
        }

        @Override
        public void moved(Asker.Place from, Asker.Place to) {
            moves.add(from.id() + " " + to.id());
        }
    }

    @Test
    void that_an_answer_takes_a_while_is_shown_at_once() {
        Said asked = ada.says(chat, "/fetch");
        telegram.awaitCalls("sendChatAction", 1);

        pier.letGo();

        assertThat(asked.awaitAnswer().text()).isEqualTo("fetched it");
    }

    @Test
    void a_press_is_answered_at_once_whatever_stands_before_it() {
        Message message = ada.says(chat, "/find lamps").awaitAnswer();
        Said slow = ada.says(chat, "/stall");

        Press press = ada.presses(message, "2 ›");

        assertThat(press.untilAnswered().toMillis()).isLessThan(5_000);
        pier.letGo();
        assertThat(press.awaitEdit().text()).contains("page 2");
        assertThat(slow.awaitAnswer().text()).contains("fetched");
    }

    @Test
    void one_chats_wait_is_not_anothers() {
        Said slow = ada.says(chat, "/stall");

        assertThat(ben.says(telegram.privateChat(ben), "/echo on").awaitAnswer().text())
                .isEqualTo("said on");

        pier.letGo();
        assertThat(slow.awaitAnswer().text()).contains("fetched");
    }

    @Test
    void answers_come_in_the_order_of_the_questions() {
        List<Said> asked = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            asked.add(ada.says(chat, "/echo " + i));
        }

        List<Message> answers = chat.awaitMessages(5);

        assertThat(answers.stream().map(Message::text))
                .containsExactly("said 0", "said 1", "said 2", "said 3", "said 4");
        assertThat(answers.stream().map(answer -> answer.replyTo().orElseThrow()))
                .containsExactlyElementsOf(asked.stream().map(Said::messageId).toList());
    }

    @Test
    void only_who_asked_may_press_what_is_theirs() {
        Chat group = telegram.supergroup("Pier");
        Message answer = ada.says(group, "/mine").awaitAnswer();
        Message hidden = ada.says(group, "/secret").awaitAnswer();

        Press press = ben.presses(answer, "Again");

        assertThat(press.awaitToast()).contains("/mine");
        assertThat(press.awaitAlert()).isTrue();
        assertThat(ben.presses(hidden, "Again").awaitToast()).contains("/secret");
        assertThat(ada.presses(answer, "Again").awaitToast()).contains("Nothing has changed");
        assertThat(hidden.isSilent()).isTrue();
    }

    @Test
    void a_refusal_that_takes_its_time_leaves_the_page_alone() {
        Message gate = ada.says(chat, "/balk").awaitAnswer();

        Press press = ada.presses(gate, "Go on");
        assertThat(press.awaitToast()).isEmpty();
        pier.letGo();

        assertThat(press.awaitMessage().text()).contains("The gate is shut.");
        assertThat(chat.messages().getFirst().text()).isEqualTo("at the gate");
    }

    @Test
    void what_is_found_from_any_chat_is_offered_with_its_picture() {
        Seeking.Result lamps = ada.seeks("lamp").awaitResults().getFirst();

        assertThat(lamps.title()).isEqualTo("Lamps");
        assertThat(lamps.json().path("thumbnail_url").asString()).isEqualTo("https://pier.example/lamp.jpg");
    }

    @Test
    void long_words_come_in_several_messages_with_the_buttons_under_the_last() {
        List<Message> answers = ada.says(chat, "/flood").awaitAnswers(3);

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.text().length()).isLessThanOrEqualTo(4096));
        assertThat(answers.getFirst().labels()).isEmpty();
        assertThat(answers.getLast().labels()).containsExactly("Again");
        assertThat(String.join(" ", answers.stream().map(Message::text).toList()))
                .contains("The *lamp* of [pier](4) wasn’t lit, `so` they _say_: https://pier.example/x.");
    }

    @Test
    void pictures_have_captions_and_are_changed_in_place() {
        Message picture = ada.says(chat, "/draw").awaitAnswer();

        Message again = ada.presses(picture, "Refresh").awaitEdit();

        assertThat(picture.isPhoto()).isTrue();
        assertThat(picture.text()).contains("Lamp, 7 days", "It is lit.");
        assertThat(again.id()).isEqualTo(picture.id());
        assertThat(again.isPhoto()).isTrue();
    }

    @Test
    void a_picture_that_telegram_cannot_show_is_said_in_words() {
        telegram.faults().refuse(1, "sendPhoto", "Bad Request: IMAGE_PROCESS_FAILED");

        assertThat(ada.says(chat, "/draw").awaitAnswer().text()).contains("A lamp over seven days", "It is lit.");
    }

    @Test
    void what_telegram_cannot_read_is_told_as_an_incident() {
        telegram.faults().refuse(1, "sendMessage", "Bad Request: can't parse entities: as the test wants it");

        assertThat(ada.says(chat, "/echo x").awaitAnswer().text()).contains("7f3a");
    }

    @Test
    void a_bug_is_an_incident_and_the_next_question_is_answered() {
        assertThat(ada.says(chat, "/break").awaitAnswer().text()).contains("7f3a");
        assertThat(ada.says(chat, "/echo on").awaitAnswer().text()).isEqualTo("said on");
    }

    @Test
    void a_button_with_many_words_works_after_a_restart() {
        Message found =
                ada.says(chat, "/find " + "lanterns and bollards ".repeat(10)).awaitAnswer();
        stage.close();
        open();

        assertThat(ada.presses(found, "2 ›").awaitEdit().text()).contains("page 2 of lanterns and bollards");
    }

    @Test
    void a_button_whose_words_are_lost_says_so() {
        Message found =
                ada.says(chat, "/find " + "lanterns and bollards ".repeat(10)).awaitAnswer();
        stage.close();
        stage = TelegramStage.open(telegram, pier.router(new Noting()), TelegramStage.folder());

        assertThat(ada.presses(found, "2 ›").awaitToast()).contains("no longer work");
    }

    @Test
    void what_was_left_out_is_asked_for() {
        Message question = ada.says(chat, "/ask").awaitAnswer();

        assertThat(question.labels()).containsExactly("The lamp");
        assertThat(ada.presses(question, "The lamp").awaitEdit().text()).isEqualTo("asked ~lamp");
    }

    @Test
    void in_a_group_the_question_back_is_for_who_asked() {
        Chat group = telegram.supergroup("Pier");
        Message question = ada.says(group, "/ask").awaitAnswer();

        assertThat(ben.presses(question, "The lamp").awaitToast()).contains("/ask");
        assertThat(ada.presses(question, "The lamp").awaitEdit().text()).isEqualTo("asked ~lamp");
    }

    @Test
    void rights_are_those_of_the_moment_and_of_who_cannot_be_seen() {
        Chat group = telegram.supergroup("Pier");
        group.administrator(ben);

        assertThat(ada.says(group, "/purge").awaitAnswer().text()).contains("Only moderators");
        assertThat(ben.says(group, "/purge").awaitAnswer().text()).isEqualTo("purged");
        assertThat(group.anonymous("/purge").awaitAnswer().text()).isEqualTo("purged");
        assertThat(group.asChannel(telegram.channel("Elsewhere"), "/purge")
                        .awaitAnswer()
                        .text())
                .contains("Only moderators");
        assertThat(telegram.channel("News").posts("/purge").awaitAnswer().text())
                .isEqualTo("purged");
    }

    @Test
    void a_group_that_becomes_a_supergroup_is_answered_there_and_keeps_what_was_decided() {
        Chat group = telegram.group("Pier");
        ada.says(group, "/stall");
        Chat supergroup = group.migrates();
        pier.letGo();

        assertThat(supergroup.awaitMessages(1).getFirst().text()).contains("fetched");
        assertThat(ada.says(supergroup, "/echo there").awaitAnswer().text()).isEqualTo("said there");
        assertThat(moves).containsExactly("telegram:" + group.id() + " telegram:" + supergroup.id());
    }

    @Test
    void nothing_is_sent_to_who_has_blocked_the_bot_until_they_take_it_back() {
        Said asked = ada.says(chat, "/stall");
        ada.blocks();
        telegram.awaitAcknowledged();
        pier.letGo();
        TelegramStage.await("it is dealt with", telegram, asked::isAcknowledged);

        ada.unblocks();
        assertThat(ada.says(chat, "/echo back").awaitAnswer().text()).isEqualTo("said back");
        assertThat(telegram.calls("sendMessage").size()).isLessThanOrEqualTo(2);
    }

    @Test
    void a_group_that_put_the_bot_out_hears_nothing_more() {
        Chat group = telegram.supergroup("Pier");
        ada.says(group, "/stall");
        group.removesBot();
        pier.letGo();
        telegram.awaitAcknowledged();

        assertThat(ada.says(chat, "/echo on").awaitAnswer().text()).isEqualTo("said on");
        assertThat(group.messages()).isEmpty();
    }

    @Test
    void who_pressed_too_late_is_answered_by_the_message_itself() {
        Message found = ada.says(chat, "/find lamps").awaitAnswer();

        assertThat(ada.pressesLate(found, "2 ›").awaitEdit().text()).contains("page 2");
    }

    @Test
    void a_message_that_telegram_no_longer_shows_is_changed_all_the_same() {
        Message found = ada.says(chat, "/find lamps").awaitAnswer();

        assertThat(ada.pressesInaccessible(found, "2 ›").awaitOutcome().text()).contains("page 2");
    }

    @Test
    void who_presses_in_a_message_that_is_gone_gets_another() {
        Message found = ada.says(chat, "/find lamps").awaitAnswer();
        Press press = ada.presses(found, "2 ›");
        assertThat(press.awaitEdit().text()).contains("page 2");
        telegram.faults().refuse(1, "editMessageText", "Bad Request: message to edit not found");

        assertThat(ada.presses(press.awaitEdit(), "3 ›").awaitMessage().text()).contains("page 3");
    }

    @Test
    void words_below_a_picture_are_words() {
        assertThat(ada.captions(chat, "/echo below").awaitAnswer().text()).isEqualTo("said below");
    }

    @Test
    void who_names_the_bot_in_a_group_is_answered() {
        Chat group = telegram.supergroup("Pier");

        assertThat(ada.says(group, "@" + telegram.username() + " echo hello")
                        .awaitAnswer()
                        .text())
                .isEqualTo("said hello");
    }
}
