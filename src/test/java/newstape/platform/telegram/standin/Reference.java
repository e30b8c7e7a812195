package newstape.platform.telegram.standin;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A character that is written by its name or its number, and where that ends. */
record Reference(int code, int end) {
    private static final Pattern SPELT =
            Pattern.compile("&(?:#x(?<hex>[0-9a-fA-F]*)|#(?<decimal>[0-9]*)|(?<name>[a-zA-Z]*));?");
    private static final Map<String, Integer> NAMES =
            Map.of("lt", (int) '<', "gt", (int) '>', "amp", (int) '&', "quot", (int) '"');
    private static final int LONGEST = 9;

    /** Where Telegram takes what stands there for one; four names and numbers are all it knows. */
    static Optional<Reference> at(String html, int place) {
        Matcher spelt = SPELT.matcher(html).region(place, html.length());
        if (!spelt.lookingAt()) {
            return Optional.empty();
        }
        int code = code(spelt);
        return code == 0 ? Optional.empty() : Optional.of(new Reference(code, spelt.end()));
    }

    private static int code(Matcher spelt) {
        String name = spelt.group("name");
        if (name != null) {
            return NAMES.getOrDefault(name, 0);
        }
        String hex = spelt.group("hex");
        String digits = hex == null ? spelt.group("decimal") : hex;
        boolean closed = spelt.group().endsWith(";");
        if (digits.isEmpty() || spelt.group().length() - (closed ? 1 : 0) > LONGEST) {
            return 0;
        }
        int code = Integer.parseInt(digits, hex == null ? 10 : 16);
        return code < Character.MAX_CODE_POINT ? code : 0;
    }
}
