package newstape.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import newstape.reply.Call;
import newstape.words.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GrammarTest {
    private final Grammar grammar = new Grammar(Repeat.commands(), new Lexicon());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/section talent | talent | -",
                "section talent | talent | -",
                "  /SECTION   talent   competition  | talent competition | -",
                "/section talent 2 | talent | 2",
                "/section talent in 2 | talent | 2",
                "/section talent #2 | talent | #2",
                "/section talent ~0a1b2c3d | talent | ~0a1b2c3d",
                "/section talent https://example.org/a:b | talent | https://example.org/a:b",
                "/section 3 | 3 | -",
                "/section in 2 | in | 2",
                "/section \"talent 2\" | talent 2 | -",
                "/section “talent competition” 2 | talent competition | 2",
                "/section talent article:\"a long title\" | talent | a long title",
                "/section article:2 talent | talent | 2",
                "/section what is: this | what is: this | -",
                "/section a \"b | a \"b | -"
            })
    void a_typed_line_is_understood(String line, String words, String article) {
        Map<String, String> expected =
                article.equals("-") ? Map.of("words", words) : Map.of("words", words, "article", article);

        assertThat(grammar.read(line, Locale.ENGLISH)).isEqualTo(new Parsed.Understood(new Call("section", expected)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/convert 0.5 BTC ETH",
                "/convert 0.5 BTC to ETH",
                "convert 0.5 BTC in ETH",
                "/convert to:ETH 0.5 BTC"
            })
    void small_words_before_an_argument_are_passed_over(String line) {
        Map<String, String> expected = Map.of("amount", "0.5", "from", "BTC", "to", "ETH");

        assertThat(grammar.read(line, Locale.ENGLISH)).isEqualTo(new Parsed.Understood(new Call("convert", expected)));
    }

    @Test
    void a_list_takes_all_words() {
        assertThat(grammar.read("/price btc, eth $XRP", Locale.ENGLISH))
                .isEqualTo(new Parsed.Understood(Call.of("price").with("symbol", "btc, eth $XRP")));
    }

    @Test
    void what_a_command_has_no_place_for_is_named() {
        assertThat(grammar.read("/convert 1 BTC ETH now", Locale.ENGLISH))
                .isInstanceOfSatisfying(
                        Parsed.Leftover.class, left -> assertThat(left.word()).isEqualTo("now"));
    }

    @Test
    void a_command_goes_by_its_name_in_the_askers_language_too() {
        assertThat(grammar.read("/wiederhole x", Locale.GERMAN)).isInstanceOf(Parsed.Understood.class);
        assertThat(grammar.read("/wiederhole x", Locale.ENGLISH)).isEqualTo(new Parsed.NoCommand("wiederhole", true));
    }

    @Test
    void talk_is_no_command() {
        assertThat(grammar.read("good morning", Locale.ENGLISH)).isEqualTo(new Parsed.NoCommand("good", false));
        assertThat(grammar.read(" \u00a0\t", Locale.ENGLISH)).isEqualTo(new Parsed.Blank());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/section talent",
                "/section talent 2",
                "/section 3 ~0a1b2c3d",
                "/read ~0a1b2c3d page:2",
                "/price BTC ETH",
                "/convert 0.5 BTC ETH"
            })
    void a_call_is_written_as_people_type_it(String line) {
        Call call = ((Parsed.Understood) grammar.read(line, Locale.ENGLISH)).call();

        assertThat(grammar.write(call)).isEqualTo(line);
    }
}
