package newstape.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newstape.text.Folding;

/**
 * One state of the library. The words of a title are made once an article, not once a question.
 *
 * @param gone what was there once, with the revision in which it went
 */
record Shelf(
        long revision, List<Copy> copies, Map<ArticleId, Copy> byId, List<Kept> newest, Map<ArticleId, Long> gone) {
    static final Shelf EMPTY = new Shelf(0, List.of(), Map.of(), List.of(), Map.of());

    private static final Pattern NUMBER = Pattern.compile("#?([0-9]{1,9})");
    private static final Pattern ID = Pattern.compile("~?([0-9a-fA-F]{8})");

    /**
     * A kept article, and what of it is compared with what somebody types.
     *
     * @param revision in which it came to be as it is
     */
    record Copy(Kept kept, long revision, NameWords title, Optional<Link> link) {
        static Copy of(Kept kept, long revision) {
            Header header = kept.header();
            return new Copy(
                    kept,
                    revision,
                    NameWords.of(header.title()),
                    header.link().flatMap(link -> Link.of(link.toString())));
        }
    }

    Shelf {
        copies = List.copyOf(copies);
        byId = Map.copyOf(byId);
        newest = List.copyOf(newest);
        gone = Map.copyOf(gone);
    }

    Shelf with(Collection<Kept> more, Set<ArticleId> removed) {
        Map<ArticleId, Copy> all = new LinkedHashMap<>();
        copies.forEach(copy -> all.put(copy.kept.id(), copy));
        long next = revision + 1;
        Map<ArticleId, Long> went = new HashMap<>(gone);
        removed.stream().filter(id -> all.remove(id) != null).forEach(id -> went.put(id, next));
        for (Kept kept : more) {
            all.put(kept.id(), Copy.of(kept, next));
            went.remove(kept.id());
        }
        List<Copy> ordered = new ArrayList<>(all.values());
        ordered.sort((one, other) -> Kept.NEWEST_FIRST.compare(one.kept, other.kept));
        return new Shelf(next, ordered, all, ordered.stream().map(Copy::kept).toList(), went);
    }

    Stock.Changes changesSince(long known) {
        Stream<ArticleId> come =
                copies.stream().filter(copy -> copy.revision > known).map(copy -> copy.kept.id());
        Stream<ArticleId> left =
                gone.entrySet().stream().filter(one -> one.getValue() > known).map(Map.Entry::getKey);
        return new Stock.Changes(revision, Stream.concat(come, left).toList());
    }

    Optional<Kept> article(ArticleId id) {
        return Optional.ofNullable(byId.get(id)).map(Copy::kept);
    }

    Optional<Kept> numbered(String typed) {
        return group(NUMBER, typed)
                .map(Integer::parseInt)
                .filter(number -> number >= 1 && number <= copies.size())
                .map(number -> copies.get(number - 1).kept);
    }

    Optional<Kept> identified(String typed) {
        return group(ID, typed).flatMap(id -> article(new ArticleId(id.toLowerCase(Locale.ROOT))));
    }

    Optional<Kept> linked(String typed) {
        return Link.of(typed).flatMap(link -> first(copy -> copy.link.equals(Optional.of(link))));
    }

    Naming<Kept> titled(String typed) {
        return Naming.of(typed, copies, Copy::title).map(Copy::kept);
    }

    private Optional<Kept> first(Predicate<Copy> test) {
        return copies.stream().filter(test).findFirst().map(Copy::kept);
    }

    private static Optional<String> group(Pattern pattern, String typed) {
        Matcher matcher = pattern.matcher(typed);
        return matcher.matches() ? Optional.ofNullable(matcher.group(1)) : Optional.empty();
    }

    List<Portfolio> authors() {
        record Byline(Author author, Kept kept) {}
        Map<String, Map<ArticleId, Byline>> bylines = new LinkedHashMap<>();
        for (Kept kept : newest) {
            for (Author author : kept.authors()) {
                bylines.computeIfAbsent(Folding.fold(author.name()), name -> new LinkedHashMap<>())
                        .putIfAbsent(kept.id(), new Byline(author, kept));
            }
        }
        return bylines.values().stream()
                .map(Map::values)
                .map(own -> Portfolio.of(
                        own.stream().map(Byline::author).toList(),
                        own.stream().map(Byline::kept).toList()))
                .toList();
    }
}
