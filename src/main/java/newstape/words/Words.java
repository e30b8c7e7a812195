package newstape.words;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import newstape.text.Text;

/**
 * The messages of one feature in one language, in ICU's message syntax: {@code {name}}, {@code {count, plural, one{#
 * article} other{# articles}}}, {@code {kind, select, …}}.
 *
 * <p>An argument may be rich text, and stays so: a message is made into a {@link Text}, never into markup.
 */
public final class Words {
    private final String owner;
    private final Locale language;
    private final Properties messages;

    Words(String owner, Locale language, Properties messages) {
        this.owner = owner;
        this.language = language;
        this.messages = messages;
    }

    public Locale language() {
        return language;
    }

    /** Whether there is such a message. */
    public boolean has(String key) {
        return messages.containsKey(key);
    }

    public Text text(String key) {
        return text(key, Map.of());
    }

    /**
     * The message with its arguments put in.
     *
     * @param arguments by name: {@link Text}, {@link Number} or {@link String}
     */
    public Text text(String key, Map<String, ?> arguments) {
        return new Message(new MessagePattern(pattern(key)), language, this::plural).with(arguments);
    }

    /** The message as bare characters. */
    public String line(String key, Map<String, ?> arguments) {
        return text(key, arguments).characters();
    }

    public String line(String key) {
        return line(key, Map.of());
    }

    private String pattern(String key) {
        return Optional.ofNullable(messages.getProperty(key))
                .orElseThrow(() -> new IllegalArgumentException("no message “" + key + "” of " + owner));
    }

    private String plural(PluralRules.PluralType type, double number) {
        return PluralRules.forLocale(language, type).select(number);
    }
}
