package newstape.feed;

import java.util.Set;
import newstape.feed.FeedReading.Warning;

/** How much HTML is read of one feed, over all of its items: broken HTML takes long, and a feed has room for much. */
final class Allowance {
    private static final int MOST_TAGS = 400_000;

    private final Set<Warning> warnings;
    private int left = MOST_TAGS;

    Allowance(Set<Warning> warnings) {
        this.warnings = warnings;
    }

    /** Whether some HTML may still be read; where it may not, that is noted. */
    boolean grants(String html) {
        left -= (int) Math.min(MOST_TAGS, html.chars().filter(c -> c == '<').count());
        if (left < 0) {
            left = -1;
            warnings.add(Warning.CUT);
        }
        return left >= 0;
    }
}
