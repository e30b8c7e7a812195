package newstape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import newstape.command.Asker;
import newstape.command.Finding;
import newstape.platform.console.Transcript;
import newstape.reply.Call;
import newstape.reply.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found to words that somebody types without a command, over the pages that come with the program. */
final class SeekingTest {
    private final Asker asker = Transcript.asker();
    private Wiring wiring;

    @BeforeEach
    void wire(@TempDir Path folder) {
        wiring = Newsroom.withSeeds(folder);
    }

    private List<Finding> found(String words) {
        return wiring.router().seek(words, asker);
    }

    @Test
    void a_symbol_finds_its_price_first() {
        assertThat(found("btc").getFirst())
                .isEqualTo(new Finding("Bitcoin · BTC", Call.of("price").with("symbol", "BTC")));
    }

    @Test
    void several_symbols_are_found_together_and_each() {
        assertThat(found("btc eth"))
                .extracting(Finding::title)
                .startsWith("BTC, ETH", "Bitcoin · BTC", "Ethereum · ETH");
    }

    @Test
    void words_of_a_title_find_its_summary_and_words_of_its_text_where_they_stand() {
        assertThat(found("passport"))
                .extracting(finding -> finding.call().command())
                .contains("summary", "section");
    }

    @ParameterizedTest
    @ValueSource(strings = {"btc", "btc eth", "passport", "rathaus", "", "qqqqqq", "/price gold"})
    void whatever_is_found_is_answered(String words) {
        assertThat(found(words))
                .allSatisfy(finding -> assertThat(
                                wiring.router().answer(new newstape.command.Invocation(finding.call(), asker)))
                        .isNotInstanceOf(Reply.Notice.class));
    }

    @Test
    void nothing_is_found_to_what_nobody_wrote() {
        assertThat(found("qqqqqq")).isEmpty();
    }
}
