package newstape.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An address without what doesn't change the page it leads to: scheme, {@code www.}, default port, fragment, trailing
 * slash, and the parameters by which campaigns are counted. Two links to one article are equal.
 *
 * @param value as in {@code example.org/markets/gold?id=7}; only for comparing, it leads nowhere by itself
 */
public record Link(String value) {
    private static final int LONGEST = 2_000;
    private static final Set<String> TRACKING = Set.of(
            "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "_ga", "cmpid", "ocid", "ref",
            "ref_src");

    /** Empty where {@code typed} doesn't look like an address. */
    public static Optional<Link> of(String typed) {
        String address = typed.strip();
        if (address.length() > LONGEST || address.chars().anyMatch(Character::isWhitespace)) {
            return Optional.empty();
        }
        int scheme = address.indexOf("://");
        String bare = scheme < 0 ? address : address.substring(scheme + 3);
        if (scheme < 0 && !looksBare(bare)) {
            return Optional.empty();
        }
        return Optional.of(new Link(normal(before(bare, '#'))));
    }

    /** A host with a dot, and a path after it: {@code example.org/gold}. */
    private static boolean looksBare(String address) {
        int dot = address.indexOf('.');
        int slash = address.indexOf('/');
        return dot > 0 && slash > dot;
    }

    private static String normal(String address) {
        String place = before(address, '?');
        String query = address.substring(Math.min(address.length(), place.length() + 1));
        String host = before(place, '/');
        String path = place.substring(host.length());
        String parameters = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !tracks(before(parameter, '=')))
                .sorted()
                .collect(Collectors.joining("&"));
        return plainHost(host) + withoutTrailingSlashes(path) + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    private static boolean tracks(String parameter) {
        String name = parameter.toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }

    private static String plainHost(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        String named = lower.startsWith("www.") ? lower.substring(4) : lower;
        return named.endsWith(":443") || named.endsWith(":80") ? before(named, ':') : named;
    }

    private static String withoutTrailingSlashes(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private static String before(String value, char mark) {
        int at = value.indexOf(mark);
        return at < 0 ? value : value.substring(0, at);
    }
}
