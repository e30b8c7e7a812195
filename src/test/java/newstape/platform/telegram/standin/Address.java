package newstape.platform.telegram.standin;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where links lead that Telegram lets pass, and the form it gives them. */
final class Address {
    private static final Pattern OWN = Pattern.compile("(?is)(tg|ton|tonsite):(?://)?([^/?#]+)(.*)");
    private static final Pattern USER =
            Pattern.compile("(?is)tg:(?://)?user/?\\?([^#]*&)?id=(-?[0-9]{1,18})(?:[&#].*)?");
    private static final Pattern WEB = Pattern.compile(
            "(?s)(?:(?<scheme>[^:/?#@\\[\\]]*)://)?(?:(?<user>[^/?#]*)@)?(?<host>[^/?#@]*?)(?::(?<port>[^/?#@:\\]]*))?(?<rest>[/?#].*)?");
    private static final Pattern HOST =
            Pattern.compile("(?:[-A-Za-z0-9._!$,~*'();&+=\\x{80}-\\x{10FFFF}]|%[0-9a-fA-F]{2})+");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-fA-F:.]+]");
    private static final Pattern USER_DATA =
            Pattern.compile("(?:[-A-Za-z0-9._!$,~*'();&+=:\\x{80}-\\x{10FFFF}]|%[0-9a-fA-F]{2})*");

    private Address() {}

    /** The member whom a link mentions. */
    static OptionalLong user(String address) {
        Matcher user = USER.matcher(address);
        return user.matches() ? OptionalLong.of(Long.parseLong(user.group(2))) : OptionalLong.empty();
    }

    /** Nothing where Telegram drops the link and keeps its label. */
    static Optional<String> checked(String address) {
        Matcher own = OWN.matcher(address);
        if (own.matches()) {
            return own(own.group(1).toLowerCase(Locale.ROOT), own.group(2), own.group(3));
        }
        Matcher web = WEB.matcher(address);
        return web.matches() ? web(web) : Optional.empty();
    }

    private static Optional<String> own(String scheme, String host, String rest) {
        String allowed = scheme.equals("tonsite") ? "[A-Za-z0-9_.-]+" : "[A-Za-z0-9_-]+";
        if (!host.matches(allowed)) {
            return Optional.empty();
        }
        String query = rest.startsWith("?") ? escaped(rest) : path(rest);
        String tail = query.startsWith("/?") ? query.substring(1) : query;
        return Optional.of(scheme + "://" + host.toLowerCase(Locale.ROOT) + tail);
    }

    private static Optional<String> web(Matcher web) {
        String scheme = Optional.ofNullable(web.group("scheme")).orElse("http").toLowerCase(Locale.ROOT);
        String user = Optional.ofNullable(web.group("user")).orElse("");
        String host = web.group("host");
        Optional<String> port = port(Optional.ofNullable(web.group("port")));
        boolean numbered = IPV6.matcher(host).matches();
        boolean named = HOST.matcher(host).matches() && host.contains(".") && !host.equals(".");
        boolean known = scheme.equals("http") || scheme.equals("https");
        if (!known
                || !(named || numbered)
                || port.isEmpty()
                || !USER_DATA.matcher(user).matches()) {
            return Optional.empty();
        }
        String rest = path(Optional.ofNullable(web.group("rest")).orElse(""));
        return Optional.of(scheme + "://" + (user.isEmpty() ? "" : user + "@") + host.toLowerCase(Locale.ROOT)
                + port.get() + rest);
    }

    /** With its colon; empty where none is given, nothing where it can't be one. */
    private static Optional<String> port(Optional<String> given) {
        if (given.isEmpty()) {
            return Optional.of("");
        }
        return given.filter(digits -> digits.matches("0*[1-9][0-9]{0,4}"))
                .map(Integer::parseInt)
                .filter(number -> number <= 65_535)
                .map(number -> ":" + number);
    }

    private static String path(String rest) {
        String shown = escaped(rest.stripTrailing());
        return shown.startsWith("/") ? shown : "/" + shown;
    }

    private static String escaped(String rest) {
        return rest.chars()
                .mapToObj(c -> c <= ' ' ? "%%%02X".formatted(c) : Character.toString(c))
                .reduce("", String::concat);
    }
}
