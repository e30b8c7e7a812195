package newstape.platform.console;

import java.util.function.Function;
import newstape.reply.Call;

/** How an answer shows what can be asked next. */
sealed interface Offers {

    /** By numbers that somebody is there to type. */
    record Numbered() implements Offers {}

    /**
     * By the lines that ask for it, where it belongs to the answer: the next page, the answers to a question. Other
     * buttons are left out: what reads this is a file, or another program.
     */
    record Typed(Function<Call, String> line) implements Offers {}
}
