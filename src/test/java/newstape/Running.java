package newstape;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** {@code newstape run}, in this process, until it is told to stop. */
final class Running {
    private final BlockingQueue<Runnable> stop = new ArrayBlockingQueue<>(1);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final FutureTask<Integer> run;

    private Running(Path home, Map<String, String> environment) {
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                printed,
                printed,
                StandardCharsets.UTF_8,
                false,
                environment,
                home,
                Clock.fixed(Newsroom.NOW, ZoneOffset.UTC),
                told -> {
                    stop.add(told);
                    return () -> {};
                });
        this.run = new FutureTask<>(() -> new Main(surroundings, Locale.ENGLISH).run("run"));
        Thread.ofPlatform().start(run);
    }

    static Running in(Path home, Map<String, String> environment) {
        return new Running(home, environment);
    }

    /** Tells it to stop, and waits; returns its status. */
    int stop() throws Exception {
        stop.take().run();
        return run.get(30, TimeUnit.SECONDS);
    }

    /** What it has printed. */
    String output() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
