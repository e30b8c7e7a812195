package newstape.web;

import java.net.InetAddress;
import java.util.List;

/** The web, and nothing else: machines that anybody reaches, at the ports where pages are. */
final class PublicInternet implements Reach {
    /** Names that no public name server answers for (RFC 6761, 6762, 8375, 9476 and the registry's reserved ones). */
    private static final List<String> PRIVATE_NAMES =
            List.of("localhost", "localdomain", "local", "internal", "home.arpa", "test", "invalid", "onion", "alt");

    @Override
    public boolean admits(InetAddress address) {
        return Networks.isPublic(address);
    }

    @Override
    public boolean admits(int port) {
        return port == 80 || port == 443;
    }

    @Override
    public boolean admits(String host) {
        // A name without a dot is one of the operator's own network.
        return host.contains(".")
                && PRIVATE_NAMES.stream().noneMatch(name -> host.equals(name) || host.endsWith("." + name));
    }
}
