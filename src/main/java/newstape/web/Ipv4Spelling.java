package newstape.web;

import java.util.List;
import java.util.OptionalLong;

/**
 * IPv4 addresses in the spellings that the URL standard (WHATWG) knows: one to four numbers, decimal, octal or
 * hexadecimal, the last of which fills all the bytes that are left.
 */
final class Ipv4Spelling {
    private static final long NO_NUMBER = -1;

    private Ipv4Spelling() {}

    /** Whether {@code host} can be nothing but such an address, right or wrong: its last label is a number. */
    static boolean isMeantBy(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        return !last.isEmpty()
                && (last.chars().allMatch(digit -> digit >= '0' && digit <= '9') || number(last) != NO_NUMBER);
    }

    /** The address as 32 bits, or empty where it is spelt wrong. */
    static OptionalLong read(String host) {
        List<Long> numbers = List.of(host.split("\\.", -1)).stream()
                .map(Ipv4Spelling::number)
                .toList();
        int last = numbers.size() - 1;
        long rest = numbers.get(last);
        if (last > 3 || numbers.contains(NO_NUMBER) || rest >= 1L << (8 * (4 - last))) {
            return OptionalLong.empty();
        }
        long address = rest;
        for (int place = 0; place < last; place++) {
            if (numbers.get(place) > 255) {
                return OptionalLong.empty();
            }
            address |= numbers.get(place) << (8 * (3 - place));
        }
        return OptionalLong.of(address);
    }

    private static long number(String label) {
        boolean hexadecimal = label.startsWith("0x") || label.startsWith("0X");
        boolean octal = !hexadecimal && label.length() > 1 && label.startsWith("0");
        String digits = hexadecimal ? label.substring(2) : label;
        if (hexadecimal && digits.isEmpty()) {
            return 0;
        }
        if (digits.isEmpty() || digits.startsWith("+") || digits.startsWith("-")) {
            return NO_NUMBER;
        }
        try {
            return Long.parseLong(digits, hexadecimal ? 16 : octal ? 8 : 10);
        } catch (NumberFormatException other) {
            return NO_NUMBER;
        }
    }
}
