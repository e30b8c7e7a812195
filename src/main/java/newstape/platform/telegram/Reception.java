package newstape.platform.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import newstape.platform.telegram.kept.Inbox;
import newstape.platform.telegram.kept.Received;
import newstape.platform.telegram.traffic.Api;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes updates from the inbox, in order within a chat and side by side otherwise, to whom they concern. One leaves the
 * inbox once it is dealt with, whatever came of it; a press is answered soon, whatever stands before it in its chat.
 */
final class Reception implements Consumer<List<Received>> {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    /** Before somebody presses again, since nothing seems to happen. */
    private static final Duration PRESS_WAITS = Duration.ofMillis(400);

    private final Inbox inbox;
    private final Lanes lanes;
    private final Api api;
    private final ScheduledExecutorService alarms;
    private final Desks desks;

    /** Who deals with what. */
    record Desks(Commanding commanding, Presses presses, Seekings seekings, Whereabouts whereabouts) {}

    Reception(Inbox inbox, Lanes lanes, Api api, ScheduledExecutorService alarms, Desks desks) {
        this.inbox = inbox;
        this.lanes = lanes;
        this.api = api;
        this.alarms = alarms;
        this.desks = desks;
    }

    @Override
    public void accept(List<Received> updates) {
        updates.forEach(this::accept);
    }

    private void accept(Received received) {
        if (received.begun()) {
            LOG.warn(
                    "Update {} was being answered when the program ended: perhaps it is answered twice", received.id());
        }
        try {
            Update update = Updates.read(received.json());
            Optional<Toast> toast =
                    update instanceof Update.Pressed pressed ? Optional.of(toast(pressed)) : Optional.empty();
            lanes.add(update.lane(), () -> deal(received.id(), update, toast));
        } catch (Unreadable | RuntimeException unreadable) {
            LOG.error("Update {} can’t be read, and is left out", received.id(), unreadable);
            inbox.done(received.id());
        }
    }

    private Toast toast(Update.Pressed pressed) {
        Toast toast = new Toast(pressed.query(), api);
        Future<?> _ = alarms.schedule(toast::silently, PRESS_WAITS.toMillis(), TimeUnit.MILLISECONDS);
        return toast;
    }

    private void deal(long id, Update update, Optional<Toast> toast) {
        AtomicBoolean begun = new AtomicBoolean();
        Started started = () -> {
            if (begun.compareAndSet(false, true)) {
                inbox.begun(id);
            }
        };
        try {
            deal(update, toast, started);
        } catch (ProgramEnds ends) {
            LOG.info("Update {} is dealt with after the next start", id);
            return;
        } catch (RuntimeException | Error fault) {
            LOG.error("Update {} couldn’t be dealt with", id, fault);
        }
        inbox.done(id);
    }

    private void deal(Update update, Optional<Toast> toast, Started started) {
        switch (update) {
            case Update.Said(Message message) -> said(message, started);
            case Update.Pressed pressed -> desks.presses.answer(pressed, toast.orElseThrow(), started);
            case Update.Sought sought -> desks.seekings.answer(sought);
            case Update.Membership(Chat chat, boolean wanted) -> {
                if (wanted) {
                    desks.whereabouts.wanted(chat);
                } else {
                    desks.whereabouts.unwanted(chat, "the bot was blocked or removed");
                }
            }
            case Update.Other(Optional<String> kind) -> LOG.debug("nothing is done about a {}", kind);
        }
    }

    private void said(Message message, Started started) {
        message.movedTo().ifPresent(to -> desks.whereabouts.moved(message.chat().id(), to));
        message.movedFrom()
                .ifPresent(from -> desks.whereabouts.moved(from, message.chat().id()));
        if (message.movedTo().isEmpty()) {
            desks.whereabouts.wanted(message.chat());
        }
        desks.commanding.said(message, started);
    }
}
