package newstape.feed;

import java.util.Set;

/** What came of reading bytes as a feed. */
public sealed interface FeedReading {

    /** They are one, as far as it could be read. */
    record Read(Feed feed, Set<Warning> warnings) implements FeedReading {
        public Read {
            warnings = Set.copyOf(warnings);
        }
    }

    /** They aren't one. */
    record NotAFeed(Reason reason) implements FeedReading {}

    /** Why bytes aren't a feed. */
    enum Reason {
        /** There is nothing but space. */
        EMPTY,
        /** There are more bytes than a feed may have. */
        TOO_LARGE,
        /** It is a page; {@link FeedLinks} may find its feeds. */
        PAGE,
        /** It is a list of feeds: {@link Opml} reads it. */
        OPML,
        /** It is a sitemap: {@link SitemapReader} reads it. */
        SITEMAP,
        /** It is markup or JSON of another kind. */
        ANOTHER_KIND,
        /** It is neither markup nor JSON. */
        NO_MARKUP
    }

    /** What was wrong with a feed that was read all the same. */
    enum Warning {
        /** Some bytes stand for no character. */
        CHARACTERS_LOST,
        /** There is more markup than is read: items may be missing. */
        CUT,
        /** It ends before its root does: items may be missing. */
        ENDS_EARLY,
        /** Something stands before its root that doesn't belong there. */
        JUNK_BEFORE,
        /** It has a document type, which is passed over with its entities. */
        DOCUMENT_TYPE,
        /** A date can't be read; it is absent. */
        UNREADABLE_DATE,
        /** A date is in the future; it is absent. */
        FUTURE_DATE,
        /** A date has no time zone; it is taken as UTC. */
        NO_ZONE
    }
}
