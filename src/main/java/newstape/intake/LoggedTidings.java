package newstape.intake;

import java.net.URI;
import java.time.Duration;
import newstape.store.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the operator, in the log. */
public final class LoggedTidings implements Tidings {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedTidings.class);

    @Override
    public void failing(Source source, Duration since) {
        LOG.warn(
                "{} has failed for {} hours ({}), and is tried again: {}",
                source.title(),
                since.toHours(),
                source.error().orElse("no reason"),
                source.address());
    }

    @Override
    public void recovered(Source source) {
        LOG.info("{} works as it did: {}", source.title(), source.address());
    }

    @Override
    public void quiet(Source source, Duration silence) {
        LOG.warn(
                "{} has brought nothing for {} hours, longer than ever: {}",
                source.title(),
                silence.toHours(),
                source.address());
    }

    @Override
    public void moved(Source source, URI from) {
        LOG.info("{} has moved for good, from {} to {}", source.title(), from, source.address());
    }

    @Override
    public void gone(Source source) {
        LOG.warn(
                "{} says that it is gone for good, and isn’t looked at any more: {}", source.title(), source.address());
    }
}
