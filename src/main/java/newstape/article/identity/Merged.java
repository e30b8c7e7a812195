package newstape.article.identity;

import java.util.ArrayList;
import java.util.List;
import newstape.article.Article;
import newstape.article.Paragraph;
import newstape.article.Part;
import newstape.article.Section;
import newstape.article.identity.Comparison.Extent;
import newstape.article.identity.Comparison.Pair;

/** What to keep of an article that is known and came again. */
final class Merged {
    private Merged() {}

    /**
     * Both in one.
     *
     * @param title which of both titles holds
     * @return under the old id, first published as it was; the longer text, with the corrections of the shorter one
     */
    static Article of(Article before, Article after, Comparison comparison, String title) {
        boolean keepText = comparison.extent() == Extent.LESS || comparison.alien();
        return new Article(
                before.id(),
                title,
                after.authors().isEmpty() ? before.authors() : after.authors(),
                before.published().or(after::published),
                after.modified().or(before::modified),
                after.link().or(before::link),
                after.language().or(before::language),
                after.breadcrumb().isEmpty() ? before.breadcrumb() : after.breadcrumb(),
                after.tags().isEmpty() ? before.tags() : after.tags(),
                after.picture().or(before::picture),
                keepText ? before.coverage() : after.coverage(),
                keepText ? corrected(before.sections(), comparison.changed()) : after.sections());
    }

    private static List<Section> corrected(List<Section> sections, List<Pair> pairs) {
        List<Section> corrected = new ArrayList<>(sections);
        for (Pair pair : pairs) {
            int place = pair.from().section();
            Section section = corrected.get(place);
            if (pair.from().part() >= 0
                    && section.parts().get(pair.from().part()) instanceof Paragraph(Paragraph.Kind kind, String text)) {
                List<Part> parts = new ArrayList<>(section.parts());
                parts.set(
                        pair.from().part(),
                        new Paragraph(
                                kind, Letters.plain(text).replace(pair.from().text(), whole(pair))));
                corrected.set(place, new Section(section.heading(), section.level(), parts));
            }
        }
        return corrected;
    }

    /** The corrected sentence; where a teaser cuts it, with the rest that the whole text had. */
    private static String whole(Pair pair) {
        if (!Moving.isCut(pair.to().text())) {
            return pair.to().text();
        }
        String[] from = pair.from().text().split("\\s+");
        String[] to = pair.to().text().split("\\s+");
        int said = Math.min(Math.max(0, to.length - 1), from.length);
        List<String> words = new ArrayList<>(List.of(to).subList(0, said));
        words.addAll(List.of(from).subList(said, from.length));
        return String.join(" ", words);
    }
}
