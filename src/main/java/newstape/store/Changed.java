package newstape.store;

import java.util.List;
import java.util.stream.IntStream;
import newstape.article.Article;
import newstape.article.Section;

/**
 * What is otherwise in a form of an article than in the one before.
 *
 * @param sections the numbers, from 1, of its sections that the one before hasn't
 * @param gone the numbers in the one before of the sections that are no more
 */
public record Changed(boolean title, List<Integer> sections, List<Integer> gone) {
    static final Changed NOTHING = new Changed(false, List.of(), List.of());

    public Changed {
        sections = List.copyOf(sections);
        gone = List.copyOf(gone);
    }

    static Changed between(Article before, Article after) {
        return new Changed(
                !before.title().equals(after.title()),
                lacking(before.sections(), after.sections()),
                lacking(after.sections(), before.sections()));
    }

    private static List<Integer> lacking(List<Section> others, List<Section> own) {
        return IntStream.rangeClosed(1, own.size())
                .filter(number -> !others.contains(own.get(number - 1)))
                .boxed()
                .toList();
    }
}
