package newstape.platform;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Addresses as chat services take them: the web's, with nothing in them that would end the link they stand in. */
public final class WebAddress {
    /** What every service takes, and no more than the strictest, JDA with a title's. */
    private static final int LONGEST = 2_000;

    private WebAddress() {}

    /** Empty for what isn't of the web, or is too long. */
    public static Optional<String> of(URI target) {
        String scheme = Optional.ofNullable(target.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        boolean web = (scheme.equals("http") || scheme.equals("https"))
                && Optional.ofNullable(target.getRawAuthority())
                        .filter(host -> !host.isBlank())
                        .isPresent();
        return web
                ? Optional.of(encoded(target.toASCIIString())).filter(it -> it.length() <= LONGEST)
                : Optional.empty();
    }

    private static String encoded(String address) {
        StringBuilder encoded = new StringBuilder(address.length());
        address.chars().forEach(character -> {
            boolean bare = character > ' ' && character < 0x7F && "()<>[]\\\"`*|{}^".indexOf(character) < 0;
            encoded.append(bare ? Character.toString(character) : "%%%02X".formatted(character));
        });
        return encoded.toString();
    }
}
