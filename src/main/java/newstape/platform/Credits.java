package newstape.platform;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newstape.reply.Credit;
import newstape.text.Text;
import newstape.words.Lexicon;

/** Where a reply is from and how old it is, in words, the same in every chat service. */
public final class Credits {
    private final Lexicon lexicon;

    public Credits(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** One line. */
    public Text said(Credit credit, Locale language) {
        return switch (credit) {
            case Credit(Text source, Optional<URI> link, Text asOf) -> {
                Text from =
                        link.<Text>map(target -> new Text.Link(source, target)).orElse(source);
                yield asOf.characters().isBlank()
                        ? lexicon.words(Credits.class, language).text("undated", Map.of("source", from))
                        : lexicon.words(Credits.class, language).text("dated", Map.of("source", from, "asOf", asOf));
            }
        };
    }
}
