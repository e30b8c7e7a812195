package newstape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import newstape.command.Command;
import newstape.command.Parameter;
import newstape.command.Router;
import newstape.command.Signature;
import newstape.platform.telegram.look.DeepLinks;
import newstape.platform.telegram.look.LinesInMemory;
import newstape.reply.Call;

/** What can be asked of Newstape can be asked by a link into Telegram. */
final class TelegramCallsProperties {
    private static final String OPENS = "https://t.me/newstape_bot?start=";

    /** For its commands; there are no pages. */
    private final Router router = Newsroom.over(Path.of("target/no-pages")).router();

    private final DeepLinks links = new DeepLinks("newstape_bot", router::line, router::call, new LinesInMemory());

    @Example
    void every_example_of_every_command_is_asked_by_a_link() {
        List<String> examples = router.commands().all().stream()
                .flatMap(command -> command.signature().examples().stream())
                .toList();

        assertThat(examples).isNotEmpty().allSatisfy(example -> {
            Call call = router.call(example).orElseThrow();
            assertThat(links.call(parameter(call))).contains(call);
        });
    }

    @Example
    void what_is_often_asked_can_be_read_in_the_link() {
        assertThat(List.of("/help", "/price BTC", "/price BTC DOGE", "/read ~ab12cd34", "/summary", "/movers"))
                .extracting(line -> parameter(router.call(line).orElseThrow()))
                .containsExactly("help", "price-BTC", "price-BTC-DOGE", "read-ab12cd34", "summary", "movers");
    }

    @Property
    void any_call_is_asked_by_a_link(@ForAll("calls") Call call) {
        String parameter = parameter(call);

        assertThat(parameter).matches("[A-Za-z0-9_-]{1,64}");
        assertThat(links.call(parameter)).isEqualTo(router.call(router.line(call)));
        assertThat(links.call(parameter)).contains(call);
    }

    private String parameter(Call call) {
        String link = links.to(call);
        assertThat(link).startsWith(OPENS);
        return link.substring(OPENS.length());
    }

    @Provide
    Arbitrary<Call> calls() {
        return Arbitraries.of(router.commands().all()).map(Command::signature).flatMap(this::calls);
    }

    private Arbitrary<Call> calls(Signature signature) {
        Arbitrary<Call> call = Arbitraries.just(Call.of(signature.name()));
        for (Parameter<?> parameter : signature.parameters()) {
            call = call.flatMap(sofar -> values().optional()
                    .map(value -> value.map(given -> sofar.with(parameter.name(), given))
                            .orElse(sofar)));
        }
        return call;
    }

    private static Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("ab1-_~: \"").ofMaxLength(12),
                Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(20),
                Arbitraries.of("BTC", "BTC DOGE", "BRK-B", "~ab12cd34", "ab12cd34", "2", "7d", "page:2", "ü", "in"),
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(300));
    }
}
