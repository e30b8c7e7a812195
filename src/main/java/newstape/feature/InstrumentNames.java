package newstape.feature;

import java.util.Locale;
import newstape.quote.Instrument;
import newstape.words.Lexicon;
import newstape.words.Words;

/** What instruments are called in a language. Those that have a proper name keep it everywhere. */
final class InstrumentNames {
    private final Lexicon lexicon;

    InstrumentNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    String of(Instrument instrument, Locale language) {
        Words words = lexicon.words(InstrumentNames.class, language);
        String key = "id." + instrument.id().replace(':', '.');
        return words.has(key) ? words.line(key) : instrument.name();
    }
}
