package newstape.platform.telegram.look;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newstape.reply.Call;

/**
 * Links that open the chat with the bot and ask something there: {@code https://t.me/BOT?start=price-BTC}. The
 * parameter is the command and its words with hyphens between, {@code read-ab12cd34} for an article by its id; what
 * can't be said so is written in base64, or kept where it is too long for that.
 */
public final class DeepLinks {
    private static final int LONGEST = 64;
    private static final Pattern SPOKEN = Pattern.compile("([a-z]+)(?:-([A-Za-z0-9_-]+))?");
    private static final Pattern ARTICLE = Pattern.compile("\\b[0-9a-f]{8}\\b");
    private static final String ENCODED = "_";
    private static final String KEPT = "__";

    private final String bot;
    private final Function<Call, String> line;
    private final Function<String, Optional<Call>> call;
    private final LongLines lines;

    /**
     * By the two directions between a call and the line that asks for it.
     *
     * @param bot its name in Telegram, without the {@code @}
     */
    public DeepLinks(String bot, Function<Call, String> line, Function<String, Optional<Call>> call, LongLines lines) {
        this.bot = bot;
        this.line = line;
        this.call = call;
        this.lines = lines;
    }

    /** A link that asks for {@code asked}. */
    public String to(Call asked) {
        return "https://t.me/" + bot + "?start=" + parameter(asked);
    }

    String parameter(Call asked) {
        String written = line.apply(asked);
        String spoken = written.substring(1).replace("~", "").replace(' ', '-');
        if (spoken.length() <= LONGEST && spoken(spoken).filter(asked::equals).isPresent()) {
            return spoken;
        }
        String encoded = ENCODED + Base64.getUrlEncoder().withoutPadding().encodeToString(written.getBytes(UTF_8));
        return encoded.length() <= LONGEST ? encoded : KEPT + lines.keep(written);
    }

    /** What a start parameter asks for; empty where it asks for nothing. */
    public Optional<Call> call(String parameter) {
        if (parameter.startsWith(KEPT) && parameter.length() == KEPT.length() + LongLines.KEY) {
            return lines.line(parameter.substring(KEPT.length())).flatMap(call);
        }
        return parameter.startsWith(ENCODED) ? decoded(parameter.substring(ENCODED.length())) : spoken(parameter);
    }

    private Optional<Call> decoded(String encoded) {
        try {
            return call.apply(new String(Base64.getUrlDecoder().decode(encoded), UTF_8));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** An id that stands alone is an article's. */
    private Optional<Call> spoken(String parameter) {
        Matcher spoken = SPOKEN.matcher(parameter);
        if (!spoken.matches()) {
            return Optional.empty();
        }
        String words = Optional.ofNullable(spoken.group(2)).orElse("").replace('-', ' ');
        return call.apply("/" + spoken.group(1) + " " + ARTICLE.matcher(words).replaceAll("~$0"));
    }
}
