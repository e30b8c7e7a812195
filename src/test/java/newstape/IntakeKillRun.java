package newstape;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newstape.article.Article;
import newstape.article.Header;
import newstape.article.Section;
import newstape.intake.Papers;
import newstape.reading.IndexContents;
import newstape.reading.SearchIndex;
import newstape.store.Change;
import newstape.store.Database;
import newstape.store.Revision;
import newstape.store.Server;
import newstape.store.Source;
import newstape.store.StoredStock;

/**
 * The intake, killed again and again at any moment while articles come in and are corrected: then each is there once,
 * with the forms that it had, and the search index has what a new one would have.
 *
 * <p>As a program: {@code IntakeKillRun [kills] [articles] [engines]} does so on both databases.
 */
final class IntakeKillRun {
    private static final Duration LOOK = Duration.ofMillis(5);
    private static final Duration BETWEEN = Duration.ofHours(25);
    private static final int CORRECTED = 10;
    private static final int EARLY = 10;
    /** Each says that something was kept, but the first. */
    private static final int MOST_LINES = 8;
    /** In milliseconds. */
    private static final int LATEST = 100;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String engine;
    private final String place;
    private final Path folder;
    private final int articles;
    private final Random chance;
    private final List<String> faults = new ArrayList<>();
    private int amid;

    private IntakeKillRun(String engine, String place, Path folder, int articles, Random chance) {
        this.engine = engine;
        this.place = place;
        this.folder = folder;
        this.articles = articles;
        this.chance = chance;
    }

    static IntakeKillRun sqlite(Path folder, int articles, Random chance) {
        return new IntakeKillRun("sqlite", "", folder, articles, chance);
    }

    static IntakeKillRun postgres(Path folder, int articles, Random chance) {
        return new IntakeKillRun("postgres", Server.running().empty().toString(), folder, articles, chance);
    }

    /** What isn't as it should be after so many kills and one undisturbed end; empty where all is well. */
    List<String> run(int kills) throws IOException, InterruptedException {
        try (Papers papers = new Papers()) {
            try (Database database = task(0, 0).open()) {
                Instant now = Clock.systemUTC().instant();
                database.perform(tables ->
                        papers.feeds().forEach(feed -> tables.sources().add(Source.Kind.FEED, feed, "", now)));
            }
            for (int kill = 1; kill <= kills; kill++) {
                papers.show((int) ((long) articles * kill / kills));
                kill(kill);
                look(papers);
            }
            end(kills + 1, papers);
            judge(papers);
        }
        return List.copyOf(faults);
    }

    /** How many of the kills came while some articles weren't in yet. */
    int amid() {
        return amid;
    }

    private IntakeProcess.Task task(int start, int corrections) {
        return new IntakeProcess.Task(engine, place, folder, BETWEEN.multipliedBy(start), articles, corrections);
    }

