package newstape.page;

/** Whether bytes are UTF-8, by their form. */
final class Utf8 {
    private Utf8() {}

    /**
     * Whether most sequences beyond ASCII are well formed, so that one broken character, or a page cut off within one,
     * doesn't spoil all the others.
     */
    static boolean plausible(byte[] bytes) {
        Count count = count(bytes);
        return count.broken == 0 || count.broken < count.sound;
    }

    /** Whether all sequences beyond ASCII are well formed, and there are some. */
    static boolean certain(byte[] bytes) {
        Count count = count(bytes);
        return count.broken == 0 && count.sound > 0;
    }

    /** Of sequences beyond ASCII. */
    private record Count(int sound, int broken) {}

    private static Count count(byte[] bytes) {
        int sound = 0;
        int broken = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = sequence(bytes, i);
            if (length == 0) {
                broken++;
                i++;
            } else {
                sound += length > 1 ? 1 : 0;
                i += length;
            }
        }
        return new Count(sound, broken);
    }

    /** How many bytes make up the character at {@code i}; zero where none does. */
    private static int sequence(byte[] bytes, int i) {
        int lead = bytes[i] & 0xFF;
        int length = lead < 0x80 ? 1 : lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : 4;
        if (lead >= 0x80 && (lead < 0xC2 || lead > 0xF4)) {
            return 0;
        }
        for (int k = 1; k < length; k++) {
            if (i + k >= bytes.length) {
                return k; // cut off here
            }
            if ((bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
