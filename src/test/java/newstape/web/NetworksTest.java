package newstape.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.255.255.255",
                "10.0.0.0",
                "10.255.255.255",
                "100.64.0.0",
                "100.127.255.255",
                "127.0.0.0",
                "127.255.255.255",
                "169.254.0.0",
                "169.254.255.255",
                "172.16.0.0",
                "172.31.255.255",
                "192.0.0.0",
                "192.0.0.255",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.0",
                "192.168.255.255",
                "198.18.0.0",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.7",
                "168.63.129.16",
                "224.0.0.0",
                "239.255.255.255",
                "240.0.0.0",
                "255.255.255.255",
                "::",
                "::1",
                "::7f00:1",
                "::808:808",
                "64:ff9b::a00:1",
                "64:ff9b:1::808:808",
                "100::1",
                "2001::1",
                "2001:1ff:ffff::1",
                "2001:db8::1",
                "2002:808:808::1",
                "3fff::1",
                "3fff:fff:ffff::1",
                "4000::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fdff:ffff::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "1fff:ffff::1"
            })
    void reserved_networks_are_closed(String address) {
        assertThat(Networks.isPublic(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0.0.0",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "168.63.129.15",
                "168.63.129.17",
                "223.255.255.255",
                "2001:200::1",
                "2001:4860:4860::8888",
                "2003::1",
                "2620:fe::fe",
                "2a00:1450::1",
                "3ffe:ffff::1",
                "64:ff9b::808:808"
            })
    void their_neighbours_are_open(String address) {
        assertThat(Networks.isPublic(InetAddress.ofLiteral(address))).isTrue();
    }

    @Property
    void an_address_is_no_more_open_for_being_wrapped(@ForAll @Size(4) byte[] address) throws UnknownHostException {
        byte[] wrapped = new byte[16];
        System.arraycopy(new byte[] {0, 0x64, (byte) 0xff, (byte) 0x9b}, 0, wrapped, 0, 4);
        System.arraycopy(address, 0, wrapped, 12, 4);

        assertThat(Networks.isPublic(InetAddress.getByAddress(wrapped)))
                .isEqualTo(Networks.isPublic(InetAddress.getByAddress(address)));
    }

    @Property(tries = 10_000)
    void nothing_is_open_that_the_jdk_calls_special(@ForAll @Size(4) byte[] address) throws UnknownHostException {
        InetAddress one = InetAddress.getByAddress(address);
        if (one.isAnyLocalAddress()
                || one.isLoopbackAddress()
                || one.isLinkLocalAddress()
                || one.isSiteLocalAddress()
                || one.isMulticastAddress()) {
            assertThat(Networks.isPublic(one)).isFalse();
        }
    }
}
