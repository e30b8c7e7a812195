package newstape.settings;

import java.lang.reflect.AnnotatedElement;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newstape.settings.Fault.Expected;
import newstape.settings.Fault.Kind;

/**
 * How characters become a value.
 *
 * @param read empty where the characters are no such value
 * @param known values of which the nearest is offered for a wrong one
 */
record Form<T>(Function<String, Optional<T>> read, Expected expected, Supplier<Collection<String>> known) {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final SequencedMap<String, Boolean> TRUTHS = new TreeMap<>(Map.of("true", true, "false", false));
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    /** The form of a record component of {@code type}; its annotations say the rest. */
    static Form<?> of(Class<?> type, AnnotatedElement component) {
        if (type == int.class) {
            return whole(component.getAnnotation(Between.class));
        } else if (type == Locale.class) {
            return new Form<>(Form::language, Kind.LANGUAGE, List::of);
        } else if (type == ZoneId.class) {
            return new Form<>(Form::zone, Kind.TIME_ZONE, ZoneId::getAvailableZoneIds);
        } else if (type == Currency.class) {
            return new Form<>(Form::currency, Kind.CURRENCY, Form::currencies);
        } else if (type.isEnum()) {
            return oneOf(type);
        } else if (type == boolean.class) {
            return new Form<>(
                    written -> Optional.ofNullable(TRUTHS.get(written)),
                    new Expected.OneOf(List.copyOf(TRUTHS.keySet())),
                    TRUTHS::keySet);
        } else if (type == Secret.class) {
            // whatever it is: a fault would show it
            return new Form<>(written -> Optional.of(new Secret(written.strip())), Kind.TEXT, List::of);
        } else if (type == String.class) {
            return Optional.ofNullable(component.getAnnotation(Example.class))
                    .map(Form::like)
                    .orElseGet(Form::text);
        }
        throw new IllegalArgumentException("no form for " + type + " of " + component);
    }

    private static Form<Integer> whole(Between bounds) {
        return new Form<>(
                characters -> Optional.of(characters)
                        .filter(WHOLE.asMatchPredicate())
                        .map(Integer::valueOf)
                        .filter(number -> number >= bounds.least() && number <= bounds.most()),
                new Expected.Whole(bounds.least(), bounds.most()),
                List::of);
    }

    private static Form<String> text() {
        return new Form<>(Optional::of, Kind.TEXT, List::of);
    }

    private static Form<String> like(Example example) {
        Pattern shape = Pattern.compile(example.shape());
        return new Form<>(
                characters -> Optional.of(characters).filter(shape.asMatchPredicate()),
                new Expected.Like(example.value()),
                List::of);
    }

    private static Form<Object> oneOf(Class<?> type) {
        Map<String, Object> byName = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> Section.kebab((Enum<?>) constant), Function.identity()));
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> Section.kebab((Enum<?>) constant))
                .toList();
        return new Form<>(name -> Optional.ofNullable(byName.get(name)), new Expected.OneOf(names), () -> names);
    }

    /** Well-formed isn't enough: {@code english} is a well-formed tag of a language that nobody speaks. */
    private static Optional<Locale> language(String tag) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build())
                    .filter(locale -> locale.getLanguage().length() == 3 || LANGUAGES.contains(locale.getLanguage()));
        } catch (IllformedLocaleException notATag) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Currency> currency(String code) {
        try {
            return Optional.of(Currency.getInstance(code));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static List<String> currencies() {
        return Currency.availableCurrencies().map(Currency::getCurrencyCode).toList();
    }
}
