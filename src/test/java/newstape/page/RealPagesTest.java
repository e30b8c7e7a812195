package newstape.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import newstape.page.PageScores.Score;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The real pages beside the repository, read as well as they were when this was written, or better. Skipped where they
 * aren't there, except on the build's own machine.
 */
class RealPagesTest {
    @BeforeAll
    static void the_pages_are_there() {
        if ("true".equals(System.getenv("CI"))) {
            assertThat(PageSuites.here()).as("the real pages are there").isTrue();
        }
        assumeTrue(PageSuites.here(), "the real pages aren't on this machine");
    }

    @Test
    void bodies_that_people_have_reviewed() {
        List<Score> scores = PageScores.scores(PageSuites.wcxb());

        assertThat(PageScores.f1(scores)).isGreaterThan(0.953);
        assertThat(PageScores.with(scores)).isGreaterThan(0.86);
        assertThat(PageScores.without(scores)).isLessThan(0.035);
        assertThat(scores.stream().filter(Score::empty))
                .allMatch(score -> score.sample().text().isBlank());
    }

    @Test
    void bodies_and_headings_that_another_reader_expects() {
        List<Score> scores = PageScores.scores(PageSuites.readability());

        assertThat(PageScores.f1(scores)).isGreaterThan(0.96);
        assertThat(PageScores.sectionF1(scores)).isGreaterThan(0.92);
        assertThat(PageScores.headingRecall(scores)).isGreaterThan(0.93);
        assertThat(scores).noneMatch(Score::empty);
    }
}
