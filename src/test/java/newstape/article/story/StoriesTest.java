package newstape.article.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import newstape.article.Article;
import newstape.article.story.Events.Agreement;
import newstape.article.story.Events.Telling;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private static final Instant NOW = Events.START.plus(Duration.ofHours(1));

    private final List<Telling> tellings = Events.all();

    private static Article article(String title, String text, String language, int hours) {
        return Events.article(
                title + text + language + hours,
                title,
                text,
                Optional.of(NOW.plus(Duration.ofHours(hours))),
                Optional.of(Locale.of(language)));
    }

    @Test
    void the_articles_of_one_event_come_together_and_like_events_stay_apart() {
        Agreement agreement = Events.agreement(Events.placed(tellings, new Stories(1_000)));

        assertThat(agreement.precision()).isGreaterThanOrEqualTo(0.97);
        assertThat(agreement.recall()).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void the_order_of_arrival_hardly_matters() {
        Agreement worst = new Agreement(1, 1, 1);
        for (int seed = 0; seed < 20; seed++) {
            List<Telling> shuffled = new ArrayList<>(tellings);
            Collections.shuffle(shuffled, new Random(seed));
            Agreement agreement = Events.agreement(Events.placed(shuffled, new Stories(1_000)));
            if (agreement.precision() + agreement.recall() < worst.precision() + worst.recall()) {
                worst = agreement;
            }
        }
        assertThat(worst.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(worst.recall()).isGreaterThanOrEqualTo(0.7);
    }

    @Test
    void the_same_articles_in_the_same_order_make_the_same_stories() {
        Map<Telling, StoryId> once = Events.placed(tellings, new Stories(1_000));

        assertThat(Events.placed(tellings, new Stories(1_000)).values())
                .containsExactlyInAnyOrderElementsOf(once.values());
    }

    @Test
    void an_agency_text_in_two_sources_is_one_story() {
        Stories stories = new Stories(100);
        String text = "The ferry to Selva ran onto a sandbank with 214 people. Captain Ole Brandt was questioned.";
        Placement first = stories.place(article("Ferry aground off Selva", text, "en", 0), "harbour", NOW);
        Placement second = stories.place(article("Selva ferry stuck on a sandbank", text, "en", 0), "lantern", NOW);

        assertThat(first).isInstanceOf(Placement.Starts.class);
        assertThat(second).isInstanceOf(Placement.Joins.class);
        assertThat(stories.story(first.story()).orElseThrow().members()).hasSize(2);
    }

    @Test
    void an_article_that_is_placed_again_stays() {
        Stories stories = new Stories(100);
        Article ferry = article("Ferry aground off Selva", "The ferry to Selva ran onto a sandbank.", "en", 0);
        Placement first = stories.place(ferry, "harbour", NOW);

        assertThat(stories.place(ferry, "harbour", NOW).story()).isEqualTo(first.story());
        assertThat(stories.story(first.story()).orElseThrow().members()).hasSize(1);
    }

    @Test
    void another_language_is_another_story() {
        Stories stories = new Stories(100);
        String text = "Ole Brandt, Selva, Northport, 214, 23:40";

        assertThat(stories.place(article("Selva 214", text, "en", 0), "harbour", NOW))
                .isInstanceOf(Placement.Starts.class);
        assertThat(stories.place(article("Selva 214", text, "de", 0), "abend", NOW))
                .isInstanceOf(Placement.Starts.class);
    }

    @Test
    void what_is_long_past_is_another_event() {
        Stories stories = new Stories(100);
        String text = "The ferry to Selva ran onto a sandbank with 214 people. Captain Ole Brandt was questioned.";
        stories.place(article("Ferry aground off Selva", text, "en", 0), "harbour", NOW);

        assertThat(stories.place(
                        article("Ferry aground off Selva", text, "en", 90), "lantern", NOW.plus(Duration.ofHours(90))))
                .isInstanceOf(Placement.Starts.class);
    }

    @Test
    void no_more_is_remembered_than_was_said() {
        Stories stories = new Stories(10);
        Placement first =
                stories.place(article("Ferry aground off Selva", "A sandbank in fog.", "en", 0), "harbour", NOW);
        for (int i = 0; i < 10; i++) {
            stories.place(article("Title " + i * 37, "Text of number " + i * 91, "en", 0), "harbour", NOW);
        }

        assertThat(stories.story(first.story())).isEmpty();
    }
}
