package newstape.platform.discord;

/** What became of something that was sent. */
enum Arrival {
    ARRIVED,
    /** What it was for is gone: the message, the channel. */
    GONE,
    /** Discord can't read it, which is a fault of ours. */
    UNREADABLE,
    /** It didn't arrive, and sending it once more won't help. */
    LOST
}
