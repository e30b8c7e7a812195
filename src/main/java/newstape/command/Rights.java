package newstape.command;

/** What somebody may do in a place, each including those before it. */
public enum Rights {
    /** Ask. */
    MEMBER,
    /** Decide what happens in a community. */
    MODERATOR,
    /** Run the program. */
    OPERATOR;

    public boolean include(Rights needed) {
        return compareTo(needed) >= 0;
    }
}
