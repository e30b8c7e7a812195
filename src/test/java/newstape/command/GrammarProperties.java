package newstape.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import newstape.reply.Call;
import newstape.words.Lexicon;

final class GrammarProperties {
    private final Grammar grammar = new Grammar(Repeat.commands(), new Lexicon());

    @Property
    void what_is_written_is_read_back(
            @ForAll("values") String words, @ForAll("values") String article, @ForAll("values") String page) {
        Call call =
                Call.of("section").with("words", words).with("article", article).with("page", page);

        assertThat(grammar.read(grammar.write(call), Locale.ENGLISH)).isEqualTo(new Parsed.Understood(call));
    }

    @Property
    void what_is_written_is_read_back_in_single_places(@ForAll("values") String from, @ForAll("values") String to) {
        Call call = Call.of("convert").with("amount", "1").with("from", from).with("to", to);

        assertThat(grammar.read(grammar.write(call), Locale.ENGLISH)).isEqualTo(new Parsed.Understood(call));
    }

    @Property
    void any_line_is_read(@ForAll String line) {
        assertThat(grammar.read(line, Locale.ENGLISH)).isNotNull();
        assertThat(grammar.read("/section " + line, Locale.ENGLISH)).isNotNull();
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> tricky = Arbitraries.strings()
                .withChars(" \t\u00a0\"\\“”„«»:/~#-abc123page")
                .ofMaxLength(12);
        return Arbitraries.oneOf(
                tricky,
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.of("page:2", "in", "to", "2", "~0a1b2c3d", "https://a.b/c d"));
    }
}
