package newstape.platform.telegram.standin;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The messages of one chat, each as it is now. */
final class Board {
    private final NavigableMap<Integer, Message> messages = new TreeMap<>();

    void put(Message message) {
        messages.put(message.id(), message);
    }

    Optional<Message> find(int id) {
        return Optional.ofNullable(messages.get(id));
    }

    boolean remove(int id) {
        return messages.remove(id) != null;
    }

    /** The newest message's id, 0 where there is none. */
    int last() {
        return messages.isEmpty() ? 0 : messages.lastKey();
    }

    /** The bot's, behind one. */
    List<Message> ofBotAfter(int id) {
        return messages.tailMap(id, false).values().stream()
                .filter(Message::isOfBot)
                .toList();
    }
}
