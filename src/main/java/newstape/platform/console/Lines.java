package newstape.platform.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.Optional;
import newstape.command.Asker;
import newstape.command.Router;
import newstape.platform.ReplyJson;
import newstape.reply.Reply;
import newstape.words.Lexicon;

/**
 * Questions and answers without a terminal: from the command line, a pipe or a file. Numbers press nothing here; an
 * answer that goes on shows the line that asks for the rest.
 */
public final class Lines {
    private final Conversation conversation;
    private final ReplyJson json;
    private final Look look;
    private final PrintWriter out;

    /** @param out is flushed behind each answer, and stays open */
    public Lines(Router router, Asker asker, Lexicon lexicon, Look look, PrintWriter out) {
        this.conversation = new Conversation(router, asker, lexicon);
        this.json = new ReplyJson(router::line, look.charset());
        this.look = look;
        this.out = out;
    }

    /**
     * Prints the answer to one line.
     *
     * @return whether it is one; false where it is a {@link Reply.Notice}, which says why there is none
     */
    public boolean say(String line) {
        Reply reply = conversation.reply(line);
        print(conversation.print(reply, look));
        return !(reply instanceof Reply.Notice);
    }

    /** Prints the answer to one line as {@link ReplyJson}; returns what {@link #say} does. */
    public boolean sayAsJson(String line) {
        Reply reply = conversation.reply(line);
        print(json.write(reply));
        return !(reply instanceof Reply.Notice);
    }

    /**
     * Answers each line of {@code in}, in order, with an empty line between two answers; blank lines are passed over.
     * Returns at the end of {@code in}, or when nobody reads the answers any more.
     *
     * @throws IOException where {@code in} can't be read
     */
    public void answerEach(Reader in) throws IOException {
        BoundedLines lines = new BoundedLines(new BufferedReader(in)::read, Conversation.LONGEST_LINE);
        String between = "";
        for (Optional<String> line = lines.next(); line.isPresent() && !out.checkError(); line = lines.next()) {
            String typed = line.get();
            if (!typed.isBlank()) {
                out.print(between);
                say(typed);
                between = "\n";
            }
        }
    }

    private void print(String text) {
        out.print(text + "\n");
        out.flush();
    }
}
