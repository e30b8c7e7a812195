package newstape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import newstape.page.Fault;
import newstape.platform.console.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several pages in one folder make of each other. */
final class SeveralPagesTest {
    private static final String OLDER = """
            BTC $100.00 -1.00%
            XAU $4,000.00 +2.00%
            WTI $80.00 +0.10%
            Prices as of 09:00 UTC
            """;
    private static final String NEWER = """
            BTC $200.00 +1.00%
            ETH $20.00 +2.00%
            SOL $8.00 +0.30%
            Prices as of 10:00 UTC
            """;

    @TempDir
    private Path folder;

    @Test
    void the_newer_tape_counts_and_each_credit_says_for_what() throws IOException {
        page("older.txt", OLDER, 2);
        page("newer.txt", NEWER, 1);

        assertThat(ask("/price BTC XAU"))
                .contains("BTC  Bitcoin    $200.00  ▲ 1.00%")
                .contains("from the tape on newer.txt (BTC), as of 10:00 UTC")
                .contains("from the tape on older.txt (XAU), as of 09:00 UTC");
    }

    @Test
    void the_tape_is_the_newest_alone() throws IOException {
        page("older.txt", OLDER, 2);
        page("newer.txt", NEWER, 1);

        assertThat(ask("/tape"))
                .contains("The tape: 3 instruments", "newer.txt")
                .doesNotContain("older.txt");
    }

    @Test
    void what_cannot_be_read_is_named_and_the_rest_is_served() throws IOException {
        page("good.txt", NEWER, 1);
        page("empty.txt", "", 1);
        Files.write(
                folder.resolve("picture.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0});

        CapturedPages pages = Newsroom.over(folder).pages();

        assertThat(pages.read()).isEqualTo(1);
        assertThat(pages.faults())
                .containsExactly(
                        new CapturedPages.Unread.File(folder.resolve("empty.txt"), new Fault.Empty()),
                        new CapturedPages.Unread.File(folder.resolve("picture.html"), new Fault.Binary("PNG")));
        assertThat(ask("/price BTC")).contains("$200.00");
    }

    @Test
    void without_any_page_every_command_says_what_to_do() {
        assertThat(ask("/tape")).contains("No page here has a tape.", "put in the folder of pages");
        assertThat(ask("/summary")).contains("There are no articles here yet.");
        assertThat(ask("/articles")).contains("There are no articles here yet");
        assertThat(ask("/price BTC")).contains("No source here has a price for Bitcoin (BTC).");
        assertThat(ask("/movers")).contains("Nothing here has moved.");
        assertThat(ask("/search talent")).contains("No article here mentions “talent”.");
        assertThat(ask("/author anyone")).contains("Nobody here is called “anyone”.");
    }

    @Test
    void a_tape_in_another_currency_is_shown_in_it_and_said_so() throws IOException {
        page("euro.txt", """
                BTC 73.275,00 € (+0,4 %)
                ETH 2.007,61 € (-0,1 %)
                XRP 1,34 € (+2,5 %)
                Stand 12:30 Uhr
                """, 1);

        assertThat(ask("/price BTC")).contains("€73,275.00", "▲ 0.40%", "Shown in EUR, not in USD");
        assertThat(ask("/convert 2 ETH EUR")).contains("2 ETH = 4,015.22 EUR");
        assertThat(ask("/convert 1 BTC USD")).contains("No source here has a rate for USD.");
    }

    private void page(String name, String text, int daysOld) throws IOException {
        Path page = folder.resolve(name);
        Files.write(page, text.getBytes(StandardCharsets.UTF_8));
        Files.setLastModifiedTime(page, FileTime.from(Newsroom.NOW.minus(Duration.ofDays(daysOld))));
    }

    private String ask(String line) {
        return new Transcript(Newsroom.over(folder).router(), Transcript.asker()).answer(line);
    }
}
