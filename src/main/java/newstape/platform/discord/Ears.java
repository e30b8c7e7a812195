package newstape.platform.discord;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what Discord tells of its members, and answers each on a virtual thread of its own: the threads that events
 * come in on never wait. Once nothing more is taken, those who come are told so.
 */
final class Ears extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Ears.class);

    private final ExecutorService threads;
    private final Commanding commanding;
    private final Presses presses;
    private final Completions completions;
    private final Hearing hearing;

    Ears(ExecutorService threads, Commanding commanding, Presses presses, Completions completions, Hearing hearing) {
        this.threads = threads;
        this.commanding = commanding;
        this.presses = presses;
        this.completions = completions;
        this.hearing = hearing;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        take(event, () -> commanding.slash(event));
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        take(event, () -> commanding.aboutMessage(event));
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        take(event, () -> presses.button(event));
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        take(event, () -> presses.menu(event));
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        if (!started(() -> completions.answer(event))) {
            Sending.start(event.replyChoices(List.of()), "suggestions");
        }
    }

    /** Comes only where Discord was asked for what members say. Who said it doesn't wait. */
    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        if (!started(() -> hearing.hear(event.getMessage()))) {
            LOG.debug("what was said while it closes isn’t answered");
        }
    }

    private void take(IReplyCallback event, Runnable answer) {
        if (!started(answer)) {
            commanding.turnAway(event);
        }
    }

    private boolean started(Runnable task) {
        try {
            threads.execute(() -> run(task));
            return true;
        } catch (RejectedExecutionException closing) {
            return false;
        }
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.error("an event of Discord’s met a fault of ours", fault);
        }
    }
}
