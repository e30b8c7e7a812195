package newstape.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import newstape.article.Article;
import newstape.article.Header;
import newstape.page.PageReader;
import newstape.store.Database;
import newstape.store.Source;
import newstape.web.FakeWeb;
import newstape.web.Fetcher;

/** A newspaper on a web in memory, and an intake that reads it into a database of its own. */
final class Harbour implements AutoCloseable {
    static final Duration KEEP = Duration.ofDays(365);
    static final URI HOME = URI.create("https://harbour.example/");
    static final URI FEED = URI.create("https://harbour.example/feed.xml");
    static final URI GAS = URI.create("https://harbour.example/gas");
    static final URI OIL = URI.create("https://harbour.example/oil");
    static final String LEAD = "The harbour of Ostrau burns gas at night now, since the oil for its lamps has"
            + " become dearer than anybody on the pier can remember, and the keeper says that it will stay so.";
    static final String PRICE = "Traders in Port Avel paid ninety crowns for a barrel on Thursday, the most since"
            + " the strike of the tug masters, and nobody at the exchange expects the new year to be kinder.";
    static final String COUNCIL = "Farmers up the river have begun to burn rape seed instead, which smells of"
            + " kitchens, and the ferry company has put half of its boats on rails until the spring.";
    static final String MORE = "A litre costs twice what it cost in spring. The council wants to buy ahead for"
            + " the winter, and three of its members have asked who is to pay for that.";

    final FakeWeb web = new FakeWeb();
    final MovableClock clock = new MovableClock();
    final List<String> told = new CopyOnWriteArrayList<>();
    final Database database;
    final Intake intake;

    Harbour(Path folder) {
        database = Database.sqlite(folder);
        intake = intake(web);
        web.document(GAS, "text/html", page("Gas for the Lamps", LEAD, MORE), Optional.empty());
        web.document(OIL, "text/html", page("Oil Has Its Price", PRICE, COUNCIL), Optional.empty());
    }

    /** Another one over the same database. */
    Intake intake(Fetcher fetcher) {
        return new Intake(
                database, fetcher, new PageReader(), tidings(), Optional.of(KEEP), () -> told.add("changed"), clock);
    }

    @Override
    public void close() {
        database.close();
    }

    Tidings tidings() {
        return new Tidings() {
            @Override
            public void failing(Source source, Duration since) {
                told.add("failing for " + since.toHours() + " h");
            }

            @Override
            public void recovered(Source source) {
                told.add("recovered");
            }

            @Override
            public void quiet(Source source, Duration silence) {
                told.add("quiet");
            }

            @Override
            public void moved(Source source, URI from) {
                told.add("moved from " + from);
            }

            @Override
            public void gone(Source source) {
                told.add("gone");
            }
        };
    }

    static String page(String title, String... paragraphs) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=en><head><title>" + title
                + "</title></head><body><article><h1>" + title + "</h1>");
        for (String paragraph : paragraphs) {
            page.append("<p>").append(paragraph).append("</p>");
        }
        return page.append("</article></body></html>").toString();
    }

    static String item(String title, URI link, String guid, String day) {
        return "<item><title>%s</title><link>%s</link><guid>%s</guid><pubDate>%s</pubDate><description>A teaser of it.</description></item>"
                .formatted(title, link, guid, day);
    }

    void feed(String etag, String... items) {
        String feed = "<?xml version='1.0'?><rss version='2.0'><channel><title>The Harbour Ledger</title><link>" + HOME
                + "</link>" + String.join("", items) + "</channel></rss>";
        web.document(FEED, "application/rss+xml", feed, Optional.of("\"" + etag + "\""));
    }

    void twoItems() {
        feed(
                "one",
                item("Oil Has Its Price", OIL, "2", "Thu, 19 Nov 2026 18:00:00 GMT"),
                item("Gas for the Lamps", GAS, "1", "Thu, 19 Nov 2026 09:00:00 GMT"));
    }

    Source added(URI address) throws InterruptedException {
        Enlisted enlisted = intake.enlisting().add(address.toString(), _ -> {});
        assertThat(enlisted).isInstanceOf(Enlisted.Added.class);
        return ((Enlisted.Added) enlisted).source();
    }

    Source now(Source source) {
        return database.read(tables -> tables.sources().source(source.id())).orElseThrow();
    }

    List<String> titles() {
        return database.read(tables -> tables.archive().headers()).stream()
                .map(Header::title)
                .toList();
    }

    Article article(String title) {
        return database.read(tables -> tables.archive().headers().stream()
                        .filter(header -> header.title().equals(title))
                        .findFirst()
                        .flatMap(header -> tables.archive().article(header.id())))
                .orElseThrow();
    }

    long reads(URI address) {
        return web.asked().stream()
                .filter(request -> request.address().equals(address))
                .count();
    }
}
