package newstape.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a feed says of one article. All addresses are absolute, http or https; all HTML is free of scripts, styles,
 * frames and event attributes, and its links are absolute.
 *
 * @param guid the item's name within its feed, as printed
 * @param guidIsPermalink whether {@code guid} is the article's address as well
 * @param link the article's page
 * @param title in plain text, its entities decoded once; may be empty
 * @param authors names alone, in the feed's order: no addresses, no "By"
 * @param summary HTML; a teaser, or all there is
 * @param content HTML; the article itself, where the feed has it
 * @param tags in the feed's order, each once
 */
public record Item(
        Optional<String> guid,
        boolean guidIsPermalink,
        Optional<URI> link,
        String title,
        List<String> authors,
        Optional<FeedTime> published,
        Optional<FeedTime> updated,
        Optional<String> summary,
        Optional<String> content,
        Optional<URI> image,
        List<String> tags,
        List<Enclosure> enclosures) {
    public Item {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        enclosures = List.copyOf(enclosures);
    }
}
