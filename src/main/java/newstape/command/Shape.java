package newstape.command;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What an argument looks like. Closed, so that every platform decides how each is asked for. */
public sealed interface Shape<T> {

    /** Reads what was typed; never throws, whatever it is. */
    Outcome<T> read(String raw, Locale language);

    /** What came of reading. */
    sealed interface Outcome<T> {
        record Value<T>(T value) implements Outcome<T> {}

        /** It isn't of the shape. {@code expectation} is the key of the message that says what is. */
        record Misfit<T>(String expectation) implements Outcome<T> {}
    }

    /** Any words, as they were typed. */
    record Phrase() implements Shape<String> {
        private static final int LENGTH = 300;

        @Override
        public Outcome<String> read(String raw, Locale language) {
            String words = raw.strip();
            return words.isEmpty() || words.length() > LENGTH
                    ? new Outcome.Misfit<>("expected.phrase")
                    : new Outcome.Value<>(words);
        }
    }

    /** One name: of an instrument, of a command. */
    record Name() implements Shape<String> {
        private static final int LENGTH = 60;

        @Override
        public Outcome<String> read(String raw, Locale language) {
            String name = raw.strip();
            return name.isEmpty() || name.length() > LENGTH
                    ? new Outcome.Misfit<>("expected.name")
                    : new Outcome.Value<>(name);
        }
    }

    /** One to {@code most} names, with spaces, commas or semicolons between. */
    record Names(int most) implements Shape<List<String>> {
        private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z},;]+");

        /** Where the last of the names begins that are being typed. */
        static int lastOf(String begun) {
            return BETWEEN.matcher(begun).results().mapToInt(MatchResult::end).reduce(0, (before, end) -> end);
        }

        @Override
        public Outcome<List<String>> read(String raw, Locale language) {
            List<String> names = Arrays.stream(BETWEEN.split(raw))
                    .filter(name -> !name.isBlank())
                    .distinct()
                    .toList();
            return names.isEmpty() || names.size() > most
                    ? new Outcome.Misfit<>("expected.names")
                    : new Outcome.Value<>(names);
        }
    }

    /** Which article: its number in the list, its id, its link, or words of its title. */
    record Reference() implements Shape<String> {
        private static final Pattern EXACT =
                Pattern.compile("#?\\d{1,6}|~[0-9a-f]{8}|https?://\\S+", Pattern.CASE_INSENSITIVE);

        @Override
        public Outcome<String> read(String raw, Locale language) {
            return new Phrase().read(raw, language);
        }

        @Override
        public boolean unmistakable(String token) {
            return EXACT.matcher(token).matches();
        }
    }

    /** A whole number. */
    record Whole(int least, int most) implements Shape<Integer> {
        private static final Pattern DIGITS = Pattern.compile("#?\\d{1,9}");

        @Override
        public Outcome<Integer> read(String raw, Locale language) {
            String digits = raw.strip();
            if (!DIGITS.matcher(digits).matches()) {
                return new Outcome.Misfit<>("expected.whole");
            }
            int number = Integer.parseInt(digits.startsWith("#") ? digits.substring(1) : digits);
            return number < least || number > most
                    ? new Outcome.Misfit<>("expected.whole")
                    : new Outcome.Value<>(number);
        }
    }

    /** An amount above zero, with the separators people use. */
    record Amount() implements Shape<BigDecimal> {
        @Override
        public Outcome<BigDecimal> read(String raw, Locale language) {
            return TypedAmount.read(raw, language)
                    .<Outcome<BigDecimal>>map(Outcome.Value::new)
                    .orElseGet(() -> new Outcome.Misfit<>("expected.amount"));
        }
    }

    /** A day, or one as far back as is said. */
    record Day() implements Shape<TypedDay> {
        @Override
        public Outcome<TypedDay> read(String raw, Locale language) {
            return TypedDay.read(raw, language)
                    .<Outcome<TypedDay>>map(Outcome.Value::new)
                    .orElseGet(() -> new Outcome.Misfit<>("expected.day"));
        }
    }

    /** Whether {@code token} can be nothing else, so that it is taken even behind an argument that takes all words. */
    default boolean unmistakable(String token) {
        return false;
    }

    /** Whether it takes as many words as there are. */
    default boolean greedy() {
        return switch (this) {
            case Phrase _, Names _, Reference _ -> true;
            case Name _, Whole _, Amount _, Day _ -> false;
        };
    }
}