    private void kill(int start) throws IOException, InterruptedException {
        Path said = Files.createTempFile("intake", "");
        Process child = task(start, Integer.MAX_VALUE)
                .builder()
                .redirectOutput(said.toFile())
                .start();
        int lines = chance.nextInt(EARLY) == 0 ? 0 : 1 + chance.nextInt(MOST_LINES);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (Files.readAllLines(said).size() < lines && child.isAlive() && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
        LockSupport.parkNanos(Duration.ofMillis(chance.nextInt(LATEST)).toNanos());
        if (!child.isAlive()) {
            faults.add("start " + start + " ended by itself: " + child.exitValue());
        }
        child.destroyForcibly().waitFor();
        Files.delete(said);
    }

    /** What is there is each there once; some of it is corrected from now on. */
    private void look(Papers papers) {
        try (Database database = task(0, 0).open()) {
            List<Header> headers = database.read(tables -> tables.archive().headers());
            Set<Integer> numbers = new HashSet<>();
            headers.forEach(header -> {
                if (!numbers.add(Papers.number(header.title()))) {
                    faults.add("twice: " + header.title());
                }
            });
            boolean behind = numbers.size() < papers.shown();
            amid += behind ? 1 : 0;
            numbers.stream().filter(number -> number % CORRECTED == 3).forEach(papers::correct);
        }
    }

    private void end(int start, Papers papers) throws IOException, InterruptedException {
        Path said = Files.createTempFile("intake", "");
        Process child = task(start, papers.corrected().size())
                .builder()
                .redirectOutput(said.toFile())
                .start();
        if (!child.waitFor(5, TimeUnit.MINUTES)) {
            child.destroyForcibly().waitFor();
            faults.add("the undisturbed one didn't end");
        } else if (child.exitValue() != 0) {
            faults.add("the undisturbed one failed: " + child.exitValue());
        }
        Files.delete(said);
    }

    private void judge(Papers papers) throws IOException {
        Path fresh = Files.createTempDirectory("fresh-index");
        try (Database database = task(0, 0).open()) {
            List<Header> headers = database.read(tables -> tables.archive().headers());
            Set<Integer> numbers = headers.stream()
                    .map(header -> Papers.number(header.title()))
                    .collect(Collectors.toSet());
            Set<Integer> expected = IntStream.range(0, articles).boxed().collect(Collectors.toSet());
            expect("articles, each once", expected, numbers);
            expect("articles", articles, headers.size());
            headers.forEach(header -> judge(header, database, papers));
            List<Change> changes = database.read(tables -> tables.changes().since(0, Integer.MAX_VALUE));
            expect("changes", articles, changes.size());
            expect(
                    "changed articles",
                    headers.stream().map(Header::id).collect(Collectors.toSet()),
                    changes.stream().map(Change::article).collect(Collectors.toSet()));
            for (Path one : List.of(fresh, folder.resolve("index"))) {
                // a search would bring it up to date
                try (SearchIndex index = new SearchIndex(new StoredStock(database, 1_000_000), one)) {
                    index.follow(_ -> {});
                }
            }
        }
        Map<String, List<String>> kept = IndexContents.of(folder.resolve("index"));
        expect("indexed articles", articles, kept.size());
        expect("the index", IndexContents.of(fresh), kept);
    }

    private void judge(Header header, Database database, Papers papers) {
        int number = Papers.number(header.title());
        boolean corrected = papers.corrected().contains(number);
        List<Revision> revisions = database.read(tables -> tables.archive().revisions(header.id()));
        List<List<String>> expected = corrected
                ? List.of(Papers.sections(number, false), Papers.sections(number, true))
                : List.of(Papers.sections(number, false));
        expect("title", Papers.title(number), header.title());
        expect(
                "forms of " + number,
                expected,
                revisions.stream()
                        .map(Revision::article)
                        .map(IntakeKillRun::sections)
                        .toList());
    }

    private static List<String> sections(Article article) {
        return article.sections().stream().map(Section::text).toList();
    }

    private void expect(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            String shown = expected + " / " + found;
            faults.add(what + ": " + shown.substring(0, Math.min(400, shown.length())));
        }
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
        String engines = arguments.length > 2 ? arguments[2] : "sqlite,postgres";
        for (String engine : engines.split(",", -1)) {
            Path folder = Files.createTempDirectory("intake-kill-run");
            IntakeKillRun run = engine.equals("sqlite")
                    ? sqlite(folder, articles, new Random(7))
                    : postgres(folder, articles, new Random(8));
            List<String> faults = run.run(kills);
            System.out.printf(
                    "%s: %d kills, %d of them while articles were missing, %d articles: %s%n",
                    engine,
                    kills,
                    run.amid(),
                    articles,
                    faults.isEmpty() ? "each once with its forms, the index equal" : faults.size() + " faults");
            faults.stream().limit(30).forEach(System.out::println);
        }
        System.exit(0);
    }
}
