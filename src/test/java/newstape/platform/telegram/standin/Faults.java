package newstape.platform.telegram.standin;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What goes amiss: the next so many requests of a method, or of {@link #ALL}. The first fault that fits is taken. */
public final class Faults {
    public static final String ALL = "*";
    public static final int FOR_EVER = Integer.MAX_VALUE;

    private final Door door;
    private final List<Fault> faults = new CopyOnWriteArrayList<>();

    Faults(Door door) {
        this.door = door;
    }

    /** How a request goes amiss. */
    enum Kind {
        /** The connection is gone before the request is read. */
        DROP,
        /** It is done, and the connection is gone before the answer. */
        DROP_AFTER,
        /** It is done, and the answer takes its time. */
        SLOW,
        /** It is done, and the answer is no JSON. */
        GARBAGE,
        /** It is done, and the answer breaks off in the middle. */
        HALF,
        /** It isn't done, and answered otherwise. */
        INSTEAD;

        boolean acts() {
            return this != DROP && this != INSTEAD;
        }
    }

    /** A fault. */
    record Fault(String method, Kind kind, Duration delay, Optional<Answer> instead, AtomicInteger left) {
        boolean takes(String asked) {
            return (method.equals(ALL) || method.equalsIgnoreCase(asked))
                    && left.getAndUpdate(count -> Math.max(0, count - 1)) > 0;
        }
    }

    public void drop(int count, String method) {
        add(count, method, Kind.DROP, Duration.ZERO);
    }

    public void dropAfterwards(int count, String method) {
        add(count, method, Kind.DROP_AFTER, Duration.ZERO);
    }

    public void slow(int count, String method, Duration delay) {
        add(count, method, Kind.SLOW, delay);
    }

    public void garbage(int count, String method) {
        add(count, method, Kind.GARBAGE, Duration.ZERO);
    }

    public void half(int count, String method) {
        add(count, method, Kind.HALF, Duration.ZERO);
    }

    /** 502 as one of the machines before Telegram says it. */
    public void badGateway(int count, String method) {
        String html = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>";
        instead(count, method, new Answer(502, "text/html", html.getBytes(StandardCharsets.UTF_8)));
    }

    public void internalError(int count, String method) {
        refuse(count, method, new Refusal(500, "Internal Server Error"));
    }

    /** 429, and for how long; this isn't the bot's doing, but that pause is for it to keep. */
    public void limited(int count, String method, Duration wait) {
        refuse(count, method, Refusal.tooMany(wait));
    }

    /** 429, and no word of how long. */
    public void limitedWithoutWord(int count, String method) {
        refuse(count, method, new Refusal(429, "Too Many Requests"));
    }

    /** 400 with a description, such as {@code Bad Request: chat not found}. */
    public void refuse(int count, String method, String description) {
        refuse(count, method, new Refusal(400, description));
    }

    /** 403 with a description. */
    public void forbid(int count, String method, String description) {
        refuse(count, method, new Refusal(403, description));
    }

    private void refuse(int count, String method, Refusal refusal) {
        instead(count, method, refusal.answer());
    }

    private void instead(int count, String method, Answer answer) {
        faults.add(new Fault(method, Kind.INSTEAD, Duration.ZERO, Optional.of(answer), new AtomicInteger(count)));
    }

    private void add(int count, String method, Kind kind, Duration delay) {
        faults.add(new Fault(method, kind, delay, Optional.empty(), new AtomicInteger(count)));
    }

    /** All goes well again, but for what {@link #back} mends. */
    public void none() {
        faults.clear();
    }

    /** From now on nobody listens at the port, and all connections are gone. */
    public void away() {
        door.close();
    }

    public void back() {
        door.open();
    }

    Optional<Fault> of(String method) {
        return faults.stream().filter(fault -> fault.takes(method)).findFirst();
    }
}
