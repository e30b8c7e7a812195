package newstape.platform.telegram.traffic;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import newstape.platform.Stopwatch;
import newstape.platform.telegram.kept.Inbox;
import newstape.platform.telegram.kept.Received;

/** Somebody who asks for updates, with an inbox in a folder. */
final class Updates implements AutoCloseable {
    static final Duration STUCK = Duration.ofSeconds(150);
    private static final int PATIENCE_IN_SECONDS = 25;

    final Inbox inbox;
    final Polling polling;
    final AtomicInteger refusals = new AtomicInteger();
    final BlockingQueue<String> elsewhere = new LinkedBlockingQueue<>();
    private final Api api;
    private final BlockingQueue<Received> taken = new LinkedBlockingQueue<>();

    /** Not asking yet. */
    Updates(String token, URI address, Path folder, Stopwatch stopwatch, Duration stuck, Consumer<Received> first) {
        this.api = new Api(token, address, Limits.TELEGRAM, stopwatch, () -> {});
        this.inbox = new Inbox(folder.resolve("inbox"));
        Consumer<List<Received>> all = updates -> updates.forEach(first.andThen(taken::add));
        this.polling = new Polling(
                api,
                token,
                address,
                List.of("message"),
                inbox,
                all,
                stopwatch,
                new Polling.Ends() {
                    @Override
                    public void tokenRefused() {
                        refusals.incrementAndGet();
                    }

                    @Override
                    public void sentElsewhere() {
                        elsewhere.add("told");
                    }
                },
                stuck);
    }

    Updates(String token, URI address, Path folder) {
        this(token, address, folder, Stopwatch.started(System::nanoTime), STUCK, _ -> {});
    }

    /** The next one that was handed on; waits for it. */
    Received next() throws InterruptedException {
        Received next = taken.poll(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("no update is handed on");
        }
        return next;
    }

    /** Waits until one with this id was handed on; those before it are forgotten. */
    void await(long id) throws InterruptedException {
        while (next().id() != id) {
            Thread.onSpinWait();
        }
    }

    List<Long> waiting() {
        return inbox.waiting().stream().map(Received::id).toList();
    }

    boolean isNothingLeft() {
        return taken.isEmpty();
    }

    @Override
    public void close() {
        polling.close();
        api.close();
        inbox.close();
    }
}
