package newstape.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses on the web as pages write them. */
final class Addresses {
    private Addresses() {}

    /** An address with its scheme and host; empty where it is none of the web's. */
    static Optional<URI> web(String base, String written) {
        try {
            String plain = written.strip().replace(" ", "%20");
            URI address = base.isEmpty() ? new URI(plain) : resolved(new URI(base), plain);
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null && address.getRawPath() != null
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException e) { // pages write what is no address
            return Optional.empty();
        }
    }

    /** Java's own way loses the path before a query alone. */
    private static URI resolved(URI base, String written) throws URISyntaxException {
        String path = base.getRawPath() == null || base.getRawPath().isEmpty() ? "/" : base.getRawPath();
        return base.resolve(new URI(written.startsWith("?") ? path + written : written));
    }
}
