package newstape.platform.console;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What can be shown where an answer is printed.
 *
 * @param columns how many characters a line holds; kept between 20 and 100, beyond which prose is hard to read
 * @param charset what is written in; characters it lacks are spelled otherwise
 * @param colours whether escape codes for colours and weights are understood
 * @param hyperlinks whether a label may lead somewhere by an escape code; never without {@code colours}
 */
public record Look(int columns, Charset charset, boolean colours, boolean hyperlinks) {
    /** Where nobody says how wide it is. */
    public static final int USUAL_COLUMNS = 80;

    private static final int FEWEST_COLUMNS = 20;
    private static final int MOST_COLUMNS = 100;
    private static final Set<String> LINKING_PROGRAMS =
            Set.of("iterm.app", "wezterm", "vscode", "ghostty", "tabby", "hyper", "rio");
    private static final Set<String> LINKING_TYPES = Set.of("xterm-kitty", "xterm-ghostty", "alacritty", "foot");
    private static final Set<String> LINKING_VARIABLES =
            Set.of("VTE_VERSION", "WT_SESSION", "KONSOLE_VERSION", "DOMTERM");

    public Look {
        columns = Math.clamp(columns, FEWEST_COLUMNS, MOST_COLUMNS);
        hyperlinks &= colours;
    }

    /**
     * The look of a standard output.
     *
     * @param environment asked for {@code NO_COLOR}, {@code TERM}, {@code COLUMNS} and what names a terminal
     * @param terminal whether a person reads it, and not a file or another program
     */
    public static Look of(Map<String, String> environment, Charset charset, boolean terminal) {
        String type = terminal ? environment.getOrDefault("TERM", "dumb") : "dumb";
        return of(type, environment, charset, columns(environment.getOrDefault("COLUMNS", "")));
    }

    /** The look of a terminal of {@code type}, as {@code TERM} names it. */
    static Look of(String type, Map<String, String> environment, Charset charset, int columns) {
        boolean colours =
                !dumb(type) && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Look(columns > 0 ? columns : USUAL_COLUMNS, charset, colours, hyperlinks(type, environment));
    }

    static boolean dumb(String type) {
        return type.isBlank() || type.startsWith("dumb");
    }

    /** A multiplexer hides what the terminal behind it can. */
    private static boolean hyperlinks(String type, Map<String, String> environment) {
        String program = environment.getOrDefault("TERM_PROGRAM", "").toLowerCase(Locale.ROOT);
        boolean multiplexed = type.startsWith("screen") || type.startsWith("tmux") || program.equals("tmux");
        return !multiplexed
                && (LINKING_PROGRAMS.contains(program)
                        || LINKING_TYPES.contains(type)
                        || LINKING_VARIABLES.stream().anyMatch(environment::containsKey));
    }

    private static int columns(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : USUAL_COLUMNS;
    }
}
