package newstape.page;

import java.util.List;
import org.jsoup.nodes.Element;

/** The path to an article that an HTML page says or prints, from the front page on. */
final class Trail {
    private static final int LONGEST = 120;
    private static final int MOST = 10;

    private Trail() {}

    /** Empty where there is none, or one of a single step. */
    static List<String> of(Survey survey, JsonLd json) {
        List<String> said =
                json.breadcrumb().stream().filter(Trail::step).limit(MOST).toList();
        return said.size() > 1 ? said : printed(survey);
    }

    private static List<String> printed(Survey survey) {
        return survey.trails().stream()
                .limit(MOST)
                .map(trail -> trail.select("a, li, span").stream()
                        .limit(20L * MOST)
                        .filter(step -> step.childrenSize() == 0)
                        .map(Element::text)
                        .map(Spacing::line)
                        .filter(Trail::step)
                        .distinct()
                        .limit(MOST + 1L)
                        .toList())
                .filter(trail -> trail.size() > 1 && trail.size() <= MOST)
                .findFirst()
                .orElse(List.of());
    }

    private static boolean step(String text) {
        return text.length() <= LONGEST && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
