package newstape.page;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newstape.article.Article;
import newstape.article.Author;
import newstape.article.Paragraph;
import newstape.article.Section;
import newstape.page.tree.Arbitration;
import newstape.page.tree.Selection;
import newstape.page.tree.Tree;
import newstape.quote.Tape;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a page that is HTML: what it says of itself from its metadata, what it says to readers from its tree. */
final class HtmlReader {
    private final Optional<Clock> clock;

    /** @param clock against which a day that hasn't come is told; without one every day may have come */
    HtmlReader(Optional<Clock> clock) {
        this.clock = clock;
    }

    Page read(String html, Optional<URI> address) {
        Document document = Jsoup.parse(html, address.map(URI::toString).orElse(""));
        Survey survey = Survey.of(document);
        Metadata metadata = Metadata.of(document, survey, address, clock);
        Optional<Tape> tape = survey.priced() ? HtmlTape.of(document.body()) : Optional.empty();
        return new Page(
                article(document, metadata, address, tape.isPresent()),
                tape,
                metadata.site(),
                NextPage.of(survey, address));
    }

    private static Optional<Article> article(
            Document document, Metadata metadata, Optional<URI> address, boolean taped) {
        Optional<String> said = metadata.title();
        List<Block> blocks = ToldBody.or(blocks(document, said.orElse("")), metadata.body());
        List<Section> sections = sections(taped ? tapeless(blocks) : blocks);
        Optional<String> first = sections.stream()
                .flatMap(section -> section.text().lines())
                .filter(text -> !taped || new Line(text, 0).prose())
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

    /** Headings that nothing is said below are what a page says. */
    private static List<Section> sections(List<Block> blocks) {
        List<Section> sections = Outline.sections(blocks);
        return sections.stream().anyMatch(section -> !section.text().isEmpty())
                ? sections
                : Outline.sections(blocks.stream().map(HtmlReader::unheaded).toList());
    }

    private static Block unheaded(Block block) {
        return block instanceof Block.Heading heading ? new Block.Body(Paragraph.Kind.PROSE, heading.text()) : block;
    }

    /** Where nothing is left of a body, it is taken with what looked like the site's; else all there is. */
    private static List<Block> blocks(Document document, String title) {
        Tree tree = Tree.of(document.body());
        List<Block> body = HtmlBlocks.of(Arbitration.of(tree));
        List<Block> trimmed = BodyTrim.trimmed(body, title);
        if (BodyTrim.length(trimmed) > 0) {
            return trimmed;
        }
        return BodyTrim.length(body) > 0 ? body : HtmlBlocks.of(Selection.whole(tree));
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
