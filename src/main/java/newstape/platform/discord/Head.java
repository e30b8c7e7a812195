package newstape.platform.discord;

import java.util.Arrays;
import java.util.Optional;
import newstape.reply.Frame;

/**
 * What every id of ours begins with: the version of the form, who may press, what kind of id it is, its position among
 * the message's, and who was answered.
 *
 * @param asker an id of Discord's: digits
 */
record Head(Frame.Audience audience, String asker) {
    private static final char VERSION = '1';
    private static final char END = '|';
    private static final int RADIX = Character.MAX_RADIX;
    private static final int FIXED = 4;

    /** What stands behind the head. */
    enum Kind {
        /** A line. */
        WHOLE('w'),
        /** A part of the lines of all buttons. */
        SLICE('s'),
        /** Nothing: the options carry the lines. */
        MENU('m');

        private final char sign;

        Kind(char sign) {
            this.sign = sign;
        }
    }

    /** How many characters have room behind it. */
    int room() {
        return Ids.LONGEST - id(Kind.WHOLE, 0, "").length();
    }

    String id(Kind kind, int position, String rest) {
        return "" + VERSION + sign(audience) + kind.sign + Character.forDigit(position, RADIX) + shortened() + END
                + rest;
    }

    private String shortened() {
        return Long.toUnsignedString(Long.parseUnsignedLong(asker), RADIX);
    }

    private static char sign(Frame.Audience audience) {
        return switch (audience) {
            case EVERYONE -> 'e';
            case ASKER_PRESSES -> 'p';
            case ASKER -> 'a';
        };
    }

    /** An id that was taken apart. */
    record Read(Head head, Kind kind, int position, String rest) {

        /** Empty where it is none of ours, or of another version. */
        static Optional<Read> of(String id) {
            int end = id.indexOf(END);
            if (end <= FIXED || id.charAt(0) != VERSION) {
                return Optional.empty();
            }
            int position = Character.digit(id.charAt(3), RADIX);
            return audience(id.charAt(1))
                    .flatMap(audience -> kind(id.charAt(2))
                            .flatMap(kind -> asker(id.substring(FIXED, end))
                                    .filter(asker -> position >= 0)
                                    .map(asker -> new Read(
                                            new Head(audience, asker), kind, position, id.substring(end + 1)))));
        }

        private static Optional<Frame.Audience> audience(char sign) {
            return Arrays.stream(Frame.Audience.values())
                    .filter(audience -> sign(audience) == sign)
                    .findFirst();
        }

        private static Optional<Kind> kind(char sign) {
            return Arrays.stream(Kind.values())
                    .filter(kind -> kind.sign == sign)
                    .findFirst();
        }

        private static Optional<String> asker(String shortened) {
            try {
                return Optional.of(Long.toUnsignedString(Long.parseUnsignedLong(shortened, RADIX)));
            } catch (NumberFormatException broken) {
                return Optional.empty();
            }
        }
    }
}
