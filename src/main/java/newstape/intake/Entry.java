package newstape.intake;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newstape.feed.FeedTime;
import newstape.feed.Item;
import newstape.feed.Sitemap;

/**
 * One thing that a source has.
 *
 * @param guid as its feed names it
 * @param time when it says that it appeared
 */
record Entry(Fingerprint item, Fingerprint said, Optional<String> guid, Optional<Instant> time) {
    static Entry of(Item item) {
        String link = item.link().map(URI::toString).orElse("");
        return new Entry(
                Fingerprint.of(List.of(item.guid().orElse(link), item.guid().isPresent() ? "" : item.title())),
                Fingerprint.of(List.of(
                        item.title(),
                        link,
                        item.updated()
                                .or(item::published)
                                .map(time -> time.instant().toString())
                                .orElse(""),
                        item.summary().orElse(""),
                        item.content().orElse(""))),
                item.guid(),
                item.published().or(item::updated).map(FeedTime::instant));
    }

    static Entry of(Sitemap.Entry entry) {
        Optional<Instant> time = entry.time().map(FeedTime::instant);
        return new Entry(
                Fingerprint.of(List.of(entry.address().toString())),
                Fingerprint.of(List.of(entry.modified().map(Object::toString).orElse(""))),
                Optional.empty(),
                time);
    }
}
