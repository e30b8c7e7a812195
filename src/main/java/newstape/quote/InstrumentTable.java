package newstape.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The table {@code instruments.tsv}, which says what its columns are. */
final class InstrumentTable {
    private InstrumentTable() {}

    record Row(Instrument instrument, List<String> names, List<String> mentions) {}

    static List<Row> rows() {
        try (InputStream stream = Objects.requireNonNull(InstrumentTable.class.getResourceAsStream("instruments.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(InstrumentTable::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        String[] columns = line.split("\t", -1);
        String kind = columns[0].substring(0, columns[0].indexOf(':'));
        Instrument.Kind known = Instrument.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        return new Row(new Instrument(columns[0], known, columns[1], columns[2]), list(columns[3]), list(columns[4]));
    }

    private static List<String> list(String column) {
        return column.equals("-") ? List.of() : Arrays.asList(column.split(","));
    }
}
