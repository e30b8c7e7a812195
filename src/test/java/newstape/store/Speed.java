package newstape.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newstape.article.Header;
import newstape.article.Library;

/** How fast articles are saved and found, and how much room a thousand take. A program, not a test. */
final class Speed {
    private static final int WARM_UP = 500;
    private static final int ARTICLES = 3_000;
    private static final int BATCH = 50;

    private final Database database;
    private final String name;

    private Speed(String name, Database database) {
        this.name = name;
        this.database = database;
    }

    public static void main(String... arguments) throws IOException {
        Path folder = Files.createTempDirectory("speed");
        long opened = System.nanoTime();
        Database file = Database.sqlite(folder);
        System.out.printf("SQLite: made and opened in %d ms%n", millis(opened));
        new Speed("SQLite", file).run();
        file.close();
        System.out.printf("SQLite: %.1f MB%n", bytes(folder) / 1e6);
        for (int time = 0; time < 5; time++) {
            opened = System.nanoTime();
            Database.sqlite(folder).close();
            System.out.printf("SQLite: opened again in %d ms%n", millis(opened));
        }
        Server server = Server.start(false);
        try (Database database = Database.postgres(server.empty(), Server.USER, "")) {
            new Speed("PostgreSQL", database).run();
            System.out.printf("PostgreSQL: %.1f MB%n", size(database) / 1e6);
        }
    }

    private void run() {
        each("saved, each in a transaction", 0, WARM_UP, this::save);
        each("saved, each in a transaction", WARM_UP, ARTICLES, this::save);
        each("the same again", WARM_UP, ARTICLES, this::save);
        batches(WARM_UP + ARTICLES);
        each(
                "read whole",
                0,
                ARTICLES,
                number -> database.read(tables ->
                        tables.archive().article(Samples.numbered(number).id()).orElseThrow()));
        each(
                "lists of ten",
                0,
                500,
                number -> database.<List<Header>>read(tables -> tables.archive().newest(Page.first(10))));
        long started = System.nanoTime();
        int headers = database.read(tables -> tables.archive().headers()).size();
        System.out.printf("%s: %d headers in %d ms%n", name, headers, millis(started));
        shelved();
    }

    /** The least of several measurements: what else is in memory only adds. */
    private void shelved() {
        long before = used();
        Library library = new Library();
        long started = System.nanoTime();
        int articles = new Shelving(new StoredStock(database, 1), library).refresh();
        System.out.printf("%s: %d articles shelved in %d ms", name, articles, millis(started));
        System.out.printf(", %d bytes each%n", (used() - before) / articles);
        if (library.newest().isEmpty()) {
            throw new IllegalStateException("nothing was shelved");
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int time = 0; time < 5; time++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    private void save(int number) {
        Arrival arrival = Samples.arrival(Samples.numbered(number), "g" + number);
        database.write(tables -> tables.archive().save(arrival, Samples.JUDGE));
    }

    private void batches(int from) {
        List<Arrival> arrivals = new ArrayList<>();
        IntStream.range(from, from + ARTICLES)
                .forEach(number -> arrivals.add(Samples.arrival(Samples.numbered(number), "g" + number)));
        each(
                "saved, fifty in a transaction",
                0,
                ARTICLES / BATCH,
                BATCH,
                batch -> database.perform(tables -> arrivals.subList(batch * BATCH, (batch + 1) * BATCH)
                        .forEach(arrival -> tables.archive().save(arrival, Samples.JUDGE))));
    }

    private void each(String what, int from, int count, IntConsumer work) {
        each(what, from, count, 1, work);
    }

    private void each(String what, int from, int count, int worth, IntConsumer work) {
        long started = System.nanoTime();
        IntStream.range(from, from + count).forEach(work);
        double seconds = (System.nanoTime() - started) / 1e9;
        System.out.printf("%s: %s: %.0f/s%n", name, what, count * worth / seconds);
    }

    private static long millis(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static long size(Database database) {
        return database.writing()
                .withHandle(handle -> handle.createQuery("SELECT pg_database_size(current_database())")
                        .mapTo(Long.class)
                        .one());
    }
}
