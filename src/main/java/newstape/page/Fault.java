package newstape.page;

/** Why a page couldn't be read. A closed set, so that whoever tells a reader can word each in any language. */
public sealed interface Fault {

    /** There is nothing in it, or nothing but white space. */
    record Empty() implements Fault {}

    /** It has more bytes than a page has. */
    record TooLarge(long bytes, long limit) implements Fault {}

    /**
     * It isn't text. {@code kind} is the format's own name, as in {@code PNG}, or {@code data} where that isn't known.
     */
    record Binary(String kind) implements Fault {}

    /** It is text, and there is neither an article nor a tape in it. */
    record NothingFound() implements Fault {}

    /** The file is gone. */
    record Missing() implements Fault {}

    /** It is a directory, not a file. */
    record Directory() implements Fault {}

    /** The file is there and the system won't give it. {@code reason} is the system's own, for an operator's eyes. */
    record Inaccessible(String reason) implements Fault {}
}
