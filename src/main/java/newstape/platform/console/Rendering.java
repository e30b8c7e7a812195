package newstape.platform.console;

import java.util.List;
import newstape.reply.Call;

/**
 * An answer as it is printed.
 *
 * @param text lines with {@code \n} between, none at the end
 * @param offered the calls whose numbers the text shows, the first is number 1
 */
record Rendering(String text, List<Call> offered) {}
