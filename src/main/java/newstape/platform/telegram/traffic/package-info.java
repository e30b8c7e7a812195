/**
 * What goes to Telegram and comes from it: requests within the limits it sets, tried again where that is safe and
 * nowhere else, and updates that are asked for until the end. OkHttp, and Telegram's library on it, are known here.
 */
@NullMarked
package newstape.platform.telegram.traffic;

import org.jspecify.annotations.NullMarked;
