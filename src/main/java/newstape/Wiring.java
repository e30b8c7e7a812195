package newstape;

import com.github.benmanes.caffeine.cache.Ticker;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newstape.article.Library;
import newstape.command.Command;
import newstape.command.Commands;
import newstape.command.Policy;
import newstape.command.Router;
import newstape.feature.AboutCommand;
import newstape.feature.ArticlesCommand;
import newstape.feature.AuthorCommand;
import newstape.feature.ConvertCommand;
import newstape.feature.HelpCommand;
import newstape.feature.MoversCommand;
import newstape.feature.PriceCommand;
import newstape.feature.QuoteWords;
import newstape.feature.ReadCommand;
import newstape.feature.SearchCommand;
import newstape.feature.SectionCommand;
import newstape.feature.SectionsCommand;
import newstape.feature.SummaryCommand;
import newstape.feature.TapeCommand;
import newstape.intake.Intake;
import newstape.intake.LoggedTidings;
import newstape.page.PageReader;
import newstape.platform.Manner;
import newstape.platform.Platform;
import newstape.platform.Stopwatch;
import newstape.platform.console.Chat;
import newstape.platform.discord.Access;
import newstape.platform.discord.Discord;
import newstape.platform.telegram.Telegram;
import newstape.platform.telegram.traffic.Limits;
import newstape.platform.web.WebServer;
import newstape.quote.Instruments;
import newstape.quote.QuoteBook;
import newstape.quote.QuoteSource;
import newstape.quote.source.PageTapes;
import newstape.reading.SearchIndex;
import newstape.settings.Settings;
import newstape.store.Database;
import newstape.web.Fetcher;
import newstape.web.UserAgent;
import newstape.web.WebFetcher;
import newstape.words.Lexicon;

/** Builds every long-lived object, and is the one list of commands, sources and platforms. */
final class Wiring implements AutoCloseable {
    private static final long MEGABYTE = 1_000_000;

    private final Settings settings;
    private final Locations places;
    private final Lexicon lexicon;
    private final Clock clock;
    private final Library library = new Library();
    private final Instruments instruments;
    private final PageTapes tapes;
    private final QuoteBook book;
    private final Optional<StoredLibrary> stored;
    private final SearchIndex searchIndex;
    private final CapturedPages pages;
    private final Commands commands;
    private final Router router;

    Wiring(Settings settings, Locations places, Lexicon lexicon, Clock clock) {
        this.settings = settings;
        this.places = places;
        this.lexicon = lexicon;
        this.clock = clock;
        this.instruments = Instruments.builtIn(settings.instruments().aliases());
        this.tapes = new PageTapes(instruments);
        this.book = new QuoteBook(instruments, sources(), Ticker.systemTicker());
        this.stored = places.pages().isEmpty() && StoredLibrary.isThere(settings, places.data())
                ? Optional.of(
                        new StoredLibrary(database(settings.database(), places.data()), library, tapes, places.data()))
                : Optional.empty();
        this.searchIndex = stored.map(StoredLibrary::index).orElseGet(() -> new SearchIndex(library));
        this.pages = stored.isPresent()
                ? CapturedPages.NONE
                : CapturedPages.read(places.folder(), reader(settings, clock), library, tapes);
        this.commands = new Commands(commandList(), lexicon);
        this.router = new Router(
                commands,
                lexicon,
                Policy.BY_RIGHTS,
                (fault, during) -> Main.report(fault, during.call().toString()));
    }

    private List<Command> commandList() {
        int page = settings.reply().pageLength();
        QuoteWords quoteWords = new QuoteWords(lexicon, clock);
        return List.of(
                new PriceCommand(book, lexicon, quoteWords),
                new TapeCommand(tapes, lexicon, quoteWords),
                new MoversCommand(book, lexicon, quoteWords),
                new ConvertCommand(book, lexicon, quoteWords),
                new ArticlesCommand(library, lexicon, clock, page),
                new SummaryCommand(library, book, instruments, lexicon, quoteWords),
                new SectionsCommand(library, lexicon),
                new SectionCommand(library, lexicon, page),
                new ReadCommand(library, lexicon, page),
                new AuthorCommand(library, lexicon),
                new SearchCommand(searchIndex, library, lexicon, clock, page),
                new HelpCommand(this::commands, lexicon),
                new AboutCommand(library, book, version(), lexicon));
    }

