package newstape.feed;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as feeds print them: relative, with spaces, with letters of any language. */
final class Addresses {
    private static final int LONGEST = 8_192;
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.\\-]*:");
    private static final Pattern WEB =
            Pattern.compile("(?i)^(?:feed:)?(?://)?(https?:)/*([^/?#]*)(.*)$", Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile("(?i)^www\\.[^\\s/?#]+\\.[a-z]{2,}(?:[/?#].*)?$");
    private static final String SOUND = "!#$&'()*+,-./:;=?@_~";

    private Addresses() {}

    /** The address, made absolute; empty where it is none of the web's, or relative to nothing. */
    static Optional<URI> resolve(Optional<URI> base, String printed) {
        String address = withoutSpace(printed);
        if (address.isEmpty() || address.length() > LONGEST) {
            return Optional.empty();
        }
        if (address.regionMatches(true, 0, "feed://", 0, 7)) {
            address = "http://" + address.substring(7);
        }
        Matcher web = WEB.matcher(address);
        if (web.matches()) {
            return absolute(web.group(1), web.group(2), web.group(3));
        }
        if (SCHEME.matcher(address).find()) {
            return Optional.empty();
        }
        if (BARE.matcher(address).matches()) {
            return resolve(Optional.empty(), "http://" + address);
        }
        String relative = address;
        return base.filter(Addresses::web).flatMap(from -> against(from, relative));
    }

    private static Optional<URI> against(URI base, String relative) {
        if (relative.startsWith("//")) {
            return resolve(Optional.empty(), base.getScheme() + ":" + relative);
        }
        String root = base.getScheme() + "://" + base.getRawAuthority();
        String path = base.getRawPath() == null || base.getRawPath().isEmpty() ? "/" : base.getRawPath();
        String query = base.getRawQuery() == null ? "" : "?" + base.getRawQuery();
        String whole = switch (relative.charAt(0)) {
            case '/' -> root + withoutDots(relative);
            case '?' -> root + path + relative;
            case '#' -> root + path + query + relative;
            default -> root + withoutDots(path.substring(0, path.lastIndexOf('/') + 1) + relative);
        };
        return resolve(Optional.empty(), whole);
    }

    /** A path, and what follows it, with its steps up and down taken. */
    private static String withoutDots(String path) {
        int end = 0;
        while (end < path.length() && path.charAt(end) != '?' && path.charAt(end) != '#') {
            end++;
        }
        if (!path.substring(0, end).contains("/.")) {
            return path;
        }
        List<String> steps = new ArrayList<>();
        String[] all = path.substring(1, end).split("/", -1);
        for (int i = 0; i < all.length; i++) {
            boolean up = all[i].equals("..");
            boolean stays = up || all[i].equals(".");
            if (up && !steps.isEmpty()) {
                steps.removeLast();
            }
            if (!stays) {
                steps.add(all[i]);
            } else if (i == all.length - 1) {
                steps.add("");
            }
        }
        return "/" + String.join("/", steps) + path.substring(end);
    }

    private static Optional<URI> absolute(String scheme, String authority, String rest) {
        if (authority.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI address = new URI(scheme.toLowerCase(Locale.ROOT) + "//" + ascii(authority) + escaped(rest));
            return web(address) ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) { // feeds say anything
            return Optional.empty();
        }
    }

    private static boolean web(URI address) {
        return ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()))
                && address.getRawAuthority() != null;
    }

    private static String ascii(String authority) {
        boolean plain = authority.chars().allMatch(c -> c < 0x80);
        return plain ? authority : IDN.toASCII(authority, IDN.ALLOW_UNASSIGNED);
    }

    private static String withoutSpace(String printed) {
        String stripped = printed.strip();
        return stripped.chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\t')
                ? stripped.replaceAll("[\\r\\n\\t]+ *", "")
                : stripped;
    }

    private static String escaped(String rest) {
        StringBuilder escaped = new StringBuilder(rest.length());
        boolean fragment = false;
        for (int i = 0; i < rest.length(); ) {
            int c = rest.codePointAt(i);
            boolean kept =
                    c < 0x80 && (Character.isLetterOrDigit(c) || SOUND.indexOf(c) >= 0) && !(c == '#' && fragment);
            if (kept || (c == '%' && encoded(rest, i))) {
                escaped.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append('%').append("%02X".formatted(b));
                }
            }
            fragment |= c == '#';
            i += Character.charCount(c);
        }
        return escaped.toString();
    }

    private static boolean encoded(String text, int at) {
        return at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }
}
