package newstape.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What came of reading bytes as a sitemap. */
public sealed interface Sitemap {

    /**
     * Pages of a site, newest first; those without a date come last, in the sitemap's order.
     *
     * @param leftOut how many more of the pages that could be read there are; the newest are kept
     * @param cut whether it goes on after what was read of it
     */
    record Pages(List<Entry> entries, int leftOut, boolean cut) implements Sitemap {
        public Pages {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Further sitemaps of a site, newest first; those without a date come last, in the order given.
     *
     * @param leftOut as with pages
     * @param cut as with pages
     */
    record Index(List<Entry> sitemaps, int leftOut, boolean cut) implements Sitemap {
        public Index {
            sitemaps = List.copyOf(sitemaps);
        }
    }

    /** It isn't one. */
    record NotASitemap() implements Sitemap {}

    /**
     * A page, or a further sitemap.
     *
     * @param modified when it was last changed, as it says
     * @param news what is said of it as an article
     * @param images its pictures
     */
    record Entry(URI address, Optional<FeedTime> modified, Optional<News> news, List<URI> images) {
        public Entry {
            images = List.copyOf(images);
        }

        /** For ordering: when its article came out, else when it was changed. */
        public Optional<FeedTime> time() {
            return news.flatMap(News::published).or(() -> modified);
        }
    }

    /**
     * A page as an article.
     *
     * @param publication the newspaper's name; may be empty
     * @param title in plain text; may be empty
     */
    record News(
            String publication,
            Optional<String> language,
            String title,
            Optional<FeedTime> published,
            List<String> keywords) {
        public News {
            keywords = List.copyOf(keywords);
        }
    }
}
