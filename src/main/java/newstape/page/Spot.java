package newstape.page;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** A short text on a page that may say who wrote its article or when, and the element that shows it. */
final class Spot {
    private static final int ABOVE = 600;
    private static final int BELOW = 2_500;
    private static final int UNASKED = -1;

    private final Element element;
    private final String text;
    private final int at;
    private int hints = UNASKED;
    private Optional<Optional<PrintedMoment>> moment = Optional.empty();

    /** @param at how many characters of text stand between it and the headline; negative above it */
    Spot(Element element, String text, int at) {
        this.element = element;
        this.text = text;
        this.at = at;
    }

    Element element() {
        return element;
    }

    String text() {
        return text;
    }

    int at() {
        return at;
    }

    /** Whether it is close enough to the headline to be of its article. */
    boolean near() {
        return at >= -ABOVE && at <= BELOW;
    }

    /** Whether the element, or the one it stands in, is called like that. */
    boolean hints(Hint hint) {
        if (hints == UNASKED) {
            hints = Hint.around(element);
        }
        return hint.in(hints);
    }

    /** The first moment in its text. */
    Optional<PrintedMoment> moment() {
        if (moment.isEmpty()) {
            moment = Optional.of(PrintedMoment.find(text));
        }
        return moment.get();
    }
}
