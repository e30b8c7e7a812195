package newstape.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The table {@code furniture.txt}, which says what its lines are. */
final class FurnitureTable {
    /** How a line is met. */
    enum Met {
        LINE,
        NAV,
        LABEL,
        OPENS,
        SHARE,
        MENU,
        END
    }

    private FurnitureTable() {}

    static Map<Met, Set<String>> read() {
        try (InputStream in = Objects.requireNonNull(FurnitureTable.class.getResourceAsStream("furniture.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.groupingBy(
                            line -> Met.valueOf(
                                    line.substring(0, line.indexOf(' ')).toUpperCase(Locale.ROOT)),
                            Collectors.mapping(
                                    line -> line.substring(line.indexOf(' ') + 1), Collectors.toUnmodifiableSet())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
