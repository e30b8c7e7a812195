package newstape.feature;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newstape.article.Library;
import newstape.article.Selection;
import newstape.command.Completion;
import newstape.command.Invocation;
import newstape.command.Parameter;
import newstape.command.Shape;
import newstape.command.Suggestion;
import newstape.command.TypedDay;
import newstape.reply.Call;

/** By which articles are narrowed: {@code source:}, {@code author:}, {@code after:}, {@code before:}. */
final class SelectionArguments {
    private final Clock clock;
    private final Parameter<String> source;
    private final Parameter<String> author;
    private final Parameter<TypedDay> after =
            Parameter.optional("after", new Shape.Day()).byNameOnly();
    private final Parameter<TypedDay> before =
            Parameter.optional("before", new Shape.Day()).byNameOnly();

    SelectionArguments(Library library, Clock clock) {
        this.clock = clock;
        this.source = Parameter.optional("source", new Shape.Phrase())
                .byNameOnly()
                .completedBy((begun, invocation) -> suggestions(begun, sources(library)));
        this.author = Parameter.optional("author", new Shape.Phrase())
                .byNameOnly()
                .completedBy((begun, invocation) -> suggestions(
                        begun,
                        library.authors().stream()
                                .map(portfolio -> portfolio.author().name())
                                .toList()));
    }

    private static List<String> sources(Library library) {
        return library.articles().stream()
                .map(kept -> kept.origin().name())
                .distinct()
                .toList();
    }

    private static List<Suggestion> suggestions(String begun, List<String> names) {
        return Likeliest.of(begun, names, name -> name)
                .limit(Completion.MOST)
                .map(name -> new Suggestion(name, name))
                .toList();
    }

    /** In the order in which menus show them, behind the command's own. */
    Parameter<?>[] behind(Parameter<?>... own) {
        return Stream.concat(Stream.of(own), Stream.of(source, author, after, before))
                .toArray(Parameter<?>[]::new);
    }

    /** What is asked for; days are those of who asks. {@code after} takes its day in, {@code before} doesn't. */
    Selection of(Invocation invocation) {
        return new Selection(
                invocation.get(source),
                invocation.get(author),
                invocation.get(after).map(day -> start(day, invocation)),
                invocation.get(before).map(day -> start(day, invocation)));
    }

    private Instant start(TypedDay day, Invocation invocation) {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), invocation.asker().zone());
        return day.from(today).atStartOfDay(invocation.asker().zone()).toInstant();
    }

    /** Whether anything narrows it. */
    boolean isGiven(Invocation invocation) {
        return !of(invocation).equals(Selection.ALL);
    }

    /** The same call, which asks for the same days tomorrow. */
    Call lasting(Invocation invocation) {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), invocation.asker().zone());
        Call call = invocation.call();
        for (Parameter<TypedDay> parameter : List.of(after, before)) {
            Optional<TypedDay> day = invocation.get(parameter);
            if (day.isPresent()) {
                call = call.with(parameter.name(), day.get().from(today).toString());
            }
        }
        return call;
    }
}
