package newstape.platform.telegram.look;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import newstape.reply.Call;
import newstape.reply.Frame;

/**
 * What a button carries, 64 bytes at most: the version of the form, who may press, who was answered where that matters,
 * and the call as the line that asks for it. A line that is too long is kept, and its key carried: a button works for
 * as long as its message is there, whatever was restarted.
 */
public final class Data {
    static final int LONGEST = 64;

    private static final char VERSION = '1';
    private static final char WHOLE = '|';
    private static final char KEPT = '#';
    private static final int FIXED = 2;
    private static final int RADIX = Character.MAX_RADIX;

    private final Function<Call, String> line;
    private final Function<String, Optional<Call>> call;
    private final LongLines lines;

    /**
     * What a button's data says.
     *
     * @param asker who was answered; 0 where everyone may press
     */
    public record Press(Frame.Audience audience, long asker, Call call) {}

    /**
     * By the two directions between a call and the line that asks for it.
     *
     * @param call empty where a line asks for nothing
     */
    public Data(Function<Call, String> line, Function<String, Optional<Call>> call, LongLines lines) {
        this.line = line;
        this.call = call;
        this.lines = lines;
    }

    String of(Frame.Audience audience, long asker, Call asked) {
        String written = line.apply(asked);
        String head = "" + VERSION + sign(audience) + (audience == Frame.Audience.EVERYONE ? "" : whose(asker));
        String whole = head + WHOLE + written;
        return whole.getBytes(UTF_8).length <= LONGEST ? whole : head + KEPT + lines.keep(written);
    }

    /** Empty where no Newstape of this version wrote it. */
    public Optional<Press> read(String data) {
        int end = end(data);
        if (end < FIXED || data.charAt(0) != VERSION) {
            return Optional.empty();
        }
        Optional<String> written =
                data.charAt(end) == KEPT ? lines.line(data.substring(end + 1)) : Optional.of(data.substring(end + 1));
        return audience(data.charAt(1))
                .flatMap(audience -> asker(data.substring(FIXED, end))
                        .flatMap(asker -> written.flatMap(call).map(known -> new Press(audience, asker, known))));
    }

    private static int end(String data) {
        for (int i = FIXED; i < data.length(); i++) {
            if (data.charAt(i) == WHOLE || data.charAt(i) == KEPT) {
                return i;
            }
        }
        return -1;
    }

    private static String whose(long asker) {
        return Long.toString(asker, RADIX);
    }

    private static Optional<Long> asker(String written) {
        try {
            return Optional.of(written.isEmpty() ? 0 : Long.parseLong(written, RADIX));
        } catch (NumberFormatException broken) {
            return Optional.empty();
        }
    }

    private static char sign(Frame.Audience audience) {
        return switch (audience) {
            case EVERYONE -> 'e';
            case ASKER_PRESSES -> 'p';
            case ASKER -> 'a';
        };
    }

    private static Optional<Frame.Audience> audience(char sign) {
        return Arrays.stream(Frame.Audience.values())
                .filter(audience -> sign(audience) == sign)
                .findFirst();
    }
}
