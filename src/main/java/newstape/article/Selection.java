package newstape.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which articles are asked for; each thing that is said narrows it.
 *
 * @param source words of the name of where it was found, or starts of them
 * @param author words of the name of one who wrote it, or starts of them
 * @param from not older than this
 * @param until older than this
 */
public record Selection(
        Optional<String> source, Optional<String> author, Optional<Instant> from, Optional<Instant> until) {
    /** All articles. */
    public static final Selection ALL =
            new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public boolean includes(Kept kept) {
        return source.map(words -> isNamed(words, kept.origin().name())).orElse(true)
                && author.map(words -> kept.authors().stream().anyMatch(one -> isNamed(words, one.name())))
                        .orElse(true)
                && from.map(first -> !kept.dated().isBefore(first)).orElse(true)
                && until.map(end -> kept.dated().isBefore(end)).orElse(true);
    }

    private static boolean isNamed(String typed, String name) {
        return NameWords.of(name).startsAll(NameWords.typed(typed));
    }

    /** Those of {@code all} that are asked for, in their order. */
    public List<Kept> of(List<Kept> all) {
        return equals(ALL) ? all : all.stream().filter(this::includes).toList();
    }
}
