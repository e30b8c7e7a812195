package newstape.platform.discord;

import java.util.concurrent.atomic.AtomicBoolean;

/** The first thing that Discord hears of an interaction: given once, by whoever comes first. */
final class FirstSign {
    private final AtomicBoolean given = new AtomicBoolean();

    /** Whether the caller is to give it; true once. */
    boolean claim() {
        return given.compareAndSet(false, true);
    }
}
