package newstape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newstape.command.Asker;
import newstape.command.Command;
import newstape.command.Invocation;
import newstape.command.Parameter;
import newstape.platform.console.Transcript;
import newstape.reply.Call;
import newstape.reply.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is typed is answered, and never with a fault of ours. */
final class HostileInputTest {
    private static final Path NAUGHTY = Path.of("../shared/nasty/blns.json");

    private final Asker asker = Transcript.asker();
    private Wiring wiring;
    private Transcript console;
    private List<String> naughty;

    @BeforeEach
    void wire(@TempDir Path folder) throws IOException {
        Newsroom.assumeShared(NAUGHTY);
        wiring = Newsroom.withSeeds(folder);
        console = new Transcript(wiring.router(), asker);
        naughty = new ArrayList<>();
        for (JsonNode string : JsonMapper.shared().readTree(Files.readString(NAUGHTY))) {
            naughty.add(string.asString());
        }
        naughty.addAll(List.of(
                "x".repeat(100_000), "\u0000", "\ud800", "9".repeat(1_000), "(".repeat(5_000), "a ".repeat(5_000)));
        assertThat(naughty).hasSizeGreaterThan(500);
    }

    @Test
    void as_any_argument_of_any_command() {
        int asked = 0;
        for (Command command : wiring.router().commands().all()) {
            for (Parameter<?> parameter : command.signature().parameters()) {
                for (String string : naughty) {
                    asked++;
                    Call call = example(command, parameter).with(parameter.name(), string);
                    assertNoFault(wiring.router().answer(new Invocation(call, asker)), call.toString());
                    wiring.router().complete(new Invocation(call, asker), parameter.name(), string);
                }
            }
        }
        assertThat(asked).isGreaterThan(5_000);
    }

    @Test
    void as_a_typed_line_and_its_completion() {
        for (String string : naughty) {
            assertNoFault(wiring.router().answer(string, asker), string);
            wiring.router().complete(string, asker);
            for (Command command : wiring.router().commands().all()) {
                String line = "/" + command.signature().name() + " " + string;
                assertNoFault(wiring.router().answer(line, asker), line);
                wiring.router().complete(line, asker);
            }
        }
    }

    @Test
    void and_what_is_shown_moves_no_cursor() {
        for (String string : naughty) {
            assertThat(console.answer("/section " + string).replace("\n", "").codePoints())
                    .noneMatch(Character::isISOControl);
        }
    }

    private Call example(Command command, Parameter<?> but) {
        Call call = Call.of(command.signature().name());
        for (Parameter<?> parameter : command.signature().parameters()) {
            if (parameter.required() && !parameter.equals(but)) {
                call = call.with(parameter.name(), parameter.name().equals("amount") ? "1" : "BTC");
            }
        }
        return call;
    }

    private static void assertNoFault(Reply reply, String asked) {
        if (reply instanceof Reply.Notice notice) {
            assertThat(notice.reason()).as(asked).isNotEqualTo(Reply.Reason.FAULT);
        }
    }
}
