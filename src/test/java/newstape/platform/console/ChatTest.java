package newstape.platform.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import newstape.platform.Platform.Ending;
import newstape.words.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class ChatTest {
    @TempDir
    Path folder;

    @Test
    void the_greeting_shows_a_command_of_each_topic() throws Exception {
        try (TypedTerminal terminal = terminal("dumb")) {
            terminal.start(Lighthouse.router());
            terminal.awaitShown("such as /lamp red, /log, or /which.");
        }
    }

    @Test
    void a_number_presses_a_button_of_the_last_answer() throws Exception {
        try (TypedTerminal terminal = terminal("xterm")) {
            terminal.start(Lighthouse.router());
            terminal.ask("/lamp red");
            terminal.awaitShown("[2]");
            String before = terminal.shown();
            terminal.ask("2");

            terminal.awaitAfter(before, "Night 1: nothing passed.");
        }
    }

    @Test
    void tab_completes_commands_and_values_with_spaces() throws Exception {
        try (TypedTerminal terminal = terminal("xterm")) {
            terminal.start(Lighthouse.router());
            terminal.awaitShown(Prompt.SIGN);
            terminal.press("/la\tred\t\r");
            terminal.awaitShown("“red lamp” is lit");
            terminal.press("/lamp a beside:red\t\r");

            terminal.awaitShown("“a” beside red lamp is lit");
        }
    }

    @Test
    void tab_shows_what_there_is_and_what_it_means() throws Exception {
        try (TypedTerminal terminal = terminal("xterm")) {
            terminal.start(Lighthouse.router());
            terminal.awaitShown(Prompt.SIGN);
            terminal.press("/lamp g\t");
            terminal.awaitShown("shines to starboard");
            terminal.awaitShown("is broken");

            assertThat(terminal.shown()).doesNotContain("shines to port");
        }
    }

    @Test
    void an_exclamation_mark_and_a_backslash_are_characters() throws Exception {
        try (TypedTerminal terminal = terminal("xterm")) {
            terminal.start(Lighthouse.router());
            terminal.ask("/lamp a!! \\b $BTC");

            terminal.awaitShown("The lamp “a!! \\b $BTC” is lit.");
        }
    }

    @Test
    void control_c_gives_the_line_up_and_control_d_ends() throws Exception {
        try (TypedTerminal terminal = terminal("xterm")) {
            terminal.start(Lighthouse.router());
            terminal.awaitShown(Prompt.SIGN);
            terminal.press("/lamp x\u0003");
            terminal.ask("/log");
            terminal.awaitShown("Night 1");
            terminal.press("\u0004");

            assertThat(terminal.ending()).isEqualTo(new Ending.Finished());
            assertThat(terminal.shown()).doesNotContain("is lit");
        }
    }

    @Test
    void exit_ends_however_it_is_written() throws Exception {
        for (String word : new String[] {"exit", "/quit", " Exit "}) {
            try (TypedTerminal terminal = terminal("dumb")) {
                terminal.start(Lighthouse.router());
                terminal.ask(word);

                assertThat(terminal.ending()).isEqualTo(new Ending.Finished());
            }
        }
    }

    @Test
    void what_was_typed_is_there_the_next_time() throws Exception {
        try (TypedTerminal terminal = terminal("xterm")) {
            terminal.start(Lighthouse.router());
            terminal.ask("/lamp remembered");
            terminal.awaitShown("“remembered” is lit");
            terminal.ask("exit");
            assertThat(terminal.ending()).isEqualTo(new Ending.Finished());
        }
        assertThat(Files.readString(history())).contains("/lamp remembered");

        try (TypedTerminal terminal = terminal("xterm")) {
            terminal.start(Lighthouse.router());
            terminal.awaitShown(Prompt.SIGN);
            terminal.press("\u001BOA\u001BOA\r");
            terminal.awaitShown("“remembered” is lit");
        }
    }

    @Test
    void a_history_that_cannot_be_kept_stops_nobody() throws Exception {
        Files.writeString(folder.resolve("file"), "");
        Path impossible = folder.resolve("file").resolve("history");
        try (TypedTerminal terminal = new TypedTerminal("xterm", 80, impossible)) {
            terminal.start(Lighthouse.router());
            terminal.ask("/log");

            terminal.awaitShown("Night 1");
        }
    }

    @Test
    void a_dumb_terminal_of_40_columns_gets_no_escape_codes() throws Exception {
        try (TypedTerminal terminal = new TypedTerminal("dumb", 40, history())) {
            terminal.start(Lighthouse.router());
            terminal.ask("/lamp " + "green ".repeat(12));
            terminal.ask("");
            terminal.ask("2");
            terminal.hangUp();
            assertThat(terminal.ending()).isEqualTo(new Ending.Finished());

            assertThat(terminal.shown())
                    .doesNotContain("\u001B")
                    .contains("Night 1: nothing passed.", "[1] Next  [2] Last");
            assertThat(terminal.shown().lines())
                    .filteredOn(line -> !echoed(line))
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
        }
    }

    /** What is typed is echoed by the terminal itself, as it comes, be it amid what is printed. */
    private static boolean echoed(String line) {
        return line.contains("/lamp") || line.startsWith("> ");
    }

    @Test
    void several_lines_that_were_pasted_are_answered_each() throws Exception {
        try (TypedTerminal terminal = terminal("xterm")) {
            terminal.start(Lighthouse.router());
            terminal.awaitShown(Prompt.SIGN);
            terminal.press("\u001B[200~/lamp one\n/lamp two\u001B[201~\r");

            terminal.awaitShown("“one” is lit");
            terminal.awaitShown("“two” is lit");
        }
    }

    @Test
    void a_terminal_that_cannot_be_opened_says_why() {
        Chat chat = new Chat(Transcript.asker(), new Lexicon(), Map.of(), new Chat.History(history(), 10), () -> {
            throw new IOException("no such device");
        });

        assertThat(chat.run(Lighthouse.router()))
                .isEqualTo(new Ending.Failed("The terminal can’t be opened: no such device"));
    }

    private TypedTerminal terminal(String type) throws IOException {
        return new TypedTerminal(type, 80, history());
    }

    private Path history() {
        return folder.resolve("data").resolve("history");
    }
}
