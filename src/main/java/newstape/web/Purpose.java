package newstape.web;

/** What the caller hopes to get, which the server is told. */
public enum Purpose {
    PAGE("text/html,application/xhtml+xml;q=0.9,*/*;q=0.5"),
    FEED(
            "application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5"),
    SITEMAP("application/xml,text/xml,text/plain;q=0.8,*/*;q=0.5");

    private final String accept;

    Purpose(String accept) {
        this.accept = accept;
    }

    /** As an {@code Accept} header. */
    String accept() {
        return accept;
    }
}
