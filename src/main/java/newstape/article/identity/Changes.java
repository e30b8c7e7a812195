package newstape.article.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import newstape.article.Article;
import newstape.article.Section;
import newstape.article.identity.Body.Sentence;
import newstape.article.identity.Comparison.Extent;
import newstape.article.identity.Comparison.Pair;
import newstape.article.identity.Revision.ParagraphChange;
import newstape.article.identity.Revision.SectionChange;

/** What changed from one form of an article to the next, by section and paragraph. */
final class Changes {
    private static final double LIKE_LONG = 1.5;

    private final Article before;
    private final Article after;
    private final Comparison comparison;
    private final Set<Sentence> gone;
    private final Set<Sentence> come;
    private final Map<Integer, List<ParagraphChange>> paragraphs = new TreeMap<>();
    private final Map<Integer, Pair> headings = new TreeMap<>();
    private final Map<Integer, List<SectionChange>> whole = new TreeMap<>();
    private final Set<Sentence> told = new HashSet<>();

    private Changes(Article before, Article after, Comparison comparison) {
        this.before = before;
        this.after = after;
        this.comparison = comparison;
        boolean both = comparison.extent() == Extent.BOTH && !comparison.alien();
        this.gone = both ? Set.copyOf(comparison.gone()) : Set.of();
        this.come = both ? Set.copyOf(comparison.come()) : Set.of();
    }

    static List<SectionChange> of(Article before, Article after, Comparison comparison) {
        return new Changes(before, after, comparison).sections();
    }

    private List<SectionChange> sections() {
        wholeSections();
        comparison.changed().forEach(this::changed);
        come.stream().filter(told::add).forEach(this::came);
        gone.stream().sorted(Changes::inOrder).filter(told::add).forEach(this::went);
        List<SectionChange> changes = new ArrayList<>();
        Set<Integer> places = new java.util.TreeSet<>(whole.keySet());
        places.addAll(paragraphs.keySet());
        places.addAll(headings.keySet());
        for (int place : places) {
            changes.addAll(whole.getOrDefault(place, List.of()));
            partly(place).ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<SectionChange> partly(int place) {
        List<ParagraphChange> own = paragraphs.getOrDefault(place, List.of());
        Optional<String> to = heading(after, place);
        Optional<Pair> retitled = Optional.ofNullable(headings.get(place));
        return own.isEmpty() && retitled.isEmpty()
                ? Optional.empty()
                : Optional.of(new SectionChange.Changed(
                        retitled.<Optional<String>>map(
                                        pair -> Optional.of(pair.from().text()))
                                .orElse(to),
                        to,
                        own));
    }

    private void wholeSections() {
        for (int place = 0; place < after.sections().size(); place++) {
            addWhole(comparison.after(), come, after.sections().get(place), place, place, true);
        }
        for (int place = 0; place < before.sections().size(); place++) {
            addWhole(comparison.before(), gone, before.sections().get(place), place, nowAt(place), false);
        }
    }

    private void addWhole(Body body, Set<Sentence> other, Section section, int place, int now, boolean added) {
        List<Sentence> own = body.sentences().stream()
                .filter(sentence -> sentence.section() == place)
                .toList();
        if (section.heading().isPresent() && !own.isEmpty() && other.containsAll(own)) {
            told.addAll(own);
            whole.computeIfAbsent(now, key -> new ArrayList<>())
                    .add(added ? new SectionChange.Added(section) : new SectionChange.Removed(section));
        }
    }

    private void changed(Pair pair) {
        Sentence from = pair.from();
        Sentence to = pair.to();
        if (to.part() == Body.HEADING && from.part() == Body.HEADING) {
            headings.put(to.section(), pair);
            return;
        }
        if (!told.add(to)) {
            return;
        }
        List<Sentence> now = sentences(comparison.after(), to);
        List<Sentence> then = sentences(comparison.before(), from);
        String whole = text(after, to);
        String earlier = text(before, from);
        boolean likeLong =
                whole.length() < earlier.length() * LIKE_LONG && earlier.length() < whole.length() * LIKE_LONG;
        if (likeLong && comparison.extent() == Extent.BOTH) {
            told.addAll(now);
            told.addAll(then);
            add(to.section(), new ParagraphChange.Changed(earlier, whole));
        } else {
            add(to.section(), new ParagraphChange.Changed(from.text(), to.text()));
        }
    }

    private void came(Sentence sentence) {
        List<Sentence> own = sentences(comparison.after(), sentence);
        if (come.containsAll(own)) {
            told.addAll(own);
            add(sentence.section(), new ParagraphChange.Added(text(after, sentence)));
            return;
        }
        counterpart(own, comparison.before())
                .ifPresentOrElse(
                        earlier -> {
                            told.addAll(own);
                            told.addAll(sentences(comparison.before(), earlier));
                            add(
                                    sentence.section(),
                                    new ParagraphChange.Changed(text(before, earlier), text(after, sentence)));
                        },
                        () -> add(sentence.section(), new ParagraphChange.Added(sentence.text())));
    }

    private void went(Sentence sentence) {
        List<Sentence> own = sentences(comparison.before(), sentence);
        int place = nowAt(sentence.section());
        if (gone.containsAll(own)) {
            told.addAll(own);
            add(place, new ParagraphChange.Removed(text(before, sentence)));
            return;
        }
        counterpart(own, comparison.after())
                .ifPresentOrElse(
                        now -> {
                            told.addAll(own);
                            add(now.section(), new ParagraphChange.Changed(text(before, sentence), text(after, now)));
                        },
                        () -> add(place, new ParagraphChange.Removed(sentence.text())));
    }

    /** Where a sentence of these stands in the other text, if the paragraphs there are divided alike. */
    private static Optional<Sentence> counterpart(List<Sentence> own, Body other) {
        Set<String> keys = new HashSet<>(own.stream().map(Sentence::key).toList());
        return other.sentences().stream()
                .filter(sentence -> keys.contains(sentence.key()))
                .filter(sentence -> sentences(other, sentence).size() <= own.size() + 2)
                .findFirst();
    }

    private void add(int section, ParagraphChange change) {
        paragraphs.computeIfAbsent(section, key -> new ArrayList<>()).add(change);
    }

    /** Where a section of the earlier form stands now, or would stand. */
    private int nowAt(int section) {
        Optional<String> heading = heading(before, section).map(Letters::of);
        for (int place = 0; place < after.sections().size(); place++) {
            if (Objects.equals(heading, heading(after, place).map(Letters::of))) {
                return place;
            }
        }
        return Math.min(section, Math.max(0, after.sections().size() - 1));
    }

    private static Optional<String> heading(Article article, int section) {
        return section < article.sections().size()
                ? article.sections().get(section).heading()
                : Optional.empty();
    }

    private static List<Sentence> sentences(Body body, Sentence of) {
        return body.sentences().stream()
                .filter(sentence -> sentence.section() == of.section() && sentence.part() == of.part())
                .toList();
    }

    private static String text(Article article, Sentence sentence) {
        Section section = article.sections().get(sentence.section());
        return sentence.part() == Body.HEADING
                ? section.heading().orElse("")
                : Letters.plain(section.parts().get(sentence.part()).text());
    }

    private static int inOrder(Sentence one, Sentence other) {
        return one.section() != other.section()
                ? Integer.compare(one.section(), other.section())
                : Integer.compare(one.part(), other.part());
    }
}
