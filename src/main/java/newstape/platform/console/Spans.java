package newstape.platform.console;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newstape.text.Text;
import newstape.text.Tone;

/** Rich text as spans. What a look can't show by a style, it shows by characters, or leaves out. */
final class Spans {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final Look look;
    private final Spelling spelling;

    Spans(Look look) {
        this.look = look;
        this.spelling = new Spelling(look.charset());
    }

    List<Span> of(Text text) {
        return of(text, Style.PLAIN);
    }

    /** Spans on which {@code style} lies as well. */
    List<Span> of(Text text, Style style) {
        List<Span> spans = new ArrayList<>();
        add(text, style, spans);
        return spans;
    }

    /** Characters that stay on one line. */
    Span line(String characters, Style style) {
        return new Span(spelling.spell(Clean.line(characters)), style);
    }

    private void add(Text text, Style style, List<Span> into) {
        switch (text) {
            case Text.Plain(String value) -> into.add(new Span(spelling.spell(Clean.text(value)), style));
            case Text.Code(String value) -> into.add(line(value, style.with(Ink.CODE)));
            case Text.Strong(Text inner) -> add(inner, style.with(Ink.STRONG), into);
            case Text.Emphasis(Text inner) -> add(inner, style.with(Ink.EMPHASIS), into);
            case Text.Mark(Text inner) -> mark(inner, style, into);
            case Text.Toned(Tone tone, Text inner) -> add(inner, style.with(tone), into);
            case Text.Link(Text label, URI target) -> link(label, target, style, into);
            // a terminal doesn't tell time: what is shown says the moment in the style that was wanted
            case Text.Moment(Instant _, Text.Moment.Style _, String shown) -> into.add(line(shown, style));
            case Text.Sequence(List<Text> parts) -> parts.forEach(part -> add(part, style, into));
        }
    }

    private void mark(Text inner, Style style, List<Span> into) {
        if (look.colours()) {
            add(inner, style.with(Ink.MARK), into);
            return;
        }
        boolean quoted = spelling.writes("«»");
        into.add(new Span(quoted ? "«" : "*", style));
        add(inner, style, into);
        into.add(new Span(quoted ? "»" : "*", style));
    }

    private void link(Text label, URI target, Style style, List<Span> into) {
        if (!shows(target)) {
            add(label, style, into);
        } else if (look.hyperlinks()) {
            add(label, style.leadingTo(target), into);
        } else {
            add(label, style, into);
            String address = target.toASCIIString();
            if (!address.equals(label.characters().strip())) {
                into.add(new Span(" (", style));
                into.add(line(address, style.with(Ink.DIM)));
                into.add(new Span(")", style));
            }
        }
    }

    /** Whether an address is one that a reader could open. */
    static boolean shows(URI target) {
        String scheme = target.getScheme();
        return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    }
}
