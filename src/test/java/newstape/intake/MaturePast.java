package newstape.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a source remembers that has been looked at for long. */
public final class MaturePast {
    private MaturePast() {}

    /**
     * As a source keeps it.
     *
     * @param items how many it has seen
     * @param now when the last one appeared
     * @param pause between two of them
     */
    public static String written(String source, int items, Instant now, Duration pause) {
        Map<Fingerprint, Memory.Seen> seen = new LinkedHashMap<>();
        for (int number = 0; number < items; number++) {
            Fingerprint item = Fingerprint.of(List.of(source, Integer.toString(number)));
            seen.put(item, new Memory.Seen(Fingerprint.of(List.of(item.value())), 0));
        }
        List<Instant> appeared = IntStream.range(0, Math.min(items, 500))
                .mapToObj(number -> now.minus(pause.multipliedBy(number)))
                .sorted()
                .toList();
        return new Memory(seen, appeared, Optional.empty(), Optional.empty()).written();
    }
}
