package newstape.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newstape.article.Article;
import newstape.article.ArticleId;
import newstape.article.Coverage;
import newstape.article.Origin;
import newstape.article.Paragraph;
import newstape.article.Section;
import newstape.store.Database;
import newstape.store.Engine;
import newstape.store.Saved;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TellingTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final String FERRY =
            "The evening ferry to Selva ran onto a sandbank with 214 people aboard. Captain Ole"
                    + " Brandt was questioned in Northport.";

    @TempDir
    private Path folder;

    private static Article article(String title, String text) {
        return new Article(
                ArticleId.of(title),
                title,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Locale.ENGLISH),
                List.of(),
                List.of(),
                Optional.empty(),
                Coverage.WHOLE,
                List.of(Section.of(Optional.empty(), List.of(Paragraph.prose(text)))));
    }

    private static Saved keep(Keeping keeping, Article article, String site, int hours) {
        Origin origin = new Origin(site, NOON.plus(Duration.ofHours(hours)));
        return keeping.keep(article, Optional.empty(), site, Optional.empty(), origin, Set.of());
    }

    private static Optional<ArticleId> story(Database database, Saved saved) {
        return database.read(tables -> tables.archive().story(saved.id()));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void two_sources_on_one_event_tell_one_story_also_after_a_restart(Engine engine) {
        Engine.Place place = engine.place(folder);
        Saved first;
        try (Database database = place.open()) {
            first = keep(new Keeping(database), article("Ferry aground off Selva", FERRY), "Harbour", 0);
        }
        try (Database database = place.open()) {
            Saved second = keep(new Keeping(database), article("Selva ferry stuck on a sandbank", FERRY), "Lantern", 2);

            assertThat(story(database, first)).contains(first.id());
            assertThat(story(database, second)).contains(first.id());
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void another_event_is_another_story_and_a_correction_stays_in_its_own(Engine engine) {
        try (Database database = engine.place(folder).open()) {
            Keeping keeping = new Keeping(database);
            Saved ferry = keep(keeping, article("Ferry aground off Selva in fog", FERRY), "Harbour", 0);
            Saved trams = keep(
                    keeping,
                    article("Trams stop at noon for a strike", "Drivers want 6 percent more pay and shorter nights."),
                    "Harbour",
                    1);
            Saved corrected =
                    keep(keeping, article("Ferry aground off Selva in fog", FERRY.replace("214", "241")), "Harbour", 2);

            assertThat(story(database, trams)).contains(trams.id());
            assertThat(corrected.outcome()).isEqualTo(Saved.Outcome.CORRECTED);
            assertThat(story(database, corrected)).contains(ferry.id());
        }
    }
}
