package newstape.platform.telegram.standin;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/** All chats and people; asked while the watch is held. */
final class Chats {
    private static final long FIRST_SUPERGROUP = -1_002_000_000_000L;
    private static final long FIRST_GROUP = -4_100_000_000L;
    /** Beyond 32 bits, as today's are. */
    private static final long FIRST_PERSON = 7_100_000_000L;

    /** A group has a past; a topic's id is a message's, and 1 is none. */
    private static final int NEWEST_OLD_MESSAGE = 20;

    private final World telegram;
    private final Map<Long, Chat> chats = new HashMap<>();
    private final Map<Long, Person> people = new HashMap<>();
    /** Private chats and groups have one row of numbers, every supergroup and channel its own. */
    private final AtomicInteger messageIds = new AtomicInteger(1_000);

    private final Person stranger;

    Chats(World telegram) {
        this.telegram = telegram;
        this.stranger = person("Owner", "en");
    }

    /** Who does what nobody in a test does. */
    Person stranger() {
        return stranger;
    }

    Person person(String name, String languageCode) {
        Person person = new Person(telegram, FIRST_PERSON + people.size(), name, languageCode);
        people.put(person.id(), person);
        return person;
    }

    Optional<Person> findPerson(long id) {
        return Optional.ofNullable(people.get(id));
    }

    Chat privateChat(Person person) {
        return chats.computeIfAbsent(
                person.id(),
                id -> new Chat(telegram, Chat.Kind.PRIVATE, id, person.name(), false, messageIds::incrementAndGet));
    }

    Chat group(String title) {
        return add(Chat.Kind.GROUP, FIRST_GROUP - chats.size(), title, false, messageIds::incrementAndGet);
    }

    Chat supergroup(Chat.Kind kind, String title, boolean forum) {
        return add(
                kind,
                FIRST_SUPERGROUP - chats.size(),
                title,
                forum,
                new AtomicInteger(NEWEST_OLD_MESSAGE)::incrementAndGet);
    }

    private Chat add(Chat.Kind kind, long id, String title, boolean forum, IntSupplier ids) {
        Chat chat = new Chat(telegram, kind, id, title, forum, ids);
        chats.put(id, chat);
        return chat;
    }

    Optional<Chat> find(long id) {
        return Optional.ofNullable(chats.get(id));
    }

    /** The chat a request means. */
    Chat known(Parameters asked) {
        if (!asked.has("chat_id")) {
            throw Refusal.bad("chat_id is empty");
        }
        long id = asked.number("chat_id");
        if (people.containsKey(id) && !chats.containsKey(id)) {
            throw Refusal.forbidden("bot can't initiate conversation with a user");
        }
        return find(id).orElseThrow(() -> Refusal.bad("chat not found"));
    }

    /** The chat a request means, where the bot can do anything there. */
    Chat open(Parameters asked) {
        Chat chat = known(asked);
        chat.closed().ifPresent(why -> {
            throw why;
        });
        return chat;
    }
}
