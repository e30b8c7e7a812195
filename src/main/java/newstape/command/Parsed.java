package newstape.command;

import newstape.reply.Call;

/** What a typed line was understood as. */
public sealed interface Parsed {

    record Understood(Call call) implements Parsed {}

    /** There is nothing in it. */
    record Blank() implements Parsed {}

    /** It doesn't begin with the name of a command. {@code slash} tells whether it was meant to. */
    record NoCommand(String typed, boolean slash) implements Parsed {}

    /** The command takes no more than what stands before {@code word}. */
    record Leftover(Signature signature, String word) implements Parsed {}
}
