package newstape.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every message in every language: none missing, none unused, none ill-formed. */
final class LexiconTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern BUNDLE = Pattern.compile("(.*)_([a-z]{2}(?:-[A-Z]{2})?)\\.properties");

    /** Keys that a signature asks of its command's bundle, whatever else the command says. */
    private static final Pattern OF_SIGNATURES = Pattern.compile(
            "name|summary|help|parameter\\.[a-z-]+(\\.before)?|message\\.(menu|none)|expected\\.[a-z]+");

    @Test
    void english_and_german_are_there() {
        assertThat(new Lexicon().languages()).contains(Locale.ENGLISH, Locale.GERMAN);
    }

    @Test
    void every_language_has_every_message_that_english_has() {
        List<String> missing = new ArrayList<>();
        bundles()
                .forEach((owner, languages) -> languages.forEach((language, messages) -> {
                    Set<Object> absent = new TreeSet<>(
                            languages.getOrDefault("en", new Properties()).keySet());
                    absent.removeAll(messages.keySet());
                    absent.remove("name");
                    absent.forEach(key -> missing.add(owner + "_" + language + " lacks " + key));
                    Set<Object> more = new TreeSet<>(messages.keySet());
                    more.removeAll(
                            languages.getOrDefault("en", new Properties()).keySet());
                    more.removeIf(key -> key.equals("name") || key.toString().endsWith(".before"));
                    more.forEach(key -> missing.add(owner + "_" + language + " has more: " + key));
                }));
        assertThat(missing).isEmpty();
    }

    @Test
    void every_bundle_is_there_in_every_language() {
        List<String> languages = new Lexicon()
                .languages().stream().map(Locale::toLanguageTag).sorted().toList();
        bundles().forEach((owner, there) -> assertThat(there.keySet()).as(owner).containsExactlyElementsOf(languages));
    }

    @Test
    void every_message_is_well_formed_and_takes_the_same_arguments_in_every_language() {
        bundles()
                .forEach((owner, languages) ->
                        languages.forEach((language, messages) -> messages.forEach((key, pattern) -> {
                            Set<String> arguments = arguments(pattern.toString());
                            Properties english = languages.getOrDefault("en", new Properties());
                            assertThat(arguments)
                                    .as("%s_%s %s", owner, language, key)
                                    .isEqualTo(arguments(english.getProperty(key.toString(), pattern.toString())));
                        })));
    }

    @Test
    void every_message_is_used_in_its_package() {
        List<String> unused = new ArrayList<>();
        bundles().forEach((owner, languages) -> {
            String sources = sources(owner);
            languages.getOrDefault("en", new Properties()).keySet().stream()
                    .map(Object::toString)
                    .filter(key -> !OF_SIGNATURES.matcher(key).matches())
                    .filter(key -> !sources.contains("\"" + key + "\"") && !constructed(key, sources))
                    .forEach(key -> unused.add("nobody uses " + key + " of " + owner));
        });
        assertThat(unused).isEmpty();
    }

    @Test
    void every_message_that_is_asked_for_is_there() {
        Pattern asked = Pattern.compile("(?:words|[wW]ords\\(\\w*\\))\\s*\\.(?:text|line)\\(\\s*\"([a-z0-9.-]+)\"");
        Map<String, Set<Object>> known = new TreeMap<>();
        bundles()
                .forEach((owner, languages) -> known.computeIfAbsent(folder(owner), key -> new HashSet<>())
                        .addAll(languages.getOrDefault("en", new Properties()).keySet()));
        List<String> missing = new ArrayList<>();
        known.forEach((folder, keys) -> {
            Matcher matcher = asked.matcher(sources(folder + "/-"));
            while (matcher.find()) {
                if (!keys.contains(matcher.group(1))
                        && !OF_SIGNATURES.matcher(matcher.group(1)).matches()) {
                    missing.add(folder + " asks for " + matcher.group(1));
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void a_language_that_is_not_there_is_answered_in_english() {
        Words words = new Lexicon().words(Figures.class, Locale.of("fi"));

        assertThat(words.line("age.days", Map.of("count", 2))).isEqualTo("2 days");
    }

    @Test
    void and_its_figures_are_english_too() {
        Figures figures = new Lexicon().figures(Locale.FRENCH);

        assertThat(figures.price(new BigDecimal("73275"), "USD")).isEqualTo("$73,275.00");
    }

    @Test
    void a_country_speaks_its_language() {
        Words words = new Lexicon().words(Figures.class, Locale.of("de", "AT"));

        assertThat(words.line("age.days", Map.of("count", 1))).isEqualTo("1 Tag");
    }

    /** A key may be put together from a prefix and a part that varies: {@code "fault." + kind}. */
    private static boolean constructed(String key, String source) {
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            if (source.contains("\"" + key.substring(0, dot + 1) + "\" +")) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> arguments(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            if (parsed.getPart(i).getType() == MessagePattern.Part.Type.ARG_NAME) {
                names.add(parsed.getSubstring(parsed.getPart(i)));
            }
        }
        return names;
    }

    /** Owner (path without ending) → language → messages. */
    private static Map<String, Map<String, Properties>> bundles() {
        Map<String, Map<String, Properties>> bundles = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.toList()) {
                Matcher name =
                        BUNDLE.matcher(SOURCES.relativize(file).toString().replace('\\', '/'));
                if (name.matches()) {
                    bundles.computeIfAbsent(name.group(1), key -> new TreeMap<>())
                            .put(name.group(2), properties(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(bundles).isNotEmpty();
        return bundles;
    }

    private static Properties properties(Path file) {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    private static String folder(String owner) {
        return owner.substring(0, owner.lastIndexOf('/'));
    }

    /** What is written in all classes of the owner's package. */
    private static String sources(String owner) {
        try (Stream<Path> files = Files.list(SOURCES.resolve(folder(owner)))) {
            return String.join(
                    "\n",
                    files.filter(file -> file.toString().endsWith(".java"))
                            .map(LexiconTest::read)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
