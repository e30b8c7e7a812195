package newstape.platform.telegram.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import newstape.platform.Stopwatch;
import newstape.platform.telegram.standin.Chat;
import newstape.platform.telegram.standin.Faults;
import newstape.platform.telegram.standin.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** A message is sent once, whatever goes amiss; what may be done twice is done. */
@Timeout(60)
final class ApiTest {
    private static final String SEND = "sendMessage";
    private static final String EDIT = "editMessageText";

    private final StandIn telegram = StandIn.start();
    private final Chat chat = telegram.privateChat(telegram.person("Ada"));
    private final Stopwatch stopwatch = Stopwatch.started(System::nanoTime);
    private final Api api = new Api(telegram.token(), telegram.api(), Limits.TELEGRAM, stopwatch, () -> {});
    private final Told log = Told.by(Api.class);

    @AfterEach
    void close() {
        log.close();
        api.close();
        telegram.close();
    }

    /** Asks beside the test. */
    private static <T> BlockingQueue<T> beside(Callable<T> task) {
        BlockingQueue<T> outcome = new LinkedBlockingQueue<>();
        Thread.ofVirtual().start(() -> {
            try {
                outcome.add(task.call());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        return outcome;
    }

    private int sent() {
        return Requests.send(api, chat, "hello") instanceof Outcome.Done<Message>(Message message)
                ? message.getMessageId()
                : 0;
    }

    private Outcome<Serializable> edit(int message) {
        return Requests.edit(api, chat.id(), message, "hello again");
    }

    // Nothing amiss.

    @Test
    void a_message_is_sent_and_changed() {
        int message = sent();

        assertThat(edit(message)).isInstanceOf(Outcome.Done.class);
        assertThat(chat.messages()).singleElement().returns("hello again", one -> one.text());
        assertThat(edit(message)).isInstanceOf(Outcome.Unchanged.class);
        assertThat(telegram.violations()).isEmpty();
    }

    // Too much.

    @Test
    void a_pause_holds_for_everything_and_the_message_is_then_sent_once() throws Exception {
        telegram.faults().limited(1, SEND, Duration.ofSeconds(1));
        BlockingQueue<Outcome<Message>> outcome = beside(() -> Requests.send(api, chat, "hello"));
        log.await("wants nothing");

        assertThat(Requests.me(api)).isInstanceOf(Outcome.Done.class);
        assertThat(outcome.take()).isInstanceOf(Outcome.Done.class);

        assertThat(chat.messages()).hasSize(1);
        assertThat(telegram.violations()).isEmpty();
        Duration limited = telegram.calls(SEND).getFirst().at();
        assertThat(telegram.calls("getMe").getFirst().at().minus(limited)).isGreaterThan(Duration.ofSeconds(1));
    }

    @Test
    void a_pause_of_no_word_is_a_pause() {
        telegram.faults().limitedWithoutWord(1, SEND);

        assertThat(sent()).isPositive();

        assertThat(chat.messages()).hasSize(1);
        assertThat(telegram.calls(SEND).getLast().at())
                .isGreaterThan(telegram.calls(SEND).getFirst().at().plusSeconds(1));
    }

    @Test
    void many_messages_to_many_chats_are_within_telegrams_limits() throws Exception {
        List<BlockingQueue<Outcome<Message>>> outcomes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Chat group = telegram.group("Group " + i);
            for (int part = 0; part < 4; part++) {
                outcomes.add(beside(() -> Requests.send(api, group, "hello")));
            }
        }

        for (BlockingQueue<Outcome<Message>> outcome : outcomes) {
            assertThat(outcome.take()).isInstanceOf(Outcome.Done.class);
        }
        assertThat(telegram.violations()).isEmpty();
        assertThat(telegram.sent()).isEqualTo(48);
    }

    // Away.

    @Test
    void what_met_nobody_arrives_once_somebody_is_there() throws Exception {
        telegram.faults().away();
        BlockingQueue<Outcome<Message>> outcome = beside(() -> Requests.send(api, chat, "hello"));
        log.await("can’t be reached");

        telegram.faults().back();

        assertThat(outcome.take()).isInstanceOf(Outcome.Done.class);
        assertThat(chat.messages()).hasSize(1);
    }

    @Test
    void a_gateway_that_has_nobody_to_ask_is_asked_again() {
        telegram.faults().badGateway(2, SEND);

        assertThat(sent()).isPositive();

        assertThat(chat.messages()).hasSize(1);
        assertThat(telegram.calls(SEND)).hasSize(3);
    }

    // Not known.

    @Test
    void a_message_that_met_a_fault_is_not_sent_again_and_a_change_is() {
        int message = sent();
        telegram.faults().internalError(1, SEND);
        telegram.faults().internalError(1, EDIT);

        assertThat(Requests.send(api, chat, "two")).isInstanceOf(Outcome.Unknown.class);
        assertThat(edit(message)).isInstanceOf(Outcome.Done.class);

        assertThat(telegram.calls(SEND)).hasSize(2);
        assertThat(telegram.calls(EDIT)).hasSize(2);
    }

    @Test
    void a_message_whose_connection_was_cut_before_it_was_read_is_not_sent_again() {
        telegram.faults().drop(1, SEND);

        assertThat(Requests.send(api, chat, "hello")).isInstanceOf(Outcome.Unknown.class);

        assertThat(telegram.calls(SEND)).hasSize(1);
    }

    @Test
    void a_message_whose_connection_was_cut_after_it_was_done_is_there_once() {
        telegram.faults().dropAfterwards(1, SEND);

        assertThat(Requests.send(api, chat, "hello")).isInstanceOf(Outcome.Unknown.class);

        assertThat(chat.messages()).hasSize(1);
        assertThat(telegram.calls(SEND)).hasSize(1);
    }

    @Test
    void a_change_whose_connection_was_cut_after_it_was_done_turns_out_to_be_done() {
        int message = sent();
        telegram.faults().dropAfterwards(1, EDIT);

        assertThat(edit(message).isDone()).isTrue();

        assertThat(telegram.calls(EDIT)).hasSize(2);
        assertThat(telegram.edited()).isEqualTo(1);
    }

    @Test
    void an_answer_slower_than_anybody_waits_leaves_a_message_unknown_and_a_change_is_tried_again() {
        int message = sent();
        telegram.faults().slow(1, SEND, Duration.ofSeconds(2));
        telegram.faults().slow(1, EDIT, Duration.ofSeconds(2));
        try (Api hasty = new Api(
                telegram.token(), telegram.api(), Limits.TELEGRAM, stopwatch, () -> {}, Duration.ofMillis(300))) {
            assertThat(Requests.send(hasty, chat, "two")).isInstanceOf(Outcome.Unknown.class);
            assertThat(Requests.edit(hasty, chat.id(), message, "again").isDone())
                    .isTrue();
        }

        assertThat(chat.messages()).hasSize(2);
        assertThat(telegram.calls(SEND)).hasSize(2);
    }

    @Test
    void half_an_answer_and_none_of_telegrams_leave_a_message_unknown_and_a_change_is_tried_again() {
        int message = sent();
        telegram.faults().half(1, SEND);
        telegram.faults().garbage(1, SEND);
        telegram.faults().half(1, EDIT);
        telegram.faults().garbage(1, EDIT);

        assertThat(Requests.send(api, chat, "two")).isInstanceOf(Outcome.Unknown.class);
        assertThat(Requests.send(api, chat, "three")).isInstanceOf(Outcome.Unknown.class);
        assertThat(edit(message).isDone()).isTrue();

        assertThat(chat.messages()).hasSize(3);
        assertThat(telegram.calls(SEND)).hasSize(3);
        assertThat(telegram.calls(EDIT)).hasSize(3);
    }

    // The end.

    @Test
    void the_end_gives_up_what_is_under_way_and_nothing_leaves_after_it() throws Exception {
        telegram.faults().slow(1, SEND, Duration.ofSeconds(5));
        telegram.faults().internalError(Faults.FOR_EVER, "getMe");
        BlockingQueue<Outcome<Message>> message = beside(() -> Requests.send(api, chat, "hello"));
        BlockingQueue<Object> question = beside(() -> Requests.me(api));
        telegram.awaitCalls(SEND, 1);
        telegram.awaitCalls("getMe", 1);

        api.close();

        assertThat(message.take()).isInstanceOf(Outcome.Unknown.class);
        assertThat(question.take()).isInstanceOf(Outcome.Ended.class);
        assertThat(Requests.send(api, chat, "two")).isInstanceOf(Outcome.Ended.class);
        assertThat(telegram.calls(SEND)).hasSize(1);
    }

    @Test
    void who_is_interrupted_stays_so() throws Exception {
        telegram.faults().slow(1, SEND, Duration.ofSeconds(5));
        BlockingQueue<Object> outcomes = new LinkedBlockingQueue<>();
        Thread sender = Thread.ofVirtual().start(() -> {
            outcomes.add(Requests.send(api, chat, "hello"));
            outcomes.add(Thread.currentThread().isInterrupted());
            outcomes.add(Requests.me(api));
        });
        telegram.awaitCalls(SEND, 1);

        sender.interrupt();

        assertThat(outcomes.take()).isInstanceOf(Outcome.Unknown.class);
        assertThat(outcomes.take()).isEqualTo(true);
        assertThat(outcomes.take()).isInstanceOf(Outcome.Ended.class);
    }
}
