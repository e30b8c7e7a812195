package newstape;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newstape.command.Asker;
import newstape.command.Command;
import newstape.command.Invocation;
import newstape.command.Parameter;
import newstape.command.Signature;
import newstape.platform.console.Transcript;
import newstape.quote.QuoteSource;
import newstape.reply.Button;
import newstape.reply.Reply;
import newstape.words.Lexicon;
import newstape.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on the classpath is wired, and what is wired holds together. */
final class WiringTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("newstape");

    private final Asker asker = Transcript.asker();
    private final Lexicon lexicon = new Lexicon();

    @TempDir
    private Path folder;

    @Test
    void every_command_there_is_is_in_the_list() {
        Set<String> wired = Newsroom.withSeeds(folder).router().commands().all().stream()
                .map(command -> command.getClass().getName())
                .collect(Collectors.toSet());

        assertThat(wired).isEqualTo(implementations(Command.class));
    }

    @Test
    void every_source_of_quotes_there_is_is_in_the_list() {
        Set<String> wired = Newsroom.withSeeds(folder).sources().stream()
                .map(source -> source.getClass().getName())
                .collect(Collectors.toSet());

        assertThat(wired).isEqualTo(implementations(QuoteSource.class));
    }

    @Test
    void every_signature_fits_every_platform() {
        for (Command command : Newsroom.withSeeds(folder).router().commands().all()) {
            Signature signature = command.signature();
            assertThat(signature.name()).matches("[a-z0-9_]{1,32}");
            assertThat(signature.examples()).isNotEmpty();
            for (var language : lexicon.languages()) {
                Words words = lexicon.words(signature.words(), language);
                assertThat(words.line("summary")).hasSizeBetween(1, 100);
                assertThat(words.line("help")).isNotBlank();
                if (signature.onMessage().isPresent()) {
                    assertThat(words.line("message.menu")).hasSizeBetween(1, 32);
                    assertThat(words.line("message.none")).isNotBlank();
                }
                for (Parameter<?> parameter : signature.parameters()) {
                    assertThat(words.line("parameter." + parameter.name())).hasSizeBetween(1, 100);
                }
            }
        }
    }

    @Test
    void parameters_that_must_be_given_come_before_those_that_may() {
        for (Command command : Newsroom.withSeeds(folder).router().commands().all()) {
            List<Boolean> required = command.signature().parameters().stream()
                    .map(Parameter::required)
                    .toList();
            assertThat(required).as(command.signature().name()).isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
        }
    }

    @Test
    void every_example_is_answered_on_the_real_page() {
        Wiring wiring = Newsroom.withRealPage(folder);
        for (Command command : wiring.router().commands().all()) {
            for (String example : command.signature().examples()) {
                assertThat(wiring.router().answer(example, asker)).as(example).isNotInstanceOf(Reply.Notice.class);
            }
        }
    }

    @Test
    void every_button_is_answered_and_its_line_is_its_call() {
        Wiring wiring = Newsroom.withSeeds(folder);
        for (Command command : wiring.router().commands().all()) {
            for (String example : command.signature().examples()) {
                for (Button button :
                        wiring.router().answer(example, asker).frame().buttons()) {
                    Reply pressed = wiring.router().answer(new Invocation(button.call(), asker));
                    assertThat(pressed).as("%s: %s", example, button).isNotInstanceOf(Reply.Notice.class);
                    assertThat(wiring.router().answer(wiring.router().line(button.call()), asker))
                            .isEqualTo(pressed);
                }
            }
        }
    }

    @Test
    void a_button_that_names_an_article_fits_sixty_four_bytes() {
        Wiring wiring = Newsroom.withSeeds(folder);
        for (String line :
                List.of("/summary", "/sections", "/section talent", "/read", "/articles", "/search talent")) {
            for (Button button : wiring.router().answer(line, asker).frame().buttons()) {
                assertThat(wiring.router().line(button.call()).getBytes(StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(64);
            }
        }
    }

    @Test
    void what_is_answered_from_a_source_says_which_and_as_of_when() {
        Wiring wiring = Newsroom.withSeeds(folder);
        for (String line :
                List.of("/price BTC", "/tape", "/movers", "/convert 1 BTC ETH", "/summary", "/read", "/section 2")) {
            assertThat(wiring.router().answer(line, asker).frame().credits())
                    .as(line)
                    .isNotEmpty()
                    .allSatisfy(credit -> {
                        assertThat(credit.source().characters()).isNotBlank();
                        assertThat(credit.asOf().characters()).isNotBlank();
                    });
        }
    }

    private static Set<String> implementations(Class<?> port) {
        return PROGRAM.stream()
                .filter(one -> one.isAssignableTo(port))
                .filter(one -> !one.isInterface() && !one.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }
}
