package newstape.web;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import okhttp3.HttpUrl;

/** Where an address leads, before anything is looked up or connected to. */
sealed interface Destination {
    /** A web address, in one spelling: no user, no fragment, no dot after its host, numbers as dotted quads. */
    record Open(HttpUrl url) implements Destination {}

    record Closed(Refusal reason) implements Destination {}

    /** Longer ones are nobody's: servers refuse them at a tenth of it. */
    int LONGEST = 100_000;

    static Destination of(URI address, Reach reach) {
        return of(address.toString(), reach);
    }

    /** Of a redirect's target, which may be relative to where it stands. */
    static Destination of(HttpUrl base, String reference, Reach reach) {
        if (scheme(reference).isPresent()) {
            return of(reference, reach);
        }
        HttpUrl resolved = reference.length() > LONGEST ? null : base.resolve(reference);
        return resolved == null ? new Closed(Refusal.NO_ADDRESS) : of(resolved, reach);
    }

    private static Destination of(String written, Reach reach) {
        Optional<String> scheme = scheme(written);
        if (scheme.isEmpty() || written.length() > LONGEST) {
            return new Closed(Refusal.NO_ADDRESS);
        }
        if (!scheme.get().equals("http") && !scheme.get().equals("https")) {
            return new Closed(Refusal.SCHEME);
        }
        HttpUrl url = HttpUrl.parse(written);
        return url == null ? new Closed(Refusal.NO_ADDRESS) : of(url, reach);
    }

    private static Destination of(HttpUrl url, Reach reach) {
        if (!url.encodedUsername().isEmpty() || !url.encodedPassword().isEmpty()) {
            return new Closed(Refusal.CREDENTIALS);
        }
        if (!reach.admits(url.port())) {
            return new Closed(Refusal.PORT);
        }
        return host(url.host())
                .map(host -> judged(url.newBuilder().host(host).fragment(null).build(), host, reach))
                .orElse(new Closed(Refusal.NO_ADDRESS));
    }

    private static Destination judged(HttpUrl url, String host, Reach reach) {
        Optional<InetAddress> literal = literal(host);
        boolean admitted = literal.isPresent() ? reach.admits(literal.get()) : reach.admits(host);
        return admitted ? new Open(url) : new Closed(Refusal.PRIVATE_NETWORK);
    }

    /** In small letters and ASCII already. */
    private static Optional<String> host(String parsed) {
        String host = parsed.endsWith(".") ? parsed.substring(0, parsed.length() - 1) : parsed;
        if (host.isEmpty() || host.endsWith(".") || host.contains("..")) {
            return Optional.empty();
        }
        if (!Ipv4Spelling.isMeantBy(host)) {
            return Optional.of(host);
        }
        OptionalLong address = Ipv4Spelling.read(host);
        return address.isEmpty() ? Optional.empty() : Optional.of(dotted(address.getAsLong()));
    }

    private static String dotted(long address) {
        return "%d.%d.%d.%d".formatted(address >> 24 & 0xff, address >> 16 & 0xff, address >> 8 & 0xff, address & 0xff);
    }

    /** The address that a host is, where it isn't a name: no name is looked up. */
    private static Optional<InetAddress> literal(String host) {
        if (!host.contains(":") && !Ipv4Spelling.isMeantBy(host)) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(host));
        } catch (IllegalArgumentException name) {
            return Optional.empty();
        }
    }

    private static Optional<String> scheme(String written) {
        int colon = written.indexOf(':');
        String before = colon < 0 ? "" : written.substring(0, colon).strip();
        return before.matches("[A-Za-z][A-Za-z0-9+.-]{0,31}")
                ? Optional.of(before.toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
