package newstape.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import newstape.command.Router;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every platform keeps to. Its test extends this and says how somebody on the platform asks and reads. */
@Timeout(60)
public abstract class PlatformContract {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A platform, and somebody on it. */
    public interface Stage extends AutoCloseable {
        Platform platform();

        /** Sends what the router takes as this line. */
        void ask(String line) throws Exception;

        /** Waits until {@code words} were shown. */
        void awaitShown(String words) throws Exception;

        @Override
        void close() throws IOException;
    }

    /** A new stage; what it has of the outside is its own. */
    protected abstract Stage stage() throws Exception;

    /** A router that answers {@code /echo WORDS} with the words, and {@code /wait} once {@code released}. */
    private final CountDownLatch waiting = new CountDownLatch(1);

    private final CountDownLatch released = new CountDownLatch(1);
    private final Router router = ContractCommands.router(waiting, released);

    @AfterEach
    void release() {
        released.countDown();
    }

    @Test
    void its_name_is_one_word() throws Exception {
        try (Stage stage = stage()) {
            assertThat(stage.platform().name()).matches("[a-z]+");
        }
    }

    @Test
    void what_is_asked_is_answered_there() throws Exception {
        try (Stage stage = stage()) {
            FutureTask<Platform.Ending> run = run(stage);
            stage.ask("/echo lanterns");
            stage.awaitShown("heard lanterns");

            stage.platform().close();

            assertThat(ending(run)).isEqualTo(new Platform.Ending.Finished());
        }
    }

    @Test
    void closed_before_it_runs_it_does_not_run() throws Exception {
        try (Stage stage = stage()) {
            stage.platform().close();
            stage.platform().close();

            assertThat(ending(run(stage))).isEqualTo(new Platform.Ending.Finished());
        }
    }

    @Test
    void what_is_being_answered_when_it_closes_is_answered() throws Exception {
        try (Stage stage = stage()) {
            FutureTask<Platform.Ending> run = run(stage);
            stage.ask("/wait");
            assertThat(waiting.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

            Thread closing = Thread.ofVirtual().start(stage.platform()::close);
            released.countDown();

            stage.awaitShown("waited");
            assertThat(ending(run)).isEqualTo(new Platform.Ending.Finished());
            closing.join();
        }
    }

    private FutureTask<Platform.Ending> run(Stage stage) {
        FutureTask<Platform.Ending> run =
                new FutureTask<>(() -> stage.platform().run(router));
        Thread.ofPlatform().daemon().start(run);
        return run;
    }

    private static Platform.Ending ending(FutureTask<Platform.Ending> run)
            throws InterruptedException, ExecutionException, TimeoutException {
        return run.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
}
