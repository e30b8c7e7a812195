package newstape.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MentionsTest {
    private final Instruments instruments = Instruments.builtIn(Map.of("bitty", "crypto:bitcoin"));
    private final List<Instrument> known = Stream.of("BTC", "ETH", "BCH", "Gold", "Silver", "XRP", "NatGas")
            .map(instruments::onTape)
            .toList();
    private final Mentions mentions = Mentions.of(instruments, known);

    @Test
    void symbols_in_capitals_names_in_any_case_and_tags_are_found_in_their_order() {
        assertThat(mentions.in("gm. $xrp and bitcoin up, ETH down, natural gas flat"))
                .containsExactly("XRP", "BTC", "ETH", "NATGAS");
    }

    @Test
    void the_longer_name_counts() {
        assertThat(mentions.in("Bitcoin Cash, not the other one")).containsExactly("BCH");
    }

    @Test
    void what_is_named_twice_is_found_once() {
        assertThat(mentions.in("BTC, $BTC, bitcoin, BTC!")).containsExactly("BTC");
    }

    @Test
    void a_symbol_in_small_letters_or_inside_a_word_is_none() {
        assertThat(mentions.in("eth BTCUSD subBTC goldfinger US$BTC")).isEmpty();
    }

    @Test
    void only_a_tag_of_what_is_known_is_a_tag() {
        assertThat(mentions.tagged("$BTC $btc $bitty $5 $NOPE BTC bitcoin x$ETH $$ETH $"))
                .containsExactly("BTC", "BITTY");
    }

    @Test
    void what_cannot_be_quoted_is_no_mention() {
        assertThat(mentions.in("Solana and PEPE")).isEmpty();
    }
}
