package newstape.platform;

import java.util.concurrent.atomic.AtomicBoolean;

/** The first thing that is heard of something asked: given once, by whoever comes first. */
public final class FirstSign {
    private final AtomicBoolean given = new AtomicBoolean();

    /** Whether the caller is to give it; true once. */
    public boolean claim() {
        return given.compareAndSet(false, true);
    }
}
