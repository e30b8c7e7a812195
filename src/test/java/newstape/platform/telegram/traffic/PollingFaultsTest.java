package newstape.platform.telegram.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import newstape.platform.telegram.standin.Chat;
import newstape.platform.telegram.standin.Person;
import newstape.platform.telegram.standin.StandIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When Telegram is away or has faults, updates come later, and all of them do. */
@Timeout(60)
final class PollingFaultsTest {
    private static final String POLL = "getUpdates";

    @TempDir
    private Path folder;

    private final StandIn telegram = StandIn.start();
    private final Person ada = telegram.person("Ada");
    private final Chat chat = telegram.privateChat(ada);
    private @Nullable Updates opened;

    @AfterEach
    void close() {
        if (opened != null) {
            opened.close();
        }
        telegram.close();
    }

    private Updates started() {
        Updates updates = new Updates(telegram.token(), telegram.api(), folder);
        opened = updates;
        updates.polling.start();
        return updates;
    }

    private long says(String text) {
        return ada.says(chat, text).updateId();
    }

    enum Amiss {
        DROPPED,
        CUT,
        HALF,
        GARBAGE,
        BAD_GATEWAY,
        FAULT,
        LIMITED,
        LIMITED_WITHOUT_WORD;

        void of(StandIn telegram) {
            switch (this) {
                case DROPPED -> telegram.faults().drop(1, POLL);
                case CUT -> telegram.faults().dropAfterwards(1, POLL);
                case HALF -> telegram.faults().half(1, POLL);
                case GARBAGE -> telegram.faults().garbage(1, POLL);
                case BAD_GATEWAY -> telegram.faults().badGateway(1, POLL);
                case FAULT -> telegram.faults().internalError(1, POLL);
                case LIMITED -> telegram.faults().limited(1, POLL, Duration.ofSeconds(1));
                case LIMITED_WITHOUT_WORD -> telegram.faults().limitedWithoutWord(1, POLL);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_goes_amiss_once_loses_nothing(Amiss amiss) throws Exception {
        amiss.of(telegram);
        long first = says("one");
        Updates updates = started();

        assertThat(updates.next().id()).isEqualTo(first);
        long second = says("two");
        assertThat(updates.next().id()).isEqualTo(second);
        telegram.awaitAcknowledged();
        assertThat(updates.waiting()).containsExactly(first, second);
    }

    @Test
    void a_pause_that_telegram_wants_is_kept() throws Exception {
        telegram.faults().limited(1, POLL, Duration.ofSeconds(1));
        long update = says("hello");

        started().await(update);

        var polls = telegram.calls(POLL);
        assertThat(polls.get(1).at().minus(polls.get(0).at())).isGreaterThan(Duration.ofSeconds(1));
    }

    @Test
    void who_was_away_in_a_long_poll_is_found_soon_after_coming_back() throws Exception {
        Updates updates = started();
        telegram.awaitPoll();
        try (Told log = Told.by(Polling.class)) {
            telegram.faults().away();
            log.await("can’t be asked for updates");
        }

        telegram.faults().back();
        long back = System.nanoTime();
        long update = says("hello");

        updates.await(update);
        assertThat(Duration.ofNanos(System.nanoTime() - back)).isLessThan(Backoff.LONGEST.plusSeconds(5));
    }
}
