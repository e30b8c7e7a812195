package newstape.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newstape.web.LocalWeb;

/**
 * Newspapers on this machine, whose articles appear one after the other and are corrected. Of the odd ones the feed has
 * all of the text, of the even ones a teaser.
 */
public final class Papers implements AutoCloseable {
    /** How many there are. */
    public static final int FEEDS = 20;

    private static final Instant FIRST = Instant.parse("2026-11-01T06:00:00Z");
    private static final List<String> PARTS =
            List.of("ba", "lo", "mir", "ten", "du", "sha", "vel", "or", "kin", "pas", "gre", "wol", "ni", "fer", "tuc");

    private final HttpServer server;
    private final Set<Integer> corrected = ConcurrentHashMap.newKeySet();
    private volatile int shown;

    /** Opens them, empty. */
    public Papers() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        } catch (IOException occupied) {
            throw new UncheckedIOException(occupied);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** The addresses of their feeds. */
    public List<String> feeds() {
        return IntStream.range(0, FEEDS)
                .mapToObj(feed -> address(feed, "/feed.xml"))
                .toList();
    }

    /** From now on the articles before {@code number} are there. */
    public void show(int number) {
        shown = number;
    }

    public int shown() {
        return shown;
    }

    public void correct(int number) {
        corrected.add(number);
    }

    public Set<Integer> corrected() {
        return Set.copyOf(corrected);
    }

    /** Whose title this is. */
    public static int number(String title) {
        return Integer.parseInt(title.substring(title.lastIndexOf(' ') + 1));
    }

    public static String title(int number) {
        return words(new Random(number), 4) + " and " + words(new Random(number + 1_000_003L), 2) + " in " + number;
    }

    /** What stands below its headings, the first of which is none. */
    public static List<String> sections(int number, boolean corrected) {
        return IntStream.range(0, 3)
                .mapToObj(section -> section(number, section, corrected))
                .toList();
    }

    public static String heading(int number, int section) {
        return "Part " + section + " of " + words(new Random(number * 7L + section), 2);
    }

    private static String section(int number, int section, boolean corrected) {
        Random chance = new Random(number * 31L + section);
        String sentences = Stream.generate(() -> sentence(chance)).limit(7).collect(Collectors.joining(" "));
        int crowns = 1_000 + number + (corrected ? 7 : 0);
        return section == 1 ? sentences + " The harbour paid " + crowns + " crowns for it." : sentences;
    }

    private static String sentence(Random chance) {
        String words = words(chance, 8 + chance.nextInt(5));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static String words(Random chance, int count) {
        return Stream.generate(() -> word(chance)).limit(count).collect(Collectors.joining(" "));
    }

    private static String word(Random chance) {
        return IntStream.range(0, 2 + chance.nextInt(2))
                .mapToObj(_ -> PARTS.get(chance.nextInt(PARTS.size())))
                .collect(Collectors.joining());
    }

    private String address(int feed, String path) {
        return LocalWeb.address("paper" + feed, server.getAddress().getPort(), path)
                .toString();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
        if (path.equals("/feed.xml")) {
            feed(exchange, Integer.parseInt(host.replaceAll("^paper|\\.example.*$", "")));
        } else if (path.startsWith("/article/")) {
            send(exchange, 200, "text/html; charset=utf-8", page(Integer.parseInt(path.substring(9))));
        } else {
            send(exchange, 404, "text/plain", "");
        }
    }

    private void feed(HttpExchange exchange, int feed) throws IOException {
        String text = feed(feed);
        String mark = "\"" + Integer.toHexString(text.hashCode()) + "\"";
        exchange.getResponseHeaders().add("ETag", mark);
        if (mark.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
        } else {
            send(exchange, 200, "application/rss+xml", text);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String feed(int feed) {
        return IntStream.range(0, shown)
                .map(back -> shown - 1 - back)
                .filter(number -> number % FEEDS == feed)
                .mapToObj(this::item)
                .collect(Collectors.joining(
                        "", "<rss version='2.0'><channel><title>Paper " + feed + "</title>", "</channel></rss>"));
    }

    private String item(int number) {
        boolean whole = number / FEEDS % 2 == 1;
        String said = corrected.contains(number) ? "Corrected: " : "";
        String text = whole ? body(number) : said + section(number, 0, false).substring(0, 90) + "…";
        return "<item><title>%s</title><link>%s</link><guid>g-%d</guid><pubDate>%s</pubDate><description>%s</description></item>"
                .formatted(
                        title(number),
                        address(number % FEEDS, "/article/" + number),
                        number,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                FIRST.plusSeconds(60L * number).atZone(ZoneOffset.UTC)),
                        text.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private String page(int number) {
        return "<!doctype html><html lang=en><head><title>" + title(number) + "</title></head><body><article><h1>"
                + title(number) + "</h1>" + body(number) + "</article></body></html>";
    }

    private String body(int number) {
        List<String> sections = sections(number, corrected.contains(number));
        return IntStream.range(0, sections.size())
                .mapToObj(section -> (section == 0 ? "" : "<h2>" + heading(number, section) + "</h2>") + "<p>"
                        + sections.get(section) + "</p>")
                .collect(Collectors.joining());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
