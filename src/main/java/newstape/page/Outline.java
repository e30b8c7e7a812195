package newstape.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newstape.article.ArticleId;
import newstape.article.Paragraph;
import newstape.article.Part;
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
        Optional<Block.Heading> heading = Optional.empty();
        List<Part> parts = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Body(Part part) -> parts.add(part);
                case Block.Heading below -> {
                    if (heading.isPresent() || !parts.isEmpty()) {
                        sections.add(section(heading, parts));
                    }
                    heading = Optional.of(below);
                    parts.clear();
                }
            }
        }
        if (!parts.isEmpty()) {
            sections.add(section(heading, parts));
        }
        return List.copyOf(sections);
    }

    private static Section section(Optional<Block.Heading> heading, List<Part> parts) {
        return new Section(
                heading.map(Block.Heading::text),
                heading.map(Block.Heading::level).orElse(0),
                parts);
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
