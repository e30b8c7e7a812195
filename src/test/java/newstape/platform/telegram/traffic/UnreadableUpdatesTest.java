package newstape.platform.telegram.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newstape.platform.telegram.standin.Chat;
import newstape.platform.telegram.standin.Person;
import newstape.platform.telegram.standin.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is among the updates, the others are handed on, and it is left out. */
@Timeout(90)
final class UnreadableUpdatesTest {
    @TempDir
    private Path folder;

    private final StandIn telegram = StandIn.start();
    private final Person ada = telegram.person("Ada");
    private final Chat chat = telegram.privateChat(ada);
    private final List<Updates> open = new ArrayList<>();

    /** What can't be read; ID stands for the id that it should have. */
    enum Unread {
        WITHOUT_ID("{\"message\":{\"text\":\"hello\"}}"),
        WITH_AN_ID_OF_LETTERS("{\"update_id\":\"seven\"}"),
        WITH_AN_ID_OF_TEN_THOUSAND_DIGITS("{\"update_id\":" + "7".repeat(10_000) + "}"),
        WITH_AN_ID_OF_TWENTY_DIGITS("{\"update_id\":" + "7".repeat(20) + "}"),
        BROKEN("{\"update_id\":ID,\"message\":{\"text\":"),
        BROKEN_WITHOUT_ID("}{"),
        DEEP("{\"update_id\":ID,\"message\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"),
        WITH_A_NUMBER_OF_TEN_THOUSAND_DIGITS("{\"update_id\":ID,\"message\":" + "7".repeat(10_000) + "}"),
        A_WORD("\"hello\""),
        NOTHING("null");

        private final String json;

        Unread(String json) {
            this.json = json;
        }
    }

    @AfterEach
    void close() {
        open.forEach(Updates::close);
        telegram.close();
    }

    private Updates started() {
        Updates updates = new Updates(telegram.token(), telegram.api(), folder);
        open.add(updates);
        updates.polling.start();
        return updates;
    }

    private long says(String text) {
        return ada.says(chat, text).updateId();
    }

    private void unreadable(Unread unread) {
        telegram.raw(unread.json.replace("ID", Long.toString(telegram.nextUpdateId())));
    }

    @ParameterizedTest
    @EnumSource
    void among_others_it_is_left_out(Unread unread) throws Exception {
        long first = says("one");
        unreadable(unread);
        long second = says("two");
        Updates updates = started();

        updates.await(second);
        telegram.awaitAcknowledged();

        long later = says("later");
        updates.await(later);
        assertThat(updates.waiting()).containsExactly(first, second, later);
    }

    @ParameterizedTest
    @EnumSource
    void before_all_others_it_is_left_out(Unread unread) throws Exception {
        unreadable(unread);
        long first = says("one");
        Updates updates = started();

        updates.await(first);
        telegram.awaitAcknowledged();

        assertThat(updates.waiting()).containsExactly(first);
    }

    @ParameterizedTest
    @EnumSource
    void behind_all_others_it_is_left_out(Unread unread) throws Exception {
        long first = says("one");
        unreadable(unread);
        Updates updates = started();

        updates.await(first);
        telegram.awaitAcknowledged();

        long later = says("later");
        updates.await(later);
        assertThat(updates.waiting()).containsExactly(first, later);
    }

    @Test
    void several_one_after_the_other_are_left_out() throws Exception {
        for (Unread unread : List.of(Unread.BROKEN, Unread.WITHOUT_ID, Unread.DEEP, Unread.NOTHING, Unread.BROKEN)) {
            unreadable(unread);
        }
        long last = says("last");
        Updates updates = started();

        updates.await(last);
        telegram.awaitAcknowledged();
    }
}
