package newstape.platform.telegram.standin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something said where the bot hears it. */
public final class Said {
    private final World telegram;
    private final Chat chat;
    private final Message message;
    private final long updateId;

    Said(World telegram, Chat chat, Message message, long updateId) {
        this.telegram = telegram;
        this.chat = chat;
        this.message = message;
        this.updateId = updateId;
    }

    public Message message() {
        return message;
    }

    public int messageId() {
        return message.id();
    }

    /** 0 where the bot isn't told. */
    public long updateId() {
        return updateId;
    }

    /** Waits for the first message that replies to this or, where none does, comes after it and replies to nothing. */
    public Message awaitAnswer() {
        return telegram.watch()
                .await(
                        () -> answers()
                                .filter(one -> one.repliesTo(message.id()))
                                .findFirst()
                                .or(() -> answers().findFirst()),
                        this::complaint);
    }

    /** Waits for so many messages that reply to this or come after it and reply to nothing. */
    public List<Message> awaitAnswers(int count) {
        return telegram.watch()
                .await(
                        () -> Optional.of(answers().toList())
                                .filter(all -> all.size() >= count)
                                .map(all -> all.subList(0, count)),
                        this::complaint);
    }

    private Stream<Message> answers() {
        return chat.board().ofBotAfter(message.id()).stream()
                .filter(one -> one.replyTo().isEmpty() || one.repliesTo(message.id()));
    }

    private String complaint() {
        return "no answer to " + message.text() + " among " + chat.told();
    }

    /** Whether the bot has said that it needn't hear of this again. */
    public boolean isAcknowledged() {
        return !telegram.watch().read(() -> telegram.updates().pending()).contains(updateId);
    }
}
