package newstape.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import newstape.article.Article;
import newstape.article.ArticleId;
import newstape.article.Header;

/**
 * A process that saves articles, killed again and again until all are there: then each is there once, whole, and
 * followers would have learned of each.
 *
 * <p>As a program: {@code KillRun [kills] [articles]} does so on both databases.
 */
final class KillRun {
    private static final Duration LOOK = Duration.ofMillis(1);

    private final Engine engine;
    private final String place;
    private final int articles;
    private final Random chance;

    private KillRun(Engine engine, String place, int articles, Random chance) {
        this.engine = engine;
        this.place = place;
        this.articles = articles;
        this.chance = chance;
    }

    static KillRun sqlite(Path folder, int articles, Random chance) {
        return new KillRun(Engine.SQLITE, folder.toString(), articles, chance);
    }

    static KillRun postgres(URI address, int articles, Random chance) {
        return new KillRun(Engine.POSTGRES, address.toString(), articles, chance);
    }

    /**
     * What is there after so many kills and one undisturbed end.
     *
     * @param said the number of the last article that the killed ones said to be on the disk
     */
    record Left(int said, List<Header> headers, List<Change> changes, Map<ArticleId, List<Revision>> revisions) {}

    Left run(int kills) throws IOException, InterruptedException {
        int said = -1;
        for (int kill = 0; kill < kills; kill++) {
            said = Math.max(said, saidUntilKilled(articles * (kill + 1) / (kills + 1)));
            try (Database database = open()) {
                int kept = database.<Integer>read(
                        tables -> tables.archive().headers().size());
                if (kept <= said) {
                    throw new AssertionError("lost: " + said + " were said to be kept, " + kept + " are there");
                }
            }
        }
        int status = child(Path.of("/dev/null")).waitFor();
        if (status != 0) {
            throw new AssertionError("the undisturbed one failed: " + status);
        }
        return left(said);
    }

    private Left left(int said) {
        try (Database database = open()) {
            List<Header> headers = database.read(tables -> tables.archive().headers());
            return new Left(
                    said,
                    headers,
                    database.read(tables -> tables.changes().since(0, 1_000_000)),
                    database.read(tables -> headers.stream()
                            .map(Header::id)
                            .collect(Collectors.toMap(
                                    Function.identity(), id -> tables.archive().revisions(id)))));
        }
    }

    /** The last number that it said before it was killed, some moments after it had come to about {@code target}. */
    private int saidUntilKilled(int target) throws IOException, InterruptedException {
        Path file = Files.createTempFile("said", "");
        Process child = child(file);
        while (said(file) < target && child.isAlive()) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
        LockSupport.parkNanos(chance.nextInt(3_000_000));
        child.destroyForcibly().waitFor();
        int said = said(file);
        Files.delete(file);
        return said;
    }

    /** The number on the last whole line; -1 where there is none. */
    private static int said(Path file) throws IOException {
        List<String> numbers = Files.readString(file)
                .transform(all -> all.substring(0, all.lastIndexOf('\n') + 1))
                .lines()
                .filter(line -> !line.equals("done"))
                .toList();
        return numbers.isEmpty() ? -1 : Integer.parseInt(numbers.getLast());
    }

    private Process child(Path said) throws IOException {
        return Child.builder("saves", Integer.toString(articles), engine.name().toLowerCase(Locale.ROOT), place)
                .redirectOutput(said.toFile())
                .start();
    }

    private Database open() {
        return engine == Engine.SQLITE
                ? Database.sqlite(Path.of(place))
                : Database.postgres(URI.create(place), Server.USER, "");
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
        Path folder = Files.createTempDirectory("kill-run");
        report("SQLite", sqlite(folder, articles, new Random(7)).run(kills), articles, kills);
        URI address = Server.running().empty();
        report("PostgreSQL", postgres(address, articles, new Random(8)).run(kills), articles, kills);
    }

    private static void report(String name, Left left, int articles, int kills) {
        boolean once = left.headers().stream().map(Header::id).distinct().count() == articles
                && left.headers().size() == articles;
        boolean whole = left.revisions().entrySet().stream()
                .allMatch(entry -> entry.getValue().size() == 1
                        && entry.getValue().getFirst().article().equals(expected(entry.getValue())));
        boolean followed = left.changes().stream()
                        .map(Change::article)
                        .collect(Collectors.toSet())
                        .equals(left.headers().stream().map(Header::id).collect(Collectors.toSet()))
                && left.changes().size() == articles;
        System.out.printf(
                "%s: %d kills, %d articles: each once %s, whole %s, changes equal %s%n",
                name, kills, articles, once, whole, followed);
    }

    private static Article expected(List<Revision> revisions) {
        String title = revisions.getFirst().article().title();
        return Samples.numbered(Integer.parseInt(title.substring(title.lastIndexOf(' ') + 1)));
    }
}
