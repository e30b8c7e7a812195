package newstape.settings;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the operator decides, each key with its default. A component is a key of {@code config/newstape.yaml}, and a
 * record in it a group of keys: {@code pageLength} of {@code Reply} is {@code reply.page-length} there, and
 * {@code NEWSTAPE_REPLY_PAGE_LENGTH} in the environment.
 *
 * @param language in which Newstape answers who hasn't chosen another
 * @param timeZone in which it tells times to who hasn't chosen another
 * @param currency in which it tells prices to who hasn't chosen another
 */
public record Settings(
        @Default("en") Locale language,
        @Default("UTC") ZoneId timeZone,
        @Default("USD") Currency currency,
        Reply reply,
        Pages pages,
        Console console,
        Instruments instruments,
        Discord discord,
        Telegram telegram,
        Web web,
        Database database,
        Library library,
        Sources sources,
        Log log) {

    /**
     * Answers.
     *
     * @param pageLength characters of one page of an answer that is too long for one
     */
    public record Reply(
            @Default("1800") @Between(least = 500, most = 4000)
            int pageLength) {}

    /**
     * Captured pages.
     *
     * @param maxSizeMb megabytes (of 1,000,000 bytes) of the largest page that is read
     */
    public record Pages(
            @Default("15") @Between(least = 1, most = 64) int maxSizeMb) {}

    /**
     * The chat in the terminal.
     *
     * @param historyLines questions that are remembered from one start to the next
     */
    public record Console(
            @Default("1000") @Between(least = 0, most = 100_000)
            int historyLines,

            @Default("auto") Colour colour) {}

    /** When the terminal is written to in colour. */
    public enum Colour {
        /** When it can show colour and {@code NO_COLOR} isn't set. */
        AUTO,
        ALWAYS,
        NEVER
    }

    /**
     * What has a price.
     *
     * @param aliases instruments' ids by the names that the newsroom's readers have for them, in the file's order
     */
    public record Instruments(
            @Example(shape = "[a-z]+:[a-z0-9][a-z0-9.-]*", value = "crypto:bitcoin")
            Map<String, String> aliases) {
        public Instruments {
            aliases = Collections.unmodifiableMap(new LinkedHashMap<>(aliases));
        }
    }

    /**
     * Newstape in Discord.
     *
     * @param token the bot's; without it Newstape stays out of Discord
     * @param testServer the id of the one server that gets the commands, for trying out; empty: all servers do
     * @param hearing whether {@code $BTC} in what members say is answered
     * @param shards connections that the servers are divided among; 0: as many as Discord recommends
     * @param api where its REST interface is
     * @param gateway where its gateway is; empty: where the REST interface says
     */
    public record Discord(
            @Default("") Secret token,

            @Default("") @Example(shape = "(\\d{15,20})?", value = "1234567890123456789")
            String testServer,

            @Default("false") boolean hearing,
            @Default("0") @Between(least = 0, most = 10_000) int shards,

            @Default("https://discord.com/api/v10/")
            @Example(shape = "https?://[\\w.:\\[\\]-]+/(?:[\\w.-]+/)*", value = "https://discord.com/api/v10/")
            String api,

            @Default("")
            @Example(shape = "(wss?://[\\w.:\\[\\]-]+(?:/[\\w./-]*)?)?", value = "wss://gateway.discord.gg")
            String gateway) {}

    /**
     * Newstape in Telegram.
     *
     * @param token the bot's; without it Newstape stays out of Telegram
     * @param webhook where Telegram is to send updates to; empty: it is asked for them
     * @param api where the Bot API is
     */
    public record Telegram(
            @Default("") Secret token,

            @Default("")
            @Example(
                    shape = "(https?://[\\w.:\\[\\]-]+(?:/[\\w./-]*)?)?",
                    value = "https://news.example/newstape/telegram")
            String webhook,

            @Default("https://api.telegram.org")
            @Example(shape = "https?://[\\w.-]+(?::\\d{1,5})?/?", value = "https://api.telegram.org")
            String api) {}

    /**
     * The program's own web server, which runs where something is to be sent to it.
     *
     * @param listen its address and port
     */
    public record Web(
            @Default("127.0.0.1:8080")
            @Example(shape = "(?:[\\w.-]+|\\[[0-9a-fA-F:]+\\]):\\d{1,5}", value = "127.0.0.1:8080")
            String listen) {}

    /**
     * Where articles and all that is wished for are kept.
     *
     * @param url of a PostgreSQL database; empty: a file in the data folder
     * @param user as whom to come there
     * @param password the user's
     */
    public record Database(
            @Default("")
            @Example(
                    shape =
                            "(postgresql://(?:[\\w.-]+|\\[[0-9a-fA-F:]+\\])(?::\\d{1,5})?/[\\w.-]+(?:\\?[\\w.=&/%-]*)?)?",
                    value = "postgresql://localhost:5432/newstape")
            String url,

            @Default("newstape") String user,
            @Default("") Secret password) {}

    /**
     * What is kept.
     *
     * @param keep for how many days; {@code forever}: nothing goes
     */
    public record Library(
            @Default("forever") @Example(shape = "forever|[1-9]\\d{0,4}(?: days?)?", value = "365 days")
            String keep) {
        /** Empty: for ever. */
        public Optional<Duration> lifetime() {
            return Optional.of(keep.replaceAll("\\D", ""))
                    .filter(days -> !days.isEmpty())
                    .map(days -> Duration.ofDays(Long.parseLong(days)));
        }
    }

    /**
     * Where articles come from.
     *
     * @param contact where sites read who asks them, or write to them; empty: they aren't told
     */
    public record Sources(
            @Default("")
            @Example(
                    shape = "((?:https?://|mailto:[\\w.+-]+@)[\\w.-]+(?::\\d{1,5})?(?:/[\\w./~%-]*)?)?",
                    value = "https://news.example/bot")
            String contact) {}

    /**
     * The log.
     *
     * @param level the least that is written
     */
    public record Log(@Default("warn") Level level) {}

    /** How much a line of the log matters. */
    public enum Level {
        ERROR,
        WARN,
        INFO,
        DEBUG
    }
}
