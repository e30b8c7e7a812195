package newstape.platform.telegram;

import java.util.Optional;
import newstape.platform.telegram.look.Place;
import newstape.platform.telegram.traffic.Errand;

/**
 * Where in Telegram: a chat, or a topic of one.
 *
 * @param topic empty outside of topics
 */
record Chat(long id, Kind kind, Optional<Integer> topic) {
    enum Kind {
        PRIVATE(Place.PRIVATE),
        GROUP(Place.GROUP),
        CHANNEL(Place.CHANNEL);

        private final Place place;

        Kind(Place place) {
            this.place = place;
        }
    }

    Place place() {
        return kind.place;
    }

    boolean isPrivate() {
        return kind == Kind.PRIVATE;
    }

    boolean isChannel() {
        return kind == Kind.CHANNEL;
    }

    /** The same chat by its other id. */
    Chat at(long other) {
        return new Chat(other, kind, topic);
    }

    Errand.Destination destination() {
        return new Errand.Destination(Long.toString(id), !isPrivate());
    }
}
