package newstape.platform.telegram;

import java.util.Locale;
import java.util.Optional;

/** What somebody says to the bot, without its name. */
sealed interface Addressed {
    /** A command; {@code surely} tells whether it can be for no other bot. */
    record Command(String line, boolean surely) implements Addressed {}

    /** Words that are for the bot. */
    record Words(String words) implements Addressed {}

    /** It is for others. */
    record NotUs() implements Addressed {}

    static Addressed of(Message message, Me me) {
        String text = message.text().strip();
        boolean privately = message.chat().isPrivate();
        if (text.startsWith("/") && !message.forwarded()) {
            return command(text, privately, me);
        }
        return mention(text, me)
                .filter(words -> !message.forwarded())
                .map(words -> words.startsWith("/") ? command(words, true, me) : new Words(words))
                .orElseGet(() -> privately && !text.isEmpty() ? new Words(text) : new NotUs());
    }

    private static Addressed command(String text, boolean surely, Me me) {
        int end = 0;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && !Character.isSpaceChar(text.charAt(end))) {
            end++;
        }
        int at = text.lastIndexOf('@', end - 1);
        if (at < 0) {
            return new Command(text, surely);
        }
        return text.substring(at + 1, end).equalsIgnoreCase(me.name())
                ? new Command(text.substring(0, at) + text.substring(end), true)
                : new NotUs();
    }

    /** What stands behind the bot's name, where the words begin with it. */
    private static Optional<String> mention(String text, Me me) {
        String name = "@" + me.name().toLowerCase(Locale.ROOT);
        boolean begins = text.toLowerCase(Locale.ROOT).startsWith(name)
                && (text.length() == name.length() || !isNamePart(text.charAt(name.length())));
        return begins
                ? Optional.of(text.substring(name.length()).replaceFirst("^[\\s\\p{Z},:]+", ""))
                        .filter(words -> !words.isEmpty())
                : Optional.empty();
    }

    private static boolean isNamePart(char character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }
}
