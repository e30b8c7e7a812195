package newstape.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTest {
    @ParameterizedTest
    @CsvSource({
        "text/html, text/html, ",
        "'Text/HTML; charset=UTF-8', text/html, UTF-8",
        "'text/html;Charset=\"iso-8859-1\";', text/html, iso-8859-1",
        "'text/html; profile=x; charset=''koi8-r''', text/html, koi8-r",
        "'text/html; charset = windows-1251', text/html, windows-1251",
        "'; charset=utf-8', , utf-8",
        "html, , ",
        "'text/html; charset=', text/html, ",
    })
    void type_and_charset_are_read_from_whatever_is_written(String header, String type, String charset) {
        assertThat(Media.of(Optional.of(header)))
                .isEqualTo(new Media(Optional.ofNullable(type), Optional.ofNullable(charset)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/plain",
                "application/xhtml+xml",
                "application/rss+xml",
                "application/xml",
                "application/json",
                "application/octet-stream",
                "application/x-gzip",
                "application/force-download",
                "image/svg+xml",
                "unknown/unknown",
                "application/vnd.api+json",
                "nonsense"
            })
    void feeds_and_pages_come_under_all_kinds_of_names(String type) {
        assertThat(Media.of(Optional.of(type)).mayBeText()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/png",
                "IMAGE/JPEG",
                "audio/mpeg",
                "video/mp4",
                "font/woff2",
                "application/pdf",
                "application/zip",
                "application/x-zip-compressed",
                "application/msword",
                "application/vnd.ms-excel",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "application/epub+zip",
                "application/x-tar",
                "application/pdf; charset=utf-8"
            })
    void but_not_under_these(String type) {
        assertThat(Media.of(Optional.of(type)).mayBeText()).isFalse();
    }

    @Test
    void what_has_no_name_may_be_text() {
        assertThat(Media.of(Optional.empty()).mayBeText()).isTrue();
    }

    @Property
    void no_header_is_too_odd(@ForAll String header) {
        assertThat(Media.of(Optional.of(header))).isNotNull();
    }
}
