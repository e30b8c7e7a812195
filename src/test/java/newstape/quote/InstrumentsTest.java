package newstape.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InstrumentsTest {
    private final Instruments instruments =
            Instruments.builtIn(Map.of("bitty", "crypto:bitcoin", "odd", "crypto:no-such"));

    @ParameterizedTest
    @CsvSource({
        "btc, crypto:bitcoin",
        "BTC, crypto:bitcoin",
        "$btc, crypto:bitcoin",
        "Bitcoin, crypto:bitcoin",
        "ＢＴＣ, crypto:bitcoin",
        "crypto:bitcoin, crypto:bitcoin",
        "gold, metal:gold",
        "natural gas, energy:natgas",
        "bitty, crypto:bitcoin"
    })
    void an_instrument_goes_by_its_names(String typed, String id) {
        assertThat(instruments.named(typed)).extracting(Instrument::id).containsExactly(id);
    }

    @Test
    void a_shared_name_stands_for_all_that_have_it() {
        assertThat(instruments.named("crude")).extracting(Instrument::id).containsExactly("energy:wti", "energy:brent");
    }

    @Test
    void what_is_not_listed_is_not_named() {
        assertThat(instruments.named("BTX")).isEmpty();
        assertThat(instruments.named("")).isEmpty();
        assertThat(instruments.named("odd")).isEmpty();
    }

    @Test
    void a_slip_of_the_hand_is_near_what_was_meant() {
        List<Instrument> all = List.of(
                instruments.onTape("BTC"),
                instruments.onTape("ETH"),
                instruments.onTape("SOL"),
                instruments.onTape("XAU"));

        assertThat(instruments.nearest("BTX", all))
                .extracting(Instrument::symbol)
                .containsExactly("BTC");
        assertThat(instruments.nearest("bitcion", all))
                .extracting(Instrument::symbol)
                .containsExactly("BTC");
        assertThat(instruments.nearest("goldd", all))
                .extracting(Instrument::symbol)
                .contains("XAU");
        assertThat(instruments.nearest("q", all)).isEmpty();
    }

    @Test
    void a_symbol_on_a_tape_that_nobody_lists_is_known_by_its_symbol() {
        assertThat(instruments.onTape("NEWCOIN")).isEqualTo(Instrument.unlisted("NEWCOIN"));
    }

    @Test
    void a_tape_may_print_names_and_an_alias_is_not_one() {
        assertThat(instruments.onTape("Gold").id()).isEqualTo("metal:gold");
        assertThat(instruments.onTape("natural gas").id()).isEqualTo("energy:natgas");
        assertThat(instruments.onTape("GAS")).isEqualTo(Instrument.unlisted("GAS"));
    }

    @Test
    void prose_mentions_instruments_as_people_write_them() {
        String prose =
                "It may rain. Gold rose while natural gas fell; Bitcoin, not bitcoins, led. The solitary SOL of Leo hyped BTC.";

        assertThat(instruments.mentioned(prose))
                .extracting(Instrument::id)
                .containsExactly("metal:gold", "energy:natgas", "crypto:bitcoin");
    }
}
