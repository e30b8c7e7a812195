package newstape.page;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

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

    private DayWords() {}

    static boolean alone(String rest) {
        return none(rest, word -> !WORDS.contains(word) && !Furniture.department(word));
    }

    /** Whether words say that what they stand before is when an article came out first. */
    static boolean issued(String words) {
        return !none(words, ISSUED::contains);
    }

    /** Whether words say that what they stand before is when an article was changed. */
    static boolean changed(String words) {
        return !none(words, CHANGED::contains);
    }

    /** Whether no word, which is letters in a row, in lower case, is such a one. */
    private static boolean none(String rest, Predicate<String> such) {
        String lower = rest.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            int c = i == lower.length() ? ' ' : lower.codePointAt(i);
            if (!Character.isLetter(c)) {
                if (i > start && such.test(lower.substring(start, i))) {
                    return false;
                }
                start = i + 1;
            } else if (Character.isSupplementaryCodePoint(c)) {
                i++;
            }
        }
        return true;
    }
}