    List<QuoteSource> sources() {
        return List.of(tapes);
    }

    static PageReader reader(Settings settings, Clock clock) {
        return new PageReader(settings.pages().maxSizeMb() * MEGABYTE, clock);
    }

    /** What looks at sources, where there is a database that has some. */
    Optional<Intake> intake() {
        return stored.map(kept -> intake(kept.database(), settings, clock, kept::refresh));
    }

    static Intake intake(Database database, Settings settings, Clock clock, Runnable changed) {
        return new Intake(
                database,
                fetcher(settings, clock),
                reader(settings, clock),
                new LoggedTidings(),
                settings.library().lifetime(),
                changed,
                clock);
    }

    static Fetcher fetcher(Settings settings, Clock clock) {
        Optional<URI> contact = given(settings.sources().contact()).map(URI::create);
        return new WebFetcher(new UserAgent(version(), contact), clock, System::nanoTime);
    }

    /** The chat in this terminal. */
    Platform chat(Map<String, String> environment) {
        Chat.History history = new Chat.History(
                places.data().resolve("history"), settings.console().historyLines());
        return new Chat(
                Chat.asker(settings.language(), settings.timeZone(), settings.currency()),
                lexicon,
                environment,
                history);
    }

    /** Where people ask: those platforms that a token was given for. */
    List<Platform> platforms() {
        Manner manner = new Manner(settings.language(), settings.timeZone(), settings.currency());
        Stopwatch stopwatch = Stopwatch.started(System::nanoTime);
        Ticker ticker = Ticker.systemTicker();
        Stream<Platform> discord =
                discord().stream().map(access -> new Discord(access, manner, lexicon, stopwatch, ticker));
        Stream<Platform> telegram = telegram().stream()
                .map(access -> new Telegram(access, manner, lexicon, webServer(), stopwatch, ticker));
        return Stream.concat(discord, telegram).toList();
    }

    /** Runs where a platform wants something sent to it. */
    private WebServer webServer() {
        String listen = settings.web().listen();
        int colon = listen.lastIndexOf(':');
        String host = listen.substring(0, colon).replaceAll("[\\[\\]]", "");
        return new WebServer(new InetSocketAddress(host, Integer.parseInt(listen.substring(colon + 1))));
    }

    /** How to come to Telegram; empty without a token. */
    Optional<newstape.platform.telegram.Access> telegram() {
        return Optional.of(settings.telegram())
                .filter(given -> given.token().isGiven())
                .map(given -> new newstape.platform.telegram.Access(
                        given.token().value(),
                        URI.create(given.api()),
                        given(given.webhook()).map(URI::create),
                        places.data().resolve("telegram"),
                        Limits.TELEGRAM));
    }

    /** How to come to Discord; empty without a token. */
    Optional<Access> discord() {
        return Optional.of(settings.discord())
                .filter(given -> given.token().isGiven())
                .map(given -> new Access(
                        given.token().value(),
                        URI.create(given.api()),
                        given(given.gateway()).map(URI::create),
                        given.shards(),
                        given(given.testServer()),
                        given.hearing()));
    }

    private static Optional<String> given(String setting) {
        return Optional.of(setting).filter(written -> !written.isEmpty());
    }

    /** Opens the database that the settings name; it is whose who asks for it. */
    static Database database(Settings.Database settings, Path data) {
        return settings.url().isEmpty()
                ? Database.sqlite(data)
                : Database.postgres(
                        URI.create(settings.url()),
                        settings.user(),
                        settings.password().value());
    }

    private Commands commands() {
        return commands;
    }

    Settings settings() {
        return settings;
    }

    CapturedPages pages() {
        return pages;
    }

    Router router() {
        return router;
    }

    QuoteBook book() {
        return book;
    }

    Library library() {
        return library;
    }

    @Override
    public void close() {
        stored.ifPresent(StoredLibrary::close);
    }

    static String version() {
        return Optional.ofNullable(Wiring.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }
}
