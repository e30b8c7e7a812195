package newstape.platform.telegram.look;

/** Where a reply is shown. */
public enum Place {
    /** Between one person and the bot. */
    PRIVATE,
    /** Where members talk. */
    GROUP,
    /** Where all read, and nobody should change what the others see. */
    CHANNEL,
    /** In any chat at all, where somebody has put it. */
    SHARED
}
