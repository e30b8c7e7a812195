package newstape.platform.console;

import java.util.Optional;

/** Where lines are typed. */
@FunctionalInterface
interface Prompt {
    String SIGN = "> ";

    /** Waits for the next line; nothing when there will be none. */
    Optional<String> next();
}
