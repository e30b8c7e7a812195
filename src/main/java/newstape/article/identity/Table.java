package newstape.article.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A table of this package: lines of a kind, a space and a value. Each says in its head what its kinds are. */
record Table(Map<String, List<String>> kinds) {

    static Table read(String name) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Table(reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 2))
                    .collect(Collectors.groupingBy(
                            line -> line[0], Collectors.mapping(line -> line[1], Collectors.toUnmodifiableList()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values of a kind, each a line. */
    Set<String> lines(String kind) {
        return Set.copyOf(kinds.getOrDefault(kind, List.of()));
    }

    /** The values of a kind, each a word. */
    Set<String> words(String kind) {
        Set<String> words = new TreeSet<>();
        lines(kind).forEach(line -> words.addAll(List.of(line.split(" "))));
        return Set.copyOf(words);
    }
}
