package newstape.page;

import java.time.Clock;
import java.util.Optional;

/**
 * Reads a captured page, HTML or plain text, whichever its content is.
 *
 * <p>Safe for use by many threads. Throws for no bytes whatever: what can't be read is {@link Reading.Unreadable}. It
 * takes time in proportion to a page's bytes.
 */
public final class PageReader {
    /** As many bytes as a page may have where nobody says otherwise. */
    public static final long LIMIT = 15_000_000;

    private final long limit;
    private final TextReader textReader = new TextReader();
    private final HtmlReader htmlReader;

    public PageReader() {
        this(LIMIT);
    }

    /**
     * One for pages of some size.
     *
     * @param limit in bytes; at most what an array holds
     */
    public PageReader(long limit) {
        this(limit, Optional.empty());
    }

    /**
     * One that believes no page which says that it will come out.
     *
     * @param limit in bytes; at most what an array holds
     */
    public PageReader(long limit, Clock clock) {
        this(limit, Optional.of(clock));
    }

    private PageReader(long limit, Optional<Clock> clock) {
        this.limit = Math.min(limit, Integer.MAX_VALUE - 16);
        this.htmlReader = new HtmlReader(clock);
    }

    /** As many bytes as a page may have. */
    public long limit() {
        return limit;
    }

    public Reading read(Capture capture) {
        byte[] bytes = capture.bytes();
        if (bytes.length > limit) {
            return new Reading.Unreadable(new Fault.TooLarge(bytes.length, limit));
        }
        return Signature.of(bytes)
                .<Reading>map(kind -> new Reading.Unreadable(new Fault.Binary(kind)))
                .orElseGet(() -> read(Decoding.decode(bytes, capture.charset()), capture));
    }

    private Reading read(String characters, Capture capture) {
        if (Signature.garbled(characters)) {
            return new Reading.Unreadable(new Fault.Binary(Signature.UNKNOWN));
        }
        if (Spacing.blank(characters)) {
            return new Reading.Unreadable(new Fault.Empty());
        }
        Page page = Markup.isHtml(characters)
                ? htmlReader.read(characters, capture.address())
                : textReader.read(characters, capture.address());
        return page.blank() ? new Reading.Unreadable(new Fault.NothingFound()) : new Reading.Read(page);
    }

    /** Reads characters that somebody has already, as from a clipboard. */
    Reading read(String characters) {
        return read(characters, new Capture("", new byte[0], Optional.empty(), Optional.empty()));
    }
}
