package newstape;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import newstape.command.Commands;
import newstape.command.Policy;
import newstape.command.Router;
import newstape.feature.PriceCommand;
import newstape.feature.QuoteWords;
import newstape.platform.discord.DiscordStage;
import newstape.platform.discord.standin.Exchange;
import newstape.platform.discord.standin.Member;
import newstape.platform.discord.standin.StandIn;
import newstape.quote.AsOf;
import newstape.quote.Instrument;
import newstape.quote.Instruments;
import newstape.quote.Quote;
import newstape.quote.QuoteBook;
import newstape.quote.QuoteSource;
import newstape.words.Lexicon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A price that has to be fetched from somebody who doesn't answer. */
@Timeout(60)
final class DiscordSlowSourceTest {
    private static final int DEFERRED = 5;

    private final CountDownLatch answers = new CountDownLatch(1);
    private final StandIn discord = StandIn.start();
    private final Member ada = discord.server("Harbour").member("ada");
    private DiscordStage stage;

    /** Knows at once what it has, and says what it costs when it is let. */
    private final class SlowSource implements QuoteSource {
        private final Instrument bitcoin =
                Instruments.builtIn(Map.of()).named("BTC").getFirst();

        @Override
        public String name() {
            return "slow";
        }

        @Override
        public boolean remote() {
            return true;
        }

        @Override
        public Set<Instrument> instruments() {
            return Set.of(bitcoin);
        }

        @Override
        public Answer quotes(Set<Instrument> wanted) {
            try {
                answers.await();
            } catch (InterruptedException e) {
                return new Answer.Unavailable("interrupted");
            }
            AsOf now = new AsOf.At(Newsroom.NOW);
            return new Answer.Quotes(
                    List.of(new Quote(bitcoin, new BigDecimal("73000"), "USD", Optional.empty(), now, "slow")));
        }
    }

    @BeforeEach
    void open() {
        Lexicon lexicon = new Lexicon();
        QuoteBook book = new QuoteBook(Instruments.builtIn(Map.of()), List.of(new SlowSource()), Ticker.systemTicker());
        PriceCommand price =
                new PriceCommand(book, lexicon, new QuoteWords(lexicon, Clock.fixed(Newsroom.NOW, ZoneOffset.UTC)));
        Commands commands = new Commands(List.of(price), lexicon);
        Router router = new Router(commands, lexicon, Policy.BY_RIGHTS, (fault, during) -> "none");
        stage = DiscordStage.open(discord, router);
    }

    @AfterEach
    void close() {
        answers.countDown();
        stage.close();
        discord.close();
    }

    @Test
    void it_is_deferred_at_once_answered_when_it_comes_and_at_hand_from_then_on() {
        Exchange first = ada.runs("price", Map.of("symbol", "BTC"));
        assertThat(first.awaitCallback().path("type").asInt()).isEqualTo(DEFERRED);
        answers.countDown();

        assertThat(first.awaitAnswer().says()).contains("$73,000.00", "<t:" + Newsroom.NOW.getEpochSecond() + ":R>");
        assertThat(ada.runs("price", Map.of("symbol", "BTC"))
                        .awaitCallback()
                        .path("type")
                        .asInt())
                .isNotEqualTo(DEFERRED);
    }

    @Test
    void what_is_typed_meanwhile_is_completed() {
        ada.runs("price", Map.of("symbol", "BTC")).awaitCallback();

        assertThat(ada.types("price", Map.of(), "symbol", "b").awaitChoices())
                .containsExactly(new Exchange.Choice("BTC · Bitcoin", "BTC"));
    }
}
