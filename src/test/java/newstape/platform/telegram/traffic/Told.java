package newstape.platform.telegram.traffic;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/** What the log is told, by somebody or by all. */
final class Told implements AutoCloseable {
    private static final int PATIENCE_IN_SECONDS = 20;

    private final Logger logger;
    private final Level before;
    private final Lines lines = new Lines();

    private record Awaited(String words, CountDownLatch latch) {}

    private static final class Lines extends AppenderBase<ILoggingEvent> {
        private final List<String> all = new ArrayList<>();
        private final List<Awaited> awaited = new ArrayList<>();

        @Override
        protected synchronized void append(ILoggingEvent line) {
            String text = line.getThreadName() + " " + line.getFormattedMessage()
                    + (line.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(line.getThrowableProxy()));
            all.add(text);
            awaited.stream()
                    .filter(one -> text.contains(one.words()))
                    .forEach(one -> one.latch().countDown());
        }

        private synchronized CountDownLatch await(String words) {
            CountDownLatch latch = new CountDownLatch(all.stream().anyMatch(line -> line.contains(words)) ? 0 : 1);
            awaited.add(new Awaited(words, latch));
            return latch;
        }

        private synchronized List<String> all() {
            return List.copyOf(all);
        }
    }

    private Told(Logger logger, Level level) {
        this.logger = logger;
        this.before = logger.getLevel();
        logger.setLevel(level);
        lines.start();
        logger.addAppender(lines);
    }

    static Told by(Class<?> somebody) {
        return new Told((Logger) LoggerFactory.getLogger(somebody), Level.INFO);
    }

    static Told byAll() {
        return new Told((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME), Level.TRACE);
    }

    /** Waits until it was told a line with these words. */
    void await(String words) throws InterruptedException {
        if (!lines.await(words).await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("not told of " + words + ": " + lines());
        }
    }

    List<String> lines() {
        return lines.all();
    }

    @Override
    public void close() {
        logger.detachAppender(lines);
        logger.setLevel(before);
    }
}
