package newstape.article.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import newstape.article.story.Events.Agreement;
import newstape.article.story.Events.Telling;

/** Shows which threshold does what, and which pairs go wrong at the one that is chosen. */
final class StoryTuning {
    private StoryTuning() {}

    public static void main(String[] arguments) {
        List<Telling> tellings = Events.all();
        for (double threshold = 0.22; threshold < 0.45; threshold += 0.02) {
            List<Agreement> shuffled = new ArrayList<>();
            for (int seed = 0; seed < 20; seed++) {
                List<Telling> order = new ArrayList<>(tellings);
                Collections.shuffle(order, new Random(seed));
                shuffled.add(Events.agreement(Events.placed(order, new Stories(1_000, threshold))));
            }
            System.out.printf(
                    "%.2f %s; of 20 orders the worst precision %.3f, the worst recall %.3f%n",
                    threshold,
                    Events.agreement(Events.placed(tellings, new Stories(1_000, threshold))),
                    shuffled.stream().mapToDouble(Agreement::precision).min().orElse(0),
                    shuffled.stream().mapToDouble(Agreement::recall).min().orElse(0));
        }
        Window window = new Window(1_000);
        List<Report> reports = tellings.stream()
                .map(telling -> Report.of(
                        telling.article(),
                        telling.source(),
                        telling.time(),
                        new StoryId(telling.article().id())))
                .toList();
        reports.forEach(report -> window.add(report, Events.START, java.time.Duration.ofDays(9)));
        for (int i = 0; i < reports.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean one = tellings.get(i).event().equals(tellings.get(j).event());
                double likeness = Likeness.of(reports.get(i), reports.get(j), window::rarity)
                        .value();
                if (one ? likeness < 0.3 : likeness > 0.1 && reports.get(i).mayShareLanguage(reports.get(j))) {
                    System.out.printf(
                            "%s %.3f  %s / %s%n",
                            one ? "one " : "two ",
                            likeness,
                            tellings.get(j).article().title(),
                            tellings.get(i).article().title());
                }
            }
        }
        Map<Telling, StoryId> placed = Events.placed(tellings, new Stories(1_000));
        for (Telling one : tellings) {
            for (Telling other : tellings) {
                boolean together = Objects.equals(placed.get(one), placed.get(other));
                if (one.article().id().value().compareTo(other.article().id().value()) < 0
                        && together != one.event().equals(other.event())) {
                    System.out.println((together ? "joined " : "missed ")
                            + one.article().title() + " / " + other.article().title());
                }
            }
        }
    }
}
