package newstape.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What tells a file that isn't text: the bytes its format begins with, or control characters all over it. */
final class Signature {
    static final String UNKNOWN = "data";

    private static final int SAMPLE = 65_536;
    private static final int CONTROLS_ALLOWED = 100;

    private static final int LONGEST = 16;

    /** @param start the bytes, each as the character of its number */
    private record Format(String name, String start) {}

    private static final List<Format> FORMATS = List.of(
            new Format("PNG", "\u0089PNG"),
            new Format("JPEG", "\u00ff\u00d8\u00ff"),
            new Format("GIF", "GIF87a"),
            new Format("GIF", "GIF89a"),
            new Format("gzip", "\u001f\u008b"),
            new Format("ZIP", "PK\u0003\u0004"),
            new Format("PDF", "%PDF-"),
            new Format("ELF", "\u007fELF"),
            new Format("SQLite", "SQLite format 3\u0000"),
            new Format("Zstandard", "(\u00b5/\u00fd"),
            new Format("7z", "7z\u00bc\u00af'\u001c"));

    private Signature() {}

    static Optional<String> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.ISO_8859_1);
        return FORMATS.stream()
                .filter(format -> start.startsWith(format.start))
                .map(Format::name)
                .findFirst();
    }

    /** Whether more than one character in a hundred is a control that no text has. */
    static boolean garbled(String characters) {
        int length = Math.min(characters.length(), SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            char c = characters.charAt(i);
            if ((c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == '\u007f') {
                controls++;
            }
        }
        return (long) controls * CONTROLS_ALLOWED > length;
    }
}
