package newstape.platform.telegram.standin;

import java.util.List;
import java.util.regex.Pattern;
import newstape.platform.telegram.standin.Html.Entity;

/** What Telegram does to the characters of a text before it is shown. */
final class Cleaning {
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\s\\x{A0}\\x{1680}\\x{180E}\\x{2000}-\\x{200F}\\x{202E}\\x{202F}\\x{205F}\\x{2800}\\x{3000}\\x{FEFF}\\x{FFFC}]*");
    private static final Pattern MARKS_IN_A_ROW = Pattern.compile("[\\x{200E}\\x{200F}](?=[\\x{200E}\\x{200F}])");

    private Cleaning() {}

    /** A text as it is shown, and where its entities are now; the text is empty where nothing is seen. */
    record Cleaned(String text, List<Entity> entities) {}

    static Cleaned of(String text, List<Entity> entities) {
        StringBuilder kept = new StringBuilder();
        int[] places = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            places[i] = kept.length();
            if (!isDropped(text.charAt(i))) {
                kept.append(text.charAt(i) < ' ' && text.charAt(i) != '\n' ? ' ' : text.charAt(i));
            }
        }
        places[text.length()] = kept.length();
        List<Entity> moved = entities.stream()
                .map(entity -> entity.spanning(places[entity.offset()], places[entity.end()]))
                .filter(entity -> entity.length() > 0)
                .toList();
        String shown = MARKS_IN_A_ROW.matcher(kept).replaceAll("\u200C");
        return trimmed(shown, Nesting.settle(moved).entities());
    }

    private static boolean isDropped(char c) {
        return c == '\r' || (c >= 0x2028 && c <= 0x202E) || c == 0x0333 || c == 0x033F || c == 0x030A;
    }

    private static Cleaned trimmed(String text, List<Entity> entities) {
        if (UNSEEN.matcher(text).matches()) {
            return new Cleaned("", List.of());
        }
        int end = text.length();
        while (isSpace(text.charAt(end - 1))) {
            end--;
        }
        int stop = entities.isEmpty() ? end : entities.getFirst().offset();
        int start = 0;
        while (start < stop && isSpace(text.charAt(start))) {
            start++;
        }
        return new Cleaned(text.substring(start, end), within(entities, start, end));
    }

    private static List<Entity> within(List<Entity> entities, int start, int end) {
        return entities.stream()
                .filter(entity -> entity.offset() < end)
                .map(entity -> entity.spanning(entity.offset() - start, Math.min(entity.end(), end) - start))
                .sorted(Entity.ORDER)
                .toList();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }
}
