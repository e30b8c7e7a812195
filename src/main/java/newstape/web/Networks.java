package newstape.web;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are the public internet, by IANA's registries of special addresses and what cloud providers use for
 * their own. The JDK's own predicates know about half of them.
 */
final class Networks {
    private static final List<Network> CLOSED_IN_4 = List.of(
            Network.of(8, 0), // this network
            Network.of(8, 10),
            Network.of(10, 100, 64), // behind a carrier's NAT; clouds have metadata at 100.100.100.200
            Network.of(8, 127),
            Network.of(16, 169, 254), // link-local; clouds have metadata at 169.254.169.254
            Network.of(12, 172, 16),
            Network.of(24, 192, 0, 0), // protocol assignments
            Network.of(24, 192, 0, 2), // documentation
            Network.of(24, 192, 88, 99), // 6to4 relays
            Network.of(16, 192, 168),
            Network.of(15, 198, 18), // benchmarks
            Network.of(24, 198, 51, 100), // documentation
            Network.of(24, 203, 0, 113), // documentation
            Network.of(32, 168, 63, 129, 16), // a cloud's host agent
            Network.of(4, 224), // multicast
            Network.of(4, 240)); // reserved, broadcast

    private static final Network GLOBAL_UNICAST = Network.of(3, 0x20);
    private static final List<Network> CLOSED_IN_6 = List.of(
            Network.of(23, 0x20, 0x01), // protocol assignments, among them Teredo
            Network.of(32, 0x20, 0x01, 0x0d, 0xb8), // documentation
            Network.of(16, 0x20, 0x02), // 6to4, which wraps any IPv4 address
            Network.of(20, 0x3f, 0xff)); // documentation

    private static final List<Network> WRAPPING_4 = List.of(
            Network.of(96, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff), // mapped
            Network.of(96, 0, 0x64, 0xff, 0x9b)); // NAT64: how a machine without IPv4 reaches the IPv4 web

    private Networks() {}

    static boolean isPublic(InetAddress address) {
        return isPublic(address.getAddress());
    }

    private static boolean isPublic(byte[] address) {
        if (address.length == 4) {
            return CLOSED_IN_4.stream().noneMatch(network -> network.has(address));
        }
        if (WRAPPING_4.stream().anyMatch(network -> network.has(address))) {
            return isPublic(Arrays.copyOfRange(address, 12, 16));
        }
        return GLOBAL_UNICAST.has(address) && CLOSED_IN_6.stream().noneMatch(network -> network.has(address));
    }

    /**
     * Addresses that begin alike.
     *
     * @param bits in how many bits
     * @param start the bytes of the first of them, without zeros at the end
     */
    private record Network(int bits, List<Integer> start) {
        static Network of(int bits, Integer... start) {
            return new Network(bits, List.of(start));
        }

        boolean has(byte[] address) {
            for (int bit = 0; bit < bits; bit += 8) {
                int mask = 0xff << Math.max(0, 8 - (bits - bit)) & 0xff;
                int place = bit / 8;
                int expected = place < start.size() ? start.get(place) : 0;
                if ((address[place] & mask) != (expected & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
