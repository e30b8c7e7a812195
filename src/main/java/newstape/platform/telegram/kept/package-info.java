/**
 * What Newstape keeps of Telegram from one start to the next: updates that aren't answered yet, lines that found no
 * room in a button, chats that have moved or don't want it. Files that are only added to; whatever ends the process,
 * each of them is whole up to its last full line.
 */
@NullMarked
package newstape.platform.telegram.kept;

import org.jspecify.annotations.NullMarked;
