package newstape.command;

/**
 * What an answer takes, declared before it is given: a platform with a deadline asks for more time at once where an
 * answer may wait for others.
 */
public enum Cost {
    /** Answered from what is kept, in milliseconds. */
    AT_HAND,
    /** Others are asked first, over a network. */
    MAY_WAIT
}
