package newstape.platform.discord;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import newstape.command.Asker;
import newstape.command.Completion;
import newstape.command.Invocation;
import newstape.command.Router;
import newstape.command.Suggestion;
import newstape.text.Label;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is suggested while somebody types. Suggestions are at hand by contract; where they aren't, an empty list in time
 * is better than a full one too late.
 */
final class Completions {
    private static final Logger LOG = LoggerFactory.getLogger(Completions.class);
    private static final Duration PATIENCE = Duration.ofMillis(120);

    /** Of what is shown, and of what is put in. */
    private static final int LONGEST = 100;

    private final Router router;
    private final Askers askers;
    private final ExecutorService threads;

    Completions(Router router, Askers askers, ExecutorService threads) {
        this.router = router;
        this.askers = askers;
        this.threads = threads;
    }

    void answer(CommandAutoCompleteInteractionEvent event) {
        Asker asker = askers.of(event);
        Invocation sofar = new Invocation(Asking.call(event.getName(), event.getOptions()), asker);
        String parameter = event.getFocusedOption().getName();
        String begun = event.getFocusedOption().getValue();
        Future<List<Suggestion>> suggestions = threads.submit(() -> router.complete(sofar, parameter, begun));
        Sending.send(event.replyChoices(choices(inTime(suggestions, event.getName()))), "suggestions");
    }

    private static List<Suggestion> inTime(Future<List<Suggestion>> suggestions, String command) {
        try {
            return suggestions.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            suggestions.cancel(true);
            LOG.warn(
                    "/{} has nothing to suggest after {} ms, though it should be at hand",
                    command,
                    PATIENCE.toMillis());
        } catch (ExecutionException fault) {
            LOG.error("/{} can’t suggest anything", command, fault.getCause());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }

    private static List<Choice> choices(List<Suggestion> suggestions) {
        return suggestions.stream()
                .filter(suggestion -> !suggestion.lasting().isBlank())
                .limit(Completion.MOST)
                .map(Completions::choice)
                .toList();
    }

    /** What is too long to be put in is put in as far as whole words go: they are looked for all the same. */
    private static Choice choice(Suggestion suggestion) {
        String shown = suggestion.value().equals(suggestion.label())
                        || suggestion.label().startsWith(suggestion.value())
                ? suggestion.label()
                : suggestion.value() + " · " + suggestion.label();
        return new Choice(Label.of(shown, LONGEST), wholeWords(suggestion.lasting()));
    }

    private static String wholeWords(String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        int space = value.lastIndexOf(' ', LONGEST);
        return value.substring(0, space > 0 ? space : value.offsetByCodePoints(0, LONGEST / 2));
    }
}
