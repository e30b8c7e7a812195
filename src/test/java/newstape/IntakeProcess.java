package newstape;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import newstape.article.Header;
import newstape.article.Library;
import newstape.intake.Intake;
import newstape.intake.LoggedTidings;
import newstape.intake.Rounds;
import newstape.page.PageReader;
import newstape.quote.Instruments;
import newstape.quote.source.PageTapes;
import newstape.store.Database;
import newstape.store.Server;
import newstape.web.LocalWeb;

/**
 * A process that takes articles in as {@code newstape run} does, with a library and its search index, which are closed
 * and opened again from time to time. It says a line when it is up, and whenever something was kept; it ends when as
 * many are there as it waits for.
 */
final class IntakeProcess {
    private static final Duration STEP = Duration.ofMillis(10);
    private static final int MOST_STEPS = 400;

    private IntakeProcess() {}

    /**
     * What it is told.
     *
     * @param engine {@code sqlite} or {@code postgres}
     * @param place the server's address
     * @param folder of the index, and of the database where that is a file
     * @param later how much later than it is it believes it to be
     * @param articles that it waits for
     * @param corrections that it waits for
     */
    record Task(String engine, String place, Path folder, Duration later, int articles, int corrections) {
        ProcessBuilder builder() {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xshare:auto",
                    "-Dnewstape.log.level=ERROR",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    IntakeProcess.class.getName()));
            command.addAll(List.of(
                    engine,
                    place,
                    folder.toString(),
                    later.toString(),
                    Integer.toString(articles),
                    Integer.toString(corrections)));
            return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        }

        Database open() {
            return engine.equals("sqlite")
                    ? Database.sqlite(folder)
                    : Database.postgres(URI.create(place), Server.USER, "");
        }
    }

    public static void main(String... arguments) throws IOException {
        Task task = new Task(
                arguments[0],
                arguments[1],
                Path.of(arguments[2]),
                Duration.parse(arguments[3]),
                Integer.parseInt(arguments[4]),
                Integer.parseInt(arguments[5]));
        Random chance = new Random(task.later.toHours());
        InstantSource clock = new Later(Clock.systemUTC(), task.later);
        while (!isDone(task, clock, chance)) {
            System.out.println("again");
        }
        System.out.println("done");
    }

    private static boolean isDone(Task task, InstantSource clock, Random chance) {
        Library library = new Library();
        PageTapes tapes = new PageTapes(Instruments.builtIn(Map.of()));
        try (StoredLibrary stored = new StoredLibrary(task.open(), library, tapes, task.folder);
                Rounds rounds = new Intake(
                                stored.database(),
                                LocalWeb.hurried(clock),
                                new PageReader(),
                                new LoggedTidings(),
                                Optional.empty(),
                                stored::refresh,
                                clock)
                        .rounds()) {
            rounds.start();
            System.out.println("up");
            boolean done = false;
            long last = last(stored.database());
            for (int step = chance.nextInt(MOST_STEPS); step >= 0 && !done; step--) {
                LockSupport.parkNanos(STEP.toNanos());
                rounds.hurry();
                stored.index().follow(_ -> {});
                long now = last(stored.database());
                if (now > last) {
                    System.out.println("kept");
                }
                last = now;
                done = now >= (long) task.articles + task.corrections && isThere(stored.database(), task);
            }
            return done;
        }
    }

    private static long last(Database database) {
        return database.read(tables -> tables.changes().last());
    }

    private static boolean isThere(Database database, Task task) {
        List<Header> headers = database.read(tables -> tables.archive().headers());
        return headers.size() >= task.articles
                && headers.stream().filter(header -> header.revision() > 1).count() >= task.corrections;
    }

    /** Hours pass in seconds. */
    private record Later(Clock clock, Instant start, Duration by) implements InstantSource {
        private static final int FASTER = 1_200;

        Later(Clock clock, Duration by) {
            this(clock, clock.instant(), by);
        }

        @Override
        public Instant instant() {
            Duration passed = Duration.between(start, clock.instant());
            return start.plus(by).plus(passed.multipliedBy(FASTER));
        }
    }
}
