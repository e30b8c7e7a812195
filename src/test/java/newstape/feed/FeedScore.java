package newstape.feed;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Scores the reader against the hostile feeds: each says in its first comment what a reader should find. What it says
 * of fields that a news reader has no use for isn't scored. Texts are compared as words, markup aside.
 *
 * <p>Arguments: the folder, and {@code -v} for a line about each miss.
 */
final class FeedScore {
    private static final Pattern EXPECTED = Pattern.compile(
            "(feed|entries\\[(\\d)\\])((?:\\.\\w+|\\[['\\w]+\\])+)\\s*==\\s*(u?'((?:\\\\.|[^'\\\\])*)'|u?\"((?:\\\\.|[^\"\\\\])*)\"|\\([\\d, ]+\\))");
    private static final Pattern ITEM =
            Pattern.compile("<(?:\\w+:)?(?:item|entry)(?=[\\s>/])", Pattern.CASE_INSENSITIVE);

    private int feeds;
    private int whole;
    private int files;
    private long slowest;
    private final Map<String, int[]> scores = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        FeedScore score = new FeedScore();
        Path folder = Path.of(args.length > 0 ? args[0] : "../shared/nasty/feeds");
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.filter(path -> path.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        for (Path path : paths) {
            score.add(path);
        }
        System.out.printf(
                "%d files, %d feeds, %d with all their items, slowest %d ms%n",
                score.files, score.feeds, score.whole, score.slowest);
        score.scores.forEach((field, n) -> System.out.printf("%-24s %3d of %3d%n", field, n[0], n[1]));
        if (args.length > 1) {
            score.misses.forEach(System.out::println);
        }
    }

    private void add(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        String latin = new String(bytes, StandardCharsets.UTF_8);
        Matcher header = Pattern.compile(
                        "Content-type:\\s*[^;\\n]*;\\s*charset=[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE)
                .matcher(latin);
        Optional<String> charset = header.find() ? Optional.of(header.group(1)) : Optional.empty();
        Matcher location = Pattern.compile("Content-Location:\\s*(\\S+)").matcher(latin);
        Optional<URI> here = Optional.of(URI.create("http://127.0.0.1:8097/feeds/" + path.getFileName()));
        Optional<URI> address =
                location.find() ? Addresses.resolve(here, location.group(1)).or(() -> here) : here;
        long start = System.nanoTime();
        FeedReading reading = new FeedReader(() -> Instant.parse("2036-01-01T00:00:00Z")).read(bytes, charset, address);
        slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
        files++;
        if (!(reading instanceof FeedReading.Read(Feed feed, var warnings))) {
            misses.add("no feed " + path + " " + reading);
            return;
        }
        feeds++;
        String text = Characters.of(bytes, charset);
        int items = (int) ITEM.matcher(text.replaceAll("(?s)<!--.*?-->|<!\\[CDATA\\[.*?\\]\\]>", ""))
                .results()
                .count();
        if (items == feed.items().size()) {
            whole++;
        } else {
            misses.add("items " + path + " " + items + " but " + feed.items().size() + " " + warnings);
        }
        Matcher expected = EXPECTED.matcher(text.substring(0, Math.min(text.length(), 3_000)));
        while (expected.find()) {
            check(path, feed, expected);
        }
    }

    private void check(Path path, Feed feed, Matcher expected) {
        String key = expected.group(3).replaceAll("[\\[\\]'.]+", ".").replaceAll("^\\.|\\.$", "");
        String want = expected.group(5) != null
                ? unescaped(expected.group(5))
                : expected.group(6) != null ? unescaped(expected.group(6)) : expected.group(4);
        boolean head = expected.group(1).equals("feed");
        if (!head && Integer.parseInt(expected.group(2)) >= feed.items().size()) {
            misses.add("absent " + path + " " + expected.group());
            return;
        }
        Optional<Optional<String>> got =
                head ? head(feed, key) : item(feed.items().get(Integer.parseInt(expected.group(2))), key);
        if (got.isEmpty()) {
            return;
        }
        String field = (head ? "feed " : "item ") + key.replaceAll("_detail\\.value|\\.value|\\.0", "");
        int[] score = scores.computeIfAbsent(field, k -> new int[2]);
        score[1]++;
        String found = got.get().orElse("");
        if (same(want, found)) {
            score[0]++;
        } else {
            misses.add(field + " " + path + "\n   want " + want + "\n   got  " + found);
        }
    }

    private static Optional<Optional<String>> head(Feed feed, String key) {
        return switch (key) {
            case "title", "title_detail.value" -> Optional.of(Optional.of(feed.title()));
            case "link" -> Optional.of(feed.home().map(Object::toString));
            case "language" -> Optional.of(feed.language());
            case "ttl" -> Optional.of(feed.ttl().map(ttl -> "" + ttl.toMinutes()));
            default -> Optional.empty();
        };
    }

    private static Optional<Optional<String>> item(Item item, String key) {
        return switch (key) {
            case "title", "title_detail.value" -> Optional.of(Optional.of(item.title()));
            case "link", "links.0.href" -> Optional.of(item.link().map(Object::toString));
            case "id", "guid" -> Optional.of(item.guid());
            case "summary", "summary_detail.value", "description", "description_detail.value" ->
                Optional.of(item.summary().or(item::content));
            case "content.0.value" -> Optional.of(item.content().or(item::summary));
            case "author", "author_detail.name", "authors.0.name" ->
                Optional.of(item.authors().stream().findFirst());
            case "updated_parsed" -> Optional.of(tuple(item.updated().or(item::published)));
            case "published_parsed", "created_parsed" -> Optional.of(tuple(item.published()));
            case "tags.0.term", "category" -> Optional.of(item.tags().stream().findFirst());
            case "enclosures.0.href", "enclosures.0.url" ->
                Optional.of(item.enclosures().stream()
                        .findFirst()
                        .map(file -> file.address().toString()));
            default -> Optional.empty();
        };
    }

    private static Optional<String> tuple(Optional<FeedTime> time) {
        return time.map(at -> {
            ZonedDateTime utc = at.instant().atZone(ZoneOffset.UTC);
            return "(%d, %d, %d, %d, %d, %d, %d, %d, 0)"
                    .formatted(
                            utc.getYear(),
                            utc.getMonthValue(),
                            utc.getDayOfMonth(),
                            utc.getHour(),
                            utc.getMinute(),
                            utc.getSecond(),
                            utc.getDayOfWeek().getValue() - 1,
                            utc.getDayOfYear());
        });
    }

    private static boolean same(String want, String found) {
        return words(want).equals(words(found)) || want.strip().equals(found.strip());
    }

    private static String words(String text) {
        return Parser.unescapeEntities(Jsoup.parse(text).text(), false)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String unescaped(String literal) {
        Matcher escape = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))")
                .matcher(literal);
        return escape.replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) != null
                        ? "" + (char) Integer.parseInt(found.group(1), 16)
                        : found.group(2) != null
                                ? "" + (char) Integer.parseInt(found.group(2), 16)
                                : switch (found.group(3)) {
                                    case "n" -> "\n";
                                    case "t" -> "\t";
                                    default -> found.group(3);
                                }));
    }
}
