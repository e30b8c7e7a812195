package newstape.article.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newstape.article.Link;

/**
 * Where an article stands, whichever door leads there: a {@link Link} without phones' hosts, AMP and its caches, print
 * views, the name of a folder's first file, and the parameters of the table {@code addresses.txt}.
 *
 * <p>Rough on purpose: two addresses that are equal here are looked at, not believed.
 *
 * @param value only for comparing, it leads nowhere by itself
 */
public record Address(String value) {
    private static final Table TABLE = Table.read("addresses.txt");
    private static final Set<String> HOSTS = TABLE.words("host");
    private static final Set<String> CACHES = TABLE.lines("cache");
    private static final Set<String> VIEWS = TABLE.words("view");
    private static final Set<String> FILES = TABLE.words("file");
    private static final Set<String> PARAMETERS = TABLE.words("parameter");
    private static final Set<String> PREFIXES = TABLE.words("prefix");
    private static final Pattern CACHED = Pattern.compile("/(?:[cvrai]/)*(?:s/)?([^/]+\\..+)");
    private static final Pattern ESCAPE = Pattern.compile("%([0-9a-fA-F]{2})");
    private static final Pattern SESSION = Pattern.compile(";[^/?]*");
    private static final Pattern VIEW_FILE = Pattern.compile("\\.amp(\\.html?)?$");

    /** Empty where {@code typed} doesn't look like an address. */
    public static Optional<Address> of(String typed) {
        return Link.of(typed.strip().replace(' ', '+')).map(link -> new Address(plain(uncached(link.value()))));
    }

    /** Whether it leads to one page of a site, not to its front. */
    boolean leadsToOne() {
        return value.indexOf('/') >= 0 || value.indexOf('?') >= 0;
    }

    private static String uncached(String address) {
        for (String cache : CACHES) {
            String host = cache.startsWith("www.") ? cache.substring(4) : cache;
            int at = address.indexOf(host);
            boolean served = at == 0 || (at > 0 && address.charAt(at - 1) == '.' && address.indexOf('/') > at);
            if (served) {
                Matcher matcher = CACHED.matcher(address.substring(at + host.length()));
                if (matcher.matches()) {
                    return Link.of("https://" + matcher.group(1))
                            .map(Link::value)
                            .orElse(address);
                }
            }
        }
        return address;
    }

    private static String plain(String address) {
        int mark = address.indexOf('?');
        String place = mark < 0 ? address : address.substring(0, mark);
        int slash = place.indexOf('/');
        String host = slash < 0 ? place : place.substring(0, slash);
        String path =
                slash < 0 ? "" : path(SESSION.matcher(place.substring(slash)).replaceAll(""));
        String query = mark < 0 ? "" : query(address.substring(mark + 1));
        return host(host) + path + (query.isEmpty() ? "" : "?" + query);
    }

    private static String host(String host) {
        List<String> labels =
                new ArrayList<>(List.of(host.toLowerCase(Locale.ROOT).split("\\.")));
        for (int i = 0; i < labels.size() && labels.size() > 2; ) {
            boolean screen = HOSTS.contains(labels.get(i)) && i < labels.size() - 2;
            if (screen) {
                labels.remove(i);
            } else {
                i++;
            }
        }
        String plain = String.join(".", labels);
        return plain.startsWith("www.") ? plain.substring(4) : plain;
    }

    private static String path(String path) {
        List<String> steps = Arrays.stream(path.split("/"))
                .filter(step -> !step.isEmpty())
                .map(Address::spelled)
                .collect(Collectors.toCollection(ArrayList::new));
        if (!steps.isEmpty() && FILES.contains(steps.getLast().toLowerCase(Locale.ROOT))) {
            steps.removeLast();
        }
        if (steps.size() > 1 && VIEWS.contains(steps.getLast().toLowerCase(Locale.ROOT))) {
            steps.removeLast();
        }
        if (steps.size() > 1 && VIEWS.contains(steps.getFirst().toLowerCase(Locale.ROOT))) {
            steps.removeFirst();
        }
        if (!steps.isEmpty()) {
            steps.add(VIEW_FILE.matcher(steps.removeLast()).replaceFirst("$1"));
        }
        return steps.stream().map(step -> "/" + step).collect(Collectors.joining());
    }

    private static String query(String query) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !counts(parameter))
                .map(Address::spelled)
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static boolean counts(String parameter) {
        int mark = parameter.indexOf('=');
        String name = (mark < 0 ? parameter : parameter.substring(0, mark)).toLowerCase(Locale.ROOT);
        return PARAMETERS.contains(name)
                || VIEWS.contains(name)
                || PREFIXES.stream().anyMatch(name::startsWith);
    }

    /** One spelling of an escape: none for plain letters and digits, capital digits for the rest. */
    private static String spelled(String step) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : step.getBytes(StandardCharsets.UTF_8)) {
            escaped.append(b < 0 ? "%%%02X".formatted(b & 0xff) : String.valueOf((char) b));
        }
        return ESCAPE.matcher(escaped).replaceAll(match -> {
            int code = Integer.parseInt(match.group(1), 16);
            boolean plain = code < 0x80 && (Character.isLetterOrDigit(code) || "-._~".indexOf(code) >= 0);
            return plain ? String.valueOf((char) code) : match.group().toUpperCase(Locale.ROOT);
        });
    }
}
