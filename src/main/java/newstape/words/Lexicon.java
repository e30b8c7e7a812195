package newstape.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Every message in every language. The messages of a class {@code feature.PriceCommand} are in
 * {@code PriceCommand_en.properties} and its like beside it; adding a language is adding files. What a language lacks
 * is said in English.
 */
public final class Lexicon {
    private static final Locale FALLBACK = Locale.ENGLISH;

    private record Bundle(Class<?> owner, Locale language) {}

    private final Map<Bundle, Words> words = new ConcurrentHashMap<>();
    private final Map<Locale, Locale> spoken = new ConcurrentHashMap<>();

    /** The messages of {@code owner} in {@code language}, or in English where that isn't spoken here. */
    public Words words(Class<?> owner, Locale language) {
        return words.computeIfAbsent(new Bundle(owner, spoken(language)), this::gather);
    }

    /** Figures, dates and lists as {@code language} writes them, or as English does where that isn't spoken here. */
    public Figures figures(Locale language) {
        return new Figures(spoken(language), words(Figures.class, language));
    }

    /** A sentence and its figures are of one language: what has no messages has no figures either. */
    private Locale spoken(Locale language) {
        return spoken.computeIfAbsent(language, one -> isSpoken(one.getLanguage()) ? one : FALLBACK);
    }

    private static boolean isSpoken(String code) {
        return Lexicon.class.getResource("Figures_" + code + ".properties") != null;
    }

    /** The languages there are, by code. */
    public List<Locale> languages() {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(Lexicon::isSpoken)
                .map(Locale::of)
                .toList();
    }

    private Words gather(Bundle bundle) {
        Properties messages = new Properties();
        Stream.of(FALLBACK, Locale.of(bundle.language.getLanguage()), bundle.language)
                .distinct()
                .forEach(language -> read(bundle.owner, language).ifPresent(messages::putAll));
        return new Words(bundle.owner.getSimpleName(), bundle.language, messages);
    }

    private static Optional<Properties> read(Class<?> owner, Locale language) {
        String name = owner.getSimpleName() + "_" + language.toLanguageTag() + ".properties";
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                return Optional.empty();
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                Properties messages = new Properties();
                messages.load(reader);
                return Optional.of(messages);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
