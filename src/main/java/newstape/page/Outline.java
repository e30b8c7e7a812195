package newstape.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newstape.article.ArticleId;
import newstape.article.Paragraph;
import newstape.article.Section;

/** Blocks put together into sections. */
final class Outline {
    private Outline() {}

    /**
     * The sections: the lead first, where anything stands before the first heading. A heading at the end with nothing
     * below it is left out, as it belongs to something that was cut off.
     */
    static List<Section> sections(List<Block> blocks) {
        List<Section> sections = new ArrayList<>();
        Optional<String> heading = Optional.empty();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Body(Paragraph paragraph) -> paragraphs.add(paragraph);
                case Block.Heading(String text) -> {
                    if (heading.isPresent() || !paragraphs.isEmpty()) {
                        sections.add(new Section(heading, paragraphs));
                    }
                    heading = Optional.of(text);
                    paragraphs.clear();
                }
            }
        }
        if (!paragraphs.isEmpty()) {
            sections.add(new Section(heading, paragraphs));
        }
        return List.copyOf(sections);
    }

    /**
     * The same at every start: by address; without one by the title and the first paragraph, which stay when a
     * correction changes others.
     */
    static ArticleId id(Optional<java.net.URI> link, String title, List<Section> sections) {
        return ArticleId.of(link.map(java.net.URI::toString).orElseGet(() -> title + "\n" + first(sections)));
    }

    private static String first(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(Paragraph::text)
                .findFirst()
                .orElse("");
    }
}
