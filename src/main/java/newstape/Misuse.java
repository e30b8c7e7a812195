package newstape;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import newstape.text.Echo;
import newstape.text.Nearest;
import newstape.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Why a command line can't be followed, and what was probably meant. */
record Misuse(Words words) {

    String line(ParameterException fault) {
        return switch (fault) {
            case UnmatchedArgumentException unmatched ->
                unmatched(unmatched.getUnmatched().getFirst(), fault.getCommandLine());
            case MissingParameterException missing ->
                missing(missing.getMissing().getFirst());
            default ->
                fault.getArgSpec() instanceof OptionSpec option
                        ? words.line("misuse.value", Map.of("option", option.longestName()))
                        : words.line("misuse.other", Map.of("why", Echo.of(String.valueOf(fault.getMessage()))));
        };
    }

    private String unmatched(String given, CommandLine verb) {
        Map<String, String> named = Map.of("given", Echo.of(given));
        if (given.startsWith("-")) {
            Collection<String> options = verb.getCommandSpec().optionsMap().keySet();
            return words.line("misuse.option", named) + meant(given.split("=", 2)[0], options);
        }
        if (verb.getSubcommands().isEmpty()) {
            return words.line("misuse.surplus", named);
        }
        return given.startsWith("/")
                ? words.line("misuse.question", named)
                : words.line("misuse.verb", named)
                        + meant(given, verb.getSubcommands().keySet());
    }

    private String meant(String given, Collection<String> known) {
        List<String> nearest = Nearest.of(given, known, 1);
        return nearest.isEmpty() ? "" : " " + words.line("misuse.meant", Map.of("nearest", nearest.getFirst()));
    }

    private String missing(ArgSpec wanted) {
        return wanted instanceof OptionSpec option
                ? words.line("misuse.needs", Map.of("option", option.longestName(), "wanted", option.paramLabel()))
                : words.line("misuse.missing", Map.of("wanted", wanted.paramLabel()));
    }
}
