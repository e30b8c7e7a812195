package newstape.intake;

import java.util.List;
import java.util.Optional;
import newstape.article.ArticleId;
import newstape.feed.FeedReading;
import newstape.store.Source;
import newstape.web.Failure;
import newstape.web.Refusal;

/** What became of something that somebody wants to be read. */
public sealed interface Enlisted {
    /** It is a source now, and will be looked at. */
    record Added(Source source) implements Enlisted {}

    /** It was one already. */
    record Known(Source source) implements Enlisted {}

    /** It was read, once: a file's page. */
    record Kept(String name, ArticleId article, boolean fresh) implements Enlisted {}

    /** A list, each of which was dealt with. */
    record Several(List<Enlisted> each) implements Enlisted {
        public Several {
            each = List.copyOf(each);
        }
    }

    /** It can't be read. */
    record Refused(String what, Reason reason) implements Enlisted {}

    /** Why something can't be read. */
    sealed interface Reason {
        /** It is neither an address nor a file. */
        record NothingThere() implements Reason {}

        record NotAllowed(Refusal refusal) implements Reason {}

        record NotHad(Failure failure) implements Reason {}

        /** It was dealt with as far as it could be read, and goes on after that. */
        record CutShort() implements Reason {}

        /** There is no article, no feed and no tape in it. */
        record NothingInIt(Optional<FeedReading.Reason> feed) implements Reason {}
    }
}
