package newstape.platform.telegram.traffic;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import newstape.platform.telegram.kept.Received;

/** What Telegram gave when it was asked for updates. */
sealed interface Given {
    /**
     * Updates.
     *
     * @param upTo the highest id among them, those that can't be read included; empty where there is none
     */
    record Updates(List<Received> updates, Optional<Long> upTo) implements Given {}

    /** It gave something that can't be read as a whole, though a part of it perhaps can. */
    record Unreadable(String text) implements Given {}

    /** Somebody else takes them, or they are sent somewhere. */
    record Conflict(String description) implements Given {}

    record TokenRefused() implements Given {}

    /** Nothing is given for so long. */
    record Held(Duration span) implements Given {}

    /** It can't be reached, or has a fault. */
    record Away(String reason) implements Given {}
}
