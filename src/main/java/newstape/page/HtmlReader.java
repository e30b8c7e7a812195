package newstape.page;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newstape.article.Article;
import newstape.article.Author;
import newstape.article.Section;
import newstape.quote.Tape;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a page that is HTML: what it says of itself from its metadata, what it says to readers from its tree. */
final class HtmlReader {
    private static final int THIN = 250;
    private static final int TOP = 5;

    private final Optional<Clock> clock;

    /** @param clock against which a day that hasn't come is told; without one every day may have come */
    HtmlReader(Optional<Clock> clock) {
        this.clock = clock;
    }

    Page read(String html, Optional<URI> address) {
        Document document = Jsoup.parse(html, address.map(URI::toString).orElse(""));
        Metadata metadata = Metadata.of(document, address, clock);
        Optional<Tape> tape = HtmlTape.of(document.body());
        return new Page(article(document, metadata, address, tape.isPresent()), tape, metadata.site());
    }

    private static Optional<Article> article(
            Document document, Metadata metadata, Optional<URI> address, boolean taped) {
        Optional<String> said = metadata.title();
        List<Block> blocks = blocks(document, said.orElse(""));
        List<Section> sections = Outline.sections(taped ? tapeless(blocks) : blocks);
        Optional<String> first = sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(paragraph -> paragraph.text())
                .filter(text -> new Line(text, 0).prose())
                .findFirst();
        Optional<URI> link = metadata.link().or(() -> address);
        return first.map(opening -> {
            String title = said.orElseGet(() -> TextTitle.shortened(opening));
            String text = sections.stream().map(Section::text).collect(Collectors.joining("\n"));
            return new Article(
                    Outline.id(link, title, sections),
                    title,
                    metadata.authors().stream()
                            .map(name -> new Author(name, Optional.empty()))
                            .toList(),
                    metadata.published(),
                    metadata.modified(),
                    link,
                    metadata.language(),
                    metadata.breadcrumb(),
                    metadata.tags(),
                    metadata.picture(),
                    metadata.reach().of(text),
                    sections);
        });
    }

    private static List<Block> blocks(Document document, String title) {
        List<Block> blocks = trimmed(HtmlBlocks.of(HtmlBody.of(document)), title);
        if (length(blocks) >= THIN) {
            return blocks;
        }
        List<Block> whole = trimmed(HtmlBlocks.of(HtmlBody.whole(document)), title);
        return length(whole) > 2 * length(blocks) ? whole : blocks;
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    /** Without the title, the byline and the day once more, and without what the site puts around. */
    private static List<Block> trimmed(List<Block> blocks, String title) {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            boolean repeated = block instanceof Block.Heading && Titles.same(block.text(), title);
            boolean imprint = kept.size() < TOP && Masthead.imprint(block.text());
            if (block instanceof Block.Heading
                    && Furniture.endsArticle(block.text())
                    && length(kept) * 2 > length(blocks)) {
                break;
            }
            if (!repeated && !imprint && !Furniture.is(block.text()) && !Furniture.endsArticle(block.text())) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** Without the blocks that a tape is made of. */
    private static List<Block> tapeless(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (Block block : blocks) {
            starts.add(text.length());
            text.append(block.text()).append('\n');
        }
        List<TapeReader.Span> spans = TapeReader.find(text.toString()).spans();
        List<Block> kept = new ArrayList<>();
        int span = 0;
        for (int i = 0; i < blocks.size(); i++) {
            int start = starts.get(i);
            int end = start + blocks.get(i).text().length();
            while (span < spans.size() && spans.get(span).end() < end) {
                span++;
            }
            if (span == spans.size() || spans.get(span).start() > start) {
                kept.add(blocks.get(i));
            }
        }
        return kept;
    }
}
