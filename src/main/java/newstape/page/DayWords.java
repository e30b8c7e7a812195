package newstape.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that may stand around a day in a line that prints a day and nothing else. */
final class DayWords {
    private static final Set<String> WORDS = Set.of(
            "published",
            "posted",
            "updated",
            "last",
            "first",
            "date",
            "on",
            "in",
            "at",
            "by",
            "as",
            "of",
            "the",
            "created",
            "veröffentlicht",
            "aktualisiert",
            "stand",
            "am",
            "vom",
            "um",
            "den",
            "datum",
            "erschienen",
            "publié",
            "le",
            "mis",
            "à",
            "jour",
            "publicado",
            "actualizado",
            "actualización",
            "última",
            "modifié",
            "a",
            "las",
            "los",
            "de",
            "h",
            "hrs",
            "uhr",
            "zuletzt",
            "geändert",
            "lesezeit",
            "minuten",
            "lecture",
            "lectura",
            "ist",
            "cst",
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche",
            "lunes",
            "martes",
            "miércoles",
            "jueves",
            "viernes",
            "sábado",
            "domingo",
            "el",
            "min",
            "read",
            "minutes",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thurs",
            "fri",
            "sat",
            "sun",
            "montag",
            "dienstag",
            "mittwoch",
            "donnerstag",
            "freitag",
            "samstag",
            "sonntag",
            "mo",
            "di",
            "mi",
            "do",
            "fr",
            "sa",
            "so");
    private static final Set<String> ISSUED = Set.of(
            "published",
            "posted",
            "first",
            "originally",
            "veröffentlicht",
            "erschienen",
            "publié",
            "publiée",
            "publicado",
            "publicada",
            "pubblicato",
            "gepubliceerd",
            "publicerad",
            "publisert",
            "udgivet",
            "opublikowano",
            "publikováno",
            "опубликовано");
    private static final Set<String> CHANGED = Set.of(
            "updated",
            "update",
            "modified",
            "revised",
            "edited",
            "reviewed",
            "changed",
            "aktualisiert",
            "geändert",
            "überarbeitet",
            "stand",
            "mis",
            "modifié",
            "actualizado",
            "actualización",
            "actualizada",
            "modificado",
            "aggiornato",
            "aggiornata",
            "modificato",
            "atualizado",
            "atualização",
            "bijgewerkt",
            "gewijzigd",
            "oppdatert",
            "opdateret",
            "uppdaterad",
            "aktualizováno",
            "zaktualizowano",
            "обновлено");
    private static final Pattern APART = Pattern.compile("[^\\p{L}]+");

    private DayWords() {}

    static boolean alone(String rest) {
        return words(rest).allMatch(word -> word.isEmpty() || WORDS.contains(word) || Furniture.department(word));
    }

    /** Whether words say that what they stand before is when an article came out first. */
    static boolean issued(String words) {
        return words(words).anyMatch(ISSUED::contains);
    }

    /** Whether words say that what they stand before is when an article was changed. */
    static boolean changed(String words) {
        return words(words).anyMatch(CHANGED::contains);
    }

    private static Stream<String> words(String rest) {
        return APART.splitAsStream(rest.toLowerCase(Locale.ROOT));
    }
}
