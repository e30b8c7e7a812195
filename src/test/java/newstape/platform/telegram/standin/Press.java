package newstape.platform.telegram.standin;

import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A button that was pressed, and all that the bot made of it. */
public final class Press {
    private final World telegram;
    private final String id;
    private final Kind kind;
    private final Message message;
    private final Duration begun;
    private final int last;

    private Optional<Duration> answered = Optional.empty();
    private boolean tried;
    private String toast = "";
    private boolean alert;

    /** How much Telegram still knows of it. */
    enum Kind {
        WHOLE,
        LATE,
        INACCESSIBLE
    }

    Press(World telegram, String id, Kind kind, Message message, int last) {
        this.telegram = telegram;
        this.id = id;
        this.kind = kind;
        this.message = message;
        this.last = last;
        this.begun = telegram.watch().now();
    }

    String id() {
        return id;
    }

    /** What the bot is told. */
    ObjectNode json(Person presser, String data) {
        ObjectNode query = Json.object("id", id, "from", presser.json());
        message.inlineId()
                .ifPresentOrElse(
                        inline -> query.put("inline_message_id", inline), () -> query.set("message", message()));
        return query.put("chat_instance", Long.toString(message.chat() * 31 + 7))
                .put("data", data);
    }

    private ObjectNode message() {
        return kind == Kind.INACCESSIBLE
                ? Json.object("chat", message.json().path("chat"), "message_id", message.id(), "date", 0)
                : message.json();
    }

    // What the bot does, while the watch is held.

    void answer(Parameters asked) {
        tried = true;
        if (answered.isPresent()) {
            telegram.violated("callback query " + id + " was answered twice");
            throw Refusal.tooOld();
        }
        Duration after = telegram.watch().now().minus(begun);
        answered = Optional.of(after);
        if (kind == Kind.LATE) {
            throw Refusal.tooOld();
        }
        if (after.compareTo(telegram.deadline()) > 0) {
            telegram.violated("callback query " + id + " was answered after " + after);
        }
        toast = asked.text("text");
        alert = asked.flag("show_alert");
    }

    /** The bot meant to answer, and Telegram didn't let it. */
    void tried() {
        tried = true;
    }

    /** Until when it should have been answered, where it wasn't. */
    Optional<Duration> missed() {
        return Optional.of(begun.plus(telegram.deadline()))
                .filter(until -> !tried && kind != Kind.LATE)
                .filter(until -> telegram.watch().now().compareTo(until) > 0);
    }

    // What a test asks.

    /** Waits for the query's answer; returns what is shown for a moment, which may be nothing. */
    public String awaitToast() {
        untilAnswered();
        return telegram.watch().read(() -> toast);
    }

    /** Waits for the query's answer; whether it must be clicked away. */
    public boolean awaitAlert() {
        untilAnswered();
        return telegram.watch().read(() -> alert);
    }

    /** Waits for the query's answer; how long that took. */
    public Duration untilAnswered() {
        return telegram.watch().await(() -> answered, () -> "no answer to press " + id + "; " + telegram.violations());
    }

    /** Waits until the message is edited after it was pressed. */
    public Message awaitEdit() {
        return telegram.watch().await(this::edited, this::complaint);
    }

    /** Waits for the first message that the bot sent to the chat after it was pressed. */
    public Message awaitMessage() {
        return telegram.watch().await(this::sent, this::complaint);
    }

    /** Waits until the message is edited, or another is sent, whichever comes first. */
    public Message awaitOutcome() {
        return telegram.watch().await(() -> edited().or(this::sent), this::complaint);
    }

    private Optional<Message> edited() {
        return telegram.queries().now(message).filter(now -> now.edits() > message.edits());
    }

    private Optional<Message> sent() {
        return telegram.chats().find(message.chat()).stream()
                .flatMap(chat -> chat.board().ofBotAfter(last).stream())
                .findFirst();
    }

    private String complaint() {
        return "nothing came of a press on " + message.shown() + "; " + telegram.violations();
    }
}
