package newstape.platform.telegram.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import newstape.platform.Stopwatch;
import newstape.platform.telegram.standin.Chat;
import newstape.platform.telegram.standin.Person;
import newstape.platform.telegram.standin.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What Telegram won't do is taken for what it is. */
@Timeout(60)
final class RefusalsTest {
    private final StandIn telegram = StandIn.start();
    private final Person ada = telegram.person("Ada");
    private final Chat chat = telegram.privateChat(ada);
    private final AtomicInteger refused = new AtomicInteger();
    private final Api api = new Api(
            telegram.token(),
            telegram.api(),
            Limits.TELEGRAM,
            Stopwatch.started(System::nanoTime),
            refused::incrementAndGet);

    @AfterEach
    void close() {
        api.close();
        telegram.close();
    }

    @Test
    void a_worthless_token_is_told_once() {
        telegram.revoke();

        assertThat(Requests.me(api)).isInstanceOf(Outcome.Ended.class);
        assertThat(Requests.send(api, chat, "hello")).isInstanceOf(Outcome.Ended.class);

        assertThat(refused).hasValue(1);
    }

    @Test
    void who_does_not_want_the_bot_is_known_to_be_so() {
        Chat group = telegram.group("Group");
        ada.blocks();
        group.removesBot();

        assertThat(Requests.send(api, chat, "hello")).isInstanceOf(Outcome.Unwanted.class);
        assertThat(Requests.send(api, group, "hello")).isInstanceOf(Outcome.Unwanted.class);
        assertThat(Requests.send(api, 404_404, "hello")).isInstanceOf(Outcome.Unwanted.class);
    }

    @Test
    void a_chat_that_moved_tells_where() {
        Chat group = telegram.group("Group");
        Chat supergroup = group.migrates();

        assertThat(Requests.send(api, group, "hello")).isEqualTo(new Outcome.Moved<>(supergroup.id()));
    }

    @Test
    void what_cannot_be_read_is_refused_and_said_to_be_so() {
        Outcome<Message> outcome = Requests.send(api, chat, "<b>hello");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refusal -> assertThat(refusal.isUnreadable()).isTrue());
    }

    @Test
    void a_message_that_is_gone_is_said_to_be_so() {
        Outcome<Message> sent = Requests.send(api, chat, "hello");
        int message = sent instanceof Outcome.Done<Message>(Message done) ? done.getMessageId() : 0;
        chat.loses(chat.messages().getFirst());

        assertThat(Requests.edit(api, chat.id(), message, "hello again"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refusal -> assertThat(refusal.isGone()).isTrue());
    }
}
