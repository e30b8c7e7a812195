package newstape.platform.console;

import java.util.List;
import java.util.stream.Collectors;

/** Lines as the characters that are sent to a terminal: the one place where escape codes are made. */
final class Paint {
    private static final String ESCAPE = "\u001B";
    private static final String LINK = ESCAPE + "]8;;";
    private static final String LINK_END = ESCAPE + "\\";

    private final Look look;

    Paint(Look look) {
        this.look = look;
    }

    /** The lines with a line end between each two. */
    String paint(List<List<Span>> lines) {
        return lines.stream()
                .map(line -> line.stream().map(this::paint).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private String paint(Span span) {
        String characters = span.characters().replace('\u00A0', ' ').replace('\u202F', ' ');
        if (!look.colours()) {
            return characters;
        }
        Style style = span.style();
        String inked = style.inks().isEmpty() ? characters : codes(style) + characters + ESCAPE + "[0m";
        return style.target()
                .filter(target -> look.hyperlinks())
                .map(target -> LINK + target.toASCIIString() + LINK_END + inked + LINK + LINK_END)
                .orElse(inked);
    }

    private static String codes(Style style) {
        return ESCAPE + "[" + style.inks().stream().map(Ink::parameter).collect(Collectors.joining(";")) + "m";
    }
}
