package newstape.platform.console;

import java.net.URI;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import newstape.text.Tone;

/** How characters stand out, and where they lead on terminals that can follow a link. */
record Style(Set<Ink> inks, Optional<URI> target) {
    static final Style PLAIN = new Style(Set.of(), Optional.empty());
    static final Style DIM = PLAIN.with(Ink.DIM);
    static final Style STRONG = PLAIN.with(Ink.STRONG);

    Style with(Ink ink) {
        EnumSet<Ink> more = EnumSet.of(ink);
        more.addAll(inks);
        return new Style(Collections.unmodifiableSet(more), target);
    }

    Style with(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> this;
            case UP -> with(Ink.UP);
            case DOWN -> with(Ink.DOWN);
        };
    }

    Style leadingTo(URI uri) {
        return new Style(inks, Optional.of(uri));
    }
}
