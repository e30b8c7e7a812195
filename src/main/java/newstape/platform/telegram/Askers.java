package newstape.platform.telegram;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newstape.command.Asker;
import newstape.command.Rights;
import newstape.platform.Manner;
import newstape.words.Lexicon;

/** Who asks, as the core knows them: told anew for each update, so that rights are those of this moment. */
final class Askers {
    private final Manner manner;
    private final Members members;
    private final Set<String> spoken;

    Askers(Manner manner, Members members, Lexicon lexicon) {
        this.manner = manner;
        this.members = members;
        this.spoken = lexicon.languages().stream().map(Locale::getLanguage).collect(Collectors.toUnmodifiableSet());
    }

    /** In the language of their Telegram, where that is spoken here. May ask Telegram for their rights, and block. */
    Asker of(Sender sender, Chat chat) {
        return asker(sender, place(chat), rights(sender, chat));
    }

    /** Where it isn't known in which chat. */
    Asker of(Sender sender) {
        return asker(sender, new Asker.Place("telegram:shared"), Rights.MEMBER);
    }

    private Asker asker(Sender sender, Asker.Place place, Rights rights) {
        Optional<Locale> theirs =
                sender.language().map(Locale::forLanguageTag).filter(one -> spoken.contains(one.getLanguage()));
        return new Asker(
                new Asker.Person("telegram:" + sender.id()),
                place,
                rights,
                theirs.orElse(manner.language()),
                manner.zone(),
                manner.currency());
    }

    /** The chat, and the topic where there is one. */
    static Asker.Place place(Chat chat) {
        String topic = chat.topic().map(number -> "/" + number).orElse("");
        return new Asker.Place("telegram:" + chat.id() + topic);
    }

    private Rights rights(Sender sender, Chat chat) {
        return switch (sender.as()) {
            case GROUP, CHANNEL -> Rights.MODERATOR;
            case ANOTHER_CHAT, BOT -> Rights.MEMBER;
            case THEMSELVES -> chat.isPrivate() ? Rights.MEMBER : members.rights(chat.id(), sender.id());
        };
    }
}
