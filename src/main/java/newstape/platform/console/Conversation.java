package newstape.platform.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newstape.command.Asker;
import newstape.command.Invocation;
import newstape.command.Router;
import newstape.reply.Call;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.words.Lexicon;
import newstape.words.Words;

/** Lines and their answers, one after another; a number presses a button of the last answer. For one thread. */
final class Conversation {
    /** What is typed or piped in one line, at most; in UTF-16 units. */
    static final int LONGEST_LINE = 10_000;

    private static final Pattern NUMBER = Pattern.compile("\\[?(\\d{1,4})]?");

    private final Router router;
    private final Asker asker;
    private final Lexicon lexicon;
    private List<Call> offered = List.of();

    Conversation(Router router, Asker asker, Lexicon lexicon) {
        this.router = router;
        this.asker = asker;
        this.lexicon = lexicon;
    }

    /** What is shown for {@code line}; nothing where it is blank. */
    Optional<String> answer(String line, Look look) {
        String typed = line.strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(typed);
        if (number.matches()) {
            return Optional.of(press(Integer.parseInt(number.group(1)), look));
        }
        return Optional.of(show(reply(line), look));
    }

    /** The reply to a line, whatever its length. */
    Reply reply(String line) {
        return line.length() > LONGEST_LINE
                ? refusal(words().text("long", Map.of("most", LONGEST_LINE)))
                : router.answer(line, asker);
    }

    /** A reply for a reader that doesn't press numbers. */
    String print(Reply reply, Look look) {
        return render(reply, look, new Offers.Typed(router::line)).text();
    }

    private String press(int number, Look look) {
        if (number >= 1 && number <= offered.size()) {
            return show(router.answer(new Invocation(offered.get(number - 1), asker)), look);
        }
        Text message = offered.isEmpty()
                ? words().text("nothing.offered")
                : words().text("not.offered", Map.of("number", Integer.toString(number), "count", offered.size()));
        // what was offered before still is
        return render(refusal(message), look, new Offers.Numbered()).text();
    }

    private String show(Reply reply, Look look) {
        Rendering rendering = render(reply, look, new Offers.Numbered());
        offered = rendering.offered();
        return rendering.text();
    }

    private Rendering render(Reply reply, Look look, Offers offers) {
        Words itsWords = lexicon.words(ConsoleRenderer.class, asker.language());
        return new ConsoleRenderer(look, itsWords, offers).render(reply);
    }

    private static Reply refusal(Text message) {
        return new Reply.Notice(Reply.Reason.MISUNDERSTOOD, message, List.of(), Frame.PRIVATE);
    }

    private Words words() {
        return lexicon.words(Conversation.class, asker.language());
    }
}
