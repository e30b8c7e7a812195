package newstape;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Something the program can be told to do. */
interface Verb {
    String name();

    /** What it takes, with its help. */
    CommandSpec spec();

    /** Does it; returns the exit status. */
    int run(ParseResult given, Start start);
}
