package newstape.platform.telegram.look;

/**
 * Lines that stay together in one message.
 *
 * @param html of its own, whole: no mark in it is open at its end
 * @param length as Telegram counts it: characters as they are shown, in UTF-16
 * @param marks how many of Telegram's marks (entities) it takes
 * @param close whether it follows the piece before it without an empty line between
 * @param heads whether it stays with the piece behind it
 */
record Piece(String html, int length, int marks, boolean close, boolean heads) {}
