package newstape.platform.discord.standin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** What is answered amiss: the next so many requests that look so. */
public final class Faults {
    private final List<Fault> faults = new CopyOnWriteArrayList<>();

    /** An answer in place of the right one. */
    record Answer(int status, Map<String, String> headers, String body, Duration after) {}

    private record Fault(String method, Pattern path, Answer answer, AtomicInteger left) {}

    /** Answers the next {@code count} such requests with a status and Discord's own JSON for it. */
    public void answer(int count, String method, String path, int status, int code) {
        String body =
                Json.object("code", code, "message", "as the test wants it").toString();
        add(count, method, path, new Answer(status, Map.of("Via", "1.1 test"), body, Duration.ZERO));
    }

    /** As one of the machines before Discord does. */
    public void html(int count, String method, String path, int status) {
        add(count, method, path, new Answer(status, Map.of(), "<html>as the test wants it</html>", Duration.ZERO));
    }

    /** 429 with all that Discord says of it. */
    public void limited(int count, String method, String path, double seconds) {
        String body = Json.object("message", "slow", "retry_after", seconds, "global", false)
                .toString();
        add(
                count,
                method,
                path,
                new Answer(
                        429,
                        Map.of("Via", "1.1 test", "Retry-After", Double.toString(seconds), "X-RateLimit-Scope", "user"),
                        body,
                        Duration.ZERO));
    }

    /** 429, and no word of how long. */
    public void limitedWithoutWord(int count, String method, String path) {
        add(count, method, path, new Answer(429, Map.of("Via", "1.1 test"), "{}", Duration.ZERO));
    }

    private void add(int count, String method, String path, Answer answer) {
        faults.add(new Fault(method, Pattern.compile(path), answer, new AtomicInteger(count)));
    }

    Optional<Answer> of(String method, String path) {
        return faults.stream()
                .filter(fault ->
                        fault.method.equals(method) && fault.path.matcher(path).find())
                .filter(fault -> fault.left.getAndDecrement() > 0)
                .findFirst()
                .map(Fault::answer);
    }
}
