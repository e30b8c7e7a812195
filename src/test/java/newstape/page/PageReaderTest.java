package newstape.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private static final String TEXT =
            "Die Fähre fährt wieder über den Fluß\n\nNach drei Wochen nimmt die Fähre heute früh"
                    + " den Betrieb auf, zunächst jede zweite Stunde, sagte der Betreiber. Sie kostet 2 €.\n";
    private static final String TITLE = "Die Fähre fährt wieder über den Fluß";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void the_charset_is_told_from_the_bytes(String charset) {
        assertThat(title(TEXT.getBytes(Charset.forName(charset)), Optional.empty()))
                .isEqualTo(TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_decides_and_is_no_character(String charset) {
        byte[] marked = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));

        assertThat(title(marked, Optional.of("windows-1251"))).isEqualTo(TITLE);
    }

    @Test
    void what_the_transport_said_is_heeded_and_nonsense_isn_t() {
        byte[] cyrillic = "Мост открыт снова\n\nСегодня утром мост открыли для всех машин, сообщила городская служба.\n"
                .getBytes(Charset.forName("windows-1251"));

        assertThat(title(cyrillic, Optional.of("windows-1251"))).isEqualTo("Мост открыт снова");
        assertThat(title(TEXT.getBytes(StandardCharsets.UTF_8), Optional.of("no such charset")))
                .isEqualTo(TITLE);
    }

    @Test
    void the_page_s_own_markup_says_its_charset() {
        String html = "<html><head><meta charset='windows-1251'><title>Мост открыт снова</title></head><body><p>"
                + "Сегодня утром мост открыли для всех машин, сообщила городская служба.</p></body></html>";

        assertThat(title(html.getBytes(Charset.forName("windows-1251")), Optional.empty()))
                .isEqualTo("Мост открыт снова");
    }

    @Test
    void one_broken_character_does_not_spoil_the_others() {
        byte[] bytes = (TEXT + "x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xC3;

        assertThat(title(bytes, Optional.empty())).isEqualTo(TITLE);
    }

    @Test
    void windows_line_ends_tabs_and_invisible_characters_change_nothing() {
        String windows = TEXT.replace("\n", "\r\n")
                .replace("Nach drei", "Nach\tdrei\u00AD")
                .replace("Die ", "Die\u00A0\u200B");

        assertThat(Fixture.article(windows)).isEqualTo(Fixture.article(TEXT));
    }

    @Test
    void an_empty_page_is_named_as_empty() {
        assertThat(Fixture.reading("")).isEqualTo(new Reading.Unreadable(new Fault.Empty()));
        assertThat(Fixture.reading("\uFEFF \r\n\t\u00A0\n")).isEqualTo(new Reading.Unreadable(new Fault.Empty()));
    }

    @Test
    void a_page_of_more_than_fifteen_megabytes_is_not_read() {
        assertThat(Fixture.reading(new byte[(int) PageReader.LIMIT + 1]))
                .isEqualTo(new Reading.Unreadable(new Fault.TooLarge(PageReader.LIMIT + 1, PageReader.LIMIT)));
    }

    @Test
    void a_picture_or_an_archive_is_named_by_its_format() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        byte[] gzip = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0};

        assertThat(Fixture.reading(png)).isEqualTo(new Reading.Unreadable(new Fault.Binary("PNG")));
        assertThat(Fixture.reading(gzip)).isEqualTo(new Reading.Unreadable(new Fault.Binary("gzip")));
    }

    @Test
    void bytes_full_of_controls_are_no_text() {
        byte[] bytes = new byte[1000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 7 % 31);
        }

        assertThat(Fixture.reading(bytes)).isEqualTo(new Reading.Unreadable(new Fault.Binary("data")));
    }

    @Test
    void a_text_with_neither_article_nor_tape_has_nothing_in_it() {
        assertThat(Fixture.reading("Menu\nSearch")).isEqualTo(new Reading.Unreadable(new Fault.NothingFound()));
        assertThat(Fixture.reading("<html><body><nav><a href='/'>Home</a></nav></body></html>"))
                .isEqualTo(new Reading.Unreadable(new Fault.NothingFound()));
    }

    @Test
    void an_article_has_the_same_id_at_every_start_whatever_its_file_is_called() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        Reading one = new PageReader().read(new Capture("a.txt", bytes, Optional.empty(), Optional.empty()));
        Reading other = new PageReader().read(new Capture("b.txt", bytes, Optional.empty(), Optional.empty()));

        assertThat(one).isEqualTo(other);
    }

    @Test
    void markup_is_told_by_content() {
        assertThat(Markup.isHtml("  \n<!DOCTYPE html><title>x</title>")).isTrue();
        assertThat(Markup.isHtml("<p>Short.</p>")).isTrue();
        assertThat(Markup.isHtml("Why <b> is not <strong>\n\nA note on two tags."))
                .isFalse();
        assertThat(Markup.isHtml("< 5 % of all voters came")).isFalse();
    }

    private static String title(byte[] bytes, Optional<String> charset) {
        Reading reading = new PageReader().read(new Capture("page", bytes, charset, Optional.empty()));
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).page().article().orElseThrow().title();
    }
}
