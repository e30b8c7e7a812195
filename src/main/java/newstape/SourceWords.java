package newstape;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newstape.feed.FeedReading;
import newstape.intake.Enlisted;
import newstape.intake.Looks;
import newstape.store.Source;
import newstape.web.Failure;
import newstape.web.Fetched;
import newstape.web.Refusal;
import newstape.words.Lexicon;
import newstape.words.Words;

/** What is said of sources: what became of adding them, how they are, why they can't be read. */
final class SourceWords {
    private final Words words;

    SourceWords(Lexicon lexicon, Locale language) {
        this.words = lexicon.words(SourceWords.class, language);
    }

    /** One line. */
    String line(Enlisted enlisted) {
        return switch (enlisted) {
            case Enlisted.Added(Source source) ->
                words.line("added", Map.of("source", named(source), "kind", kind(source.kind())));
            case Enlisted.Known(Source source) -> words.line("known", Map.of("source", named(source)));
            case Enlisted.Kept(String title, var _, boolean fresh) ->
                words.line(fresh ? "kept" : "kept.known", Map.of("title", title));
            case Enlisted.Several(var each) -> words.line("several", Map.of("count", each.size()));
            case Enlisted.Refused(String what, Enlisted.Reason reason) ->
                words.line("refused", Map.of("what", what, "why", why(reason)));
        };
    }

    private String why(Enlisted.Reason reason) {
        return switch (reason) {
            case Enlisted.Reason.NothingThere() -> words.line("nothing-there");
            case Enlisted.Reason.NotAllowed(Refusal refusal) -> why(refusal);
            case Enlisted.Reason.NotHad(Failure failure) -> why(failure);
            case Enlisted.Reason.CutShort() -> words.line("cut-short");
            case Enlisted.Reason.NothingInIt(Optional<FeedReading.Reason> _) -> words.line("nothing-in-it");
        };
    }

    /** What a look at a source came to, in one line. */
    String line(Looks.Look look) {
        return look.source()
                .error()
                .map(error -> words.line("failed", Map.of("source", named(look.source()), "why", why(error))))
                .orElseGet(() -> words.line(
                        "looked",
                        Map.of(
                                "source", named(look.source()),
                                "fresh", look.fresh(),
                                "corrected", look.corrected(),
                                "pages", look.pagesLeftOut(),
                                "sitemaps", look.sitemapsLeftOut(),
                                "cut", look.cut() ? 1 : 0)));
    }

    /** How a source is, in one line. */
    String state(Source source, Duration untilNext) {
        String state = switch (source.state()) {
            case PAUSED -> words.line("paused");
            case MOVED -> words.line("moved");
            case GONE -> words.line("gone");
            case ACTIVE -> words.line("next", Map.of("minutes", Math.max(0, untilNext.toMinutes())));
        };
        String error = source.error()
                .map(code -> " · " + words.line("failing", Map.of("count", source.failures(), "why", why(code))))
                .orElse("");
        return source.id() + "  " + kind(source.kind()) + "  " + named(source) + "  " + state + error;
    }

    private static String named(Source source) {
        return source.title().isBlank() || source.title().equals(source.address())
                ? source.address()
                : source.title() + " (" + source.address() + ")";
    }

    private String kind(Source.Kind kind) {
        return switch (kind) {
            case PAGE -> words.line("kind.page");
            case FEED -> words.line("kind.feed");
            case SITEMAP -> words.line("kind.sitemap");
        };
    }

    /** Why nothing could be had from an address. */
    String why(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Refused(Refusal refusal, var _) -> why(refusal);
            case Fetched.Failed(Failure failure, var _) -> why(failure);
            case Fetched.Body _, Fetched.Unchanged _ -> words.line("nothing-in-it");
        };
    }

    private String why(Failure failure) {
        return switch (failure) {
            case Failure.Status(int code, var _) -> words.line("status", Map.of("code", Integer.toString(code)));
            case Failure.Held(Duration left) -> words.line("held", Map.of("seconds", left.toSeconds()));
            case Failure.Fault fault -> why(fault);
        };
    }

    private String why(Failure.Fault fault) {
        return switch (fault) {
            case TIMEOUT -> words.line("fault.timeout");
            case NO_SUCH_HOST -> words.line("fault.host");
            case UNREACHABLE -> words.line("fault.unreachable");
            case TLS -> words.line("fault.tls");
            case TOO_LARGE -> words.line("fault.large");
            case NOT_TEXT -> words.line("fault.not-text");
            case EMPTY -> words.line("fault.empty");
            case BROKEN -> words.line("fault.broken");
        };
    }

    private String why(Refusal refusal) {
        return switch (refusal) {
            case NO_ADDRESS -> words.line("refusal.address");
            case SCHEME -> words.line("refusal.scheme");
            case PORT -> words.line("refusal.port");
            case CREDENTIALS -> words.line("refusal.credentials");
            case PRIVATE_NETWORK -> words.line("refusal.private");
            case TOO_MANY_REDIRECTS -> words.line("refusal.redirects");
            case DOWNGRADE -> words.line("refusal.downgrade");
            case ROBOTS -> words.line("refusal.robots");
        };
    }

    /** As a source keeps it. */
    private String why(String error) {
        String[] parts = error.split(" ", 2);
        String what = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "status" -> words.line("status", Map.of("code", what));
            case "fault" -> why(Failure.Fault.valueOf(what));
            case "refused" -> why(Refusal.valueOf(what));
            default -> words.line("changed");
        };
    }
}
