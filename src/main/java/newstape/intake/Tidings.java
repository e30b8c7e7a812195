package newstape.intake;

import java.net.URI;
import java.time.Duration;
import newstape.store.Source;

/** Who is told what is the matter with sources. A port; called by many threads. */
public interface Tidings {
    /** It has failed for a day, or for another one since. */
    void failing(Source source, Duration since);

    /** It works again after that. */
    void recovered(Source source);

    /** It is quieter than its past allows. */
    void quiet(Source source, Duration silence);

    /** It has moved for good, and is followed. */
    void moved(Source source, URI from);

    /** It has said that it won't come again. */
    void gone(Source source);
}
