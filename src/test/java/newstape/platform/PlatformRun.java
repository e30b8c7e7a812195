package newstape.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import newstape.command.Router;

/** A platform's run, on a thread of its own. */
public final class PlatformRun implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Platform platform;
    private final FutureTask<Platform.Ending> run;

    /** Begins at once. */
    public PlatformRun(Platform platform, Router router) {
        this.platform = platform;
        this.run = new FutureTask<>(() -> platform.run(router));
        Thread.ofPlatform().daemon().start(run);
    }

    public Platform platform() {
        return platform;
    }

    /** Waits for the end, and returns it. */
    public Platform.Ending ending() {
        try {
            return run.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("it hasn't ended", e);
        }
    }

    /** Waits until something has happened; {@code around} says what there is to see when it doesn't. */
    public static void await(String what, Supplier<?> around, BooleanSupplier happened) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).as("%s; %s", what, around.get()).isLessThan(until);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    /** Ends it, and waits until it has ended. */
    @Override
    public void close() {
        platform.close();
        assertThat(ending()).isNotNull();
    }
}
