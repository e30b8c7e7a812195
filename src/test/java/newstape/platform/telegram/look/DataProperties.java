package newstape.platform.telegram.look;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import newstape.reply.Call;
import newstape.reply.Frame;

/** What a button carries is read out of it again, and so is what a link does. */
final class DataProperties {
    private final LinesInMemory lines = new LinesInMemory();
    private final Data data = new Data(DataProperties::line, DataProperties::call, lines);
    private final DeepLinks links = new DeepLinks("newstape_bot", DataProperties::line, DataProperties::call, lines);

    /** A line that is its call, so that any words at all can stand in it. */
    private static String line(Call call) {
        return "/x " + call.arguments().getOrDefault("words", "");
    }

    private static Optional<Call> call(String line) {
        return line.startsWith("/x ") ? Optional.of(asking(line.substring("/x ".length()))) : Optional.empty();
    }

    private static Call asking(String words) {
        return Call.of("x").with("words", words);
    }

    @Property
    void a_call_is_read_back(
            @ForAll("words") String words, @ForAll Frame.Audience audience, @ForAll("askers") long asker) {
        String written = data.of(audience, asker, asking(words));

        assertThat(written.getBytes(UTF_8)).hasSizeBetween(1, 64);
        long pressing = audience == Frame.Audience.EVERYONE ? 0 : asker;
        assertThat(data.read(written)).contains(new Data.Press(audience, pressing, asking(words)));
    }

    @Property
    void two_calls_are_told_apart(@ForAll("words") String one, @ForAll("words") String other) {
        Assume.that(!one.equals(other));

        assertThat(data.of(Frame.Audience.EVERYONE, 0, asking(one)))
                .isNotEqualTo(data.of(Frame.Audience.EVERYONE, 0, asking(other)));
    }

    @Property
    void what_is_no_button_of_ours_asks_for_nothing(@ForAll String hostile) {
        Assume.that(!hostile.startsWith("1"));

        assertThat(data.read(hostile)).isEmpty();
    }

    @Property
    void a_broken_button_never_throws(@ForAll("words") String words, @ForAll int cut, @ForAll String rest) {
        String written = data.of(Frame.Audience.ASKER, 1, asking(words));
        String broken = written.substring(0, Math.floorMod(cut, written.length() + 1)) + rest;

        assertThat(data.read(broken)).isNotNull();
    }

    @Example
    void a_line_that_is_no_longer_kept_asks_for_nothing() {
        String written = data.of(Frame.Audience.EVERYONE, 0, asking("lamps ".repeat(20)));

        assertThat(new Data(DataProperties::line, DataProperties::call, new LinesInMemory()).read(written))
                .isEmpty();
    }

    @Property
    void a_link_asks_for_what_it_was_made_for(@ForAll("words") String words) {
        String parameter = links.parameter(asking(words));

        assertThat(parameter).matches("[A-Za-z0-9_-]{1,64}");
        assertThat(links.call(parameter)).contains(asking(words));
        assertThat(links.to(asking(words))).isEqualTo("https://t.me/newstape_bot?start=" + parameter);
    }

    @Property
    void a_hostile_parameter_never_throws(@ForAll("parameters") String parameter) {
        assertThat(links.call(parameter)).isNotNull();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMaxLength(70),
                Arbitraries.strings().ascii().ofMinLength(40).ofMaxLength(62),
                Arbitraries.strings().withChars("ab12~-_ |#").ofMaxLength(60),
                // halves of characters reach no command
                Arbitraries.strings()
                        .all()
                        .ofMaxLength(60)
                        .filter(words -> words.equals(new String(words.getBytes(UTF_8), UTF_8))),
                Arbitraries.strings().withChars("éß日").ofMaxLength(40),
                Arbitraries.strings().withCharRange('0', 'f').ofLength(8),
                Arbitraries.strings().withCharRange('a', 'z').ofMaxLength(300));
    }

    @Provide
    Arbitrary<Long> askers() {
        return Arbitraries.oneOf(
                Arbitraries.longs(), Arbitraries.of(0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, -1_001_234_567_890L));
    }

    @Provide
    Arbitrary<String> parameters() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(64),
                Arbitraries.strings().withCharRange('a', 'z').withChars("-_019").ofMaxLength(64),
                Arbitraries.strings()
                        .withCharRange('a', 'z')
                        .withChars("-_019")
                        .ofMaxLength(30)
                        .map("_"::concat));
    }
}
