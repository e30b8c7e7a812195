package newstape.page;

/** What came of reading a page. */
public sealed interface Reading {

    /** Something stands on it. */
    record Read(Page page) implements Reading {}

    /** Nothing could be read, and why. */
    record Unreadable(Fault fault) implements Reading {}
}
