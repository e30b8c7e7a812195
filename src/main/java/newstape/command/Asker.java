package newstape.command;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/**
 * Who asks, where, and how they like to be answered.
 *
 * @param person opaque: only the platform that minted it reads it
 * @param place opaque, likewise: a channel, a group, a terminal
 */
public record Asker(Person person, Place place, Rights rights, Locale language, ZoneId zone, Currency currency) {

    /** A member of some platform. */
    public record Person(String id) {}

    /** Where on some platform. */
    public record Place(String id) {}
}
