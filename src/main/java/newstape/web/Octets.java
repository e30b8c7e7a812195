package newstape.web;

import java.nio.charset.StandardCharsets;

/** Paths in one spelling, so that two of the same octets are the same text (RFC 9309, 2.2.2). */
final class Octets {
    private static final String HEX = "0123456789ABCDEF";

    private Octets() {}

    /** Escapes what isn't ASCII, takes letters, digits and {@code -._~} out of their escapes, leaves all else. */
    static String alike(String path) {
        StringBuilder alike = new StringBuilder(path.length());
        byte[] octets = path.getBytes(StandardCharsets.UTF_8);
        for (int place = 0; place < octets.length; place++) {
            int octet = octets[place] & 0xff;
            int escaped = octet == '%' ? escaped(octets, place) : -1;
            if (escaped >= 0) {
                place += 2;
                append(alike, escaped, !isUnreserved(escaped));
            } else {
                append(alike, octet, octet <= ' ' || octet >= 0x7f);
            }
        }
        return alike.toString();
    }

    private static void append(StringBuilder alike, int octet, boolean escape) {
        if (escape) {
            alike.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 0xf));
        } else {
            alike.append((char) octet);
        }
    }

    private static int escaped(byte[] octets, int place) {
        if (place + 2 >= octets.length) {
            return -1;
        }
        int high = Character.digit(octets[place + 1], 16);
        int low = Character.digit(octets[place + 2], 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static boolean isUnreserved(int octet) {
        return octet < 0x80 && (Character.isLetterOrDigit(octet) || "-._~".indexOf(octet) >= 0);
    }
}
