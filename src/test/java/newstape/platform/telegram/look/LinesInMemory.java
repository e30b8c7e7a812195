package newstape.platform.telegram.look;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Lines kept for as long as a test lasts. */
public final class LinesInMemory implements LongLines {
    private final Map<String, String> kept = new ConcurrentHashMap<>();

    @Override
    public String keep(String line) {
        UUID name = UUID.nameUUIDFromBytes(line.getBytes(UTF_8));
        String digits = "%016x".formatted(name.getMostSignificantBits() ^ name.getLeastSignificantBits());
        String key =
                Base64.getUrlEncoder().encodeToString(digits.getBytes(UTF_8)).substring(0, KEY);
        kept.put(key, line);
        return key;
    }

    @Override
    public Optional<String> line(String key) {
        return Optional.ofNullable(kept.get(key));
    }
}
