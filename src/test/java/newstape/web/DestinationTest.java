package newstape.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
    private static final Reach REACH = new PublicInternet();
    private static final HttpUrl BASE = HttpUrl.get("https://site.example/a/b?c#d");

    @ParameterizedTest
    @CsvSource({
        "HTTP://Site.Example, http://site.example/",
        "https://site.example./a, https://site.example/a",
        "https://site.example:443/a#b, https://site.example/a",
        "http://site.example:80, http://site.example/",
        "http://site.example:443/, http://site.example:443/",
        "https://bücher.example/ü, https://xn--bcher-kva.example/%C3%BC",
        "https://XN--BCHER-KVA.example/, https://xn--bcher-kva.example/",
        "https://ｓｉｔｅ.example/, https://site.example/",
        "https://site。example/, https://site.example/",
        "https://9.9.9.9/, https://9.9.9.9/",
        "https://0x09.011.2313/, https://9.9.9.9/",
        "https://９.９.９.９/, https://9.9.9.9/",
        "https://[2620:fe::fe]/, https://[2620:fe::fe]/",
        "https://[::ffff:9.9.9.9]/, https://9.9.9.9/",
        "https://[64:ff9b::909:909]/, https://[64:ff9b::909:909]/",
    })
    void every_spelling_of_an_address_is_one_address(String written, String address) {
        assertThat(Destination.of(URI.create(written), REACH)).isEqualTo(new Destination.Open(HttpUrl.get(address)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://user@site.example/, CREDENTIALS",
        "https://:secret@site.example/, CREDENTIALS",
        "https://9.9.9.9@site.example/, CREDENTIALS",
        "ftp://site.example/, SCHEME",
        "file:///etc/passwd, SCHEME",
        "'data:text/html,hello', SCHEME",
        "javascript:alert(1), SCHEME",
        "gopher://site.example:80/, SCHEME",
        "ws://site.example/, SCHEME",
        "mailto:desk@site.example, SCHEME",
        "http://site.example:22/, PORT",
        "http://site.example:8080/, PORT",
        "https://site.example:65535/, PORT",
        "https:///page, PRIVATE_NETWORK",
        "http://1.2.3.4.5/, NO_ADDRESS",
        "http://256.1.1.1/, NO_ADDRESS",
        "http://1.2.3.08/, NO_ADDRESS",
        "http://9.9.9.99999999999999999999/, NO_ADDRESS",
        "http://4294967296/, NO_ADDRESS",
        "http://a..b.example/, NO_ADDRESS",
        "http://site.example../, NO_ADDRESS",
        "/page.html, NO_ADDRESS",
        "page, NO_ADDRESS",
        "http://printer.local/, PRIVATE_NETWORK",
        "http://a.localhost/, PRIVATE_NETWORK",
        "http://0177.0.0.1/, PRIVATE_NETWORK",
        "http://017700000001/, PRIVATE_NETWORK",
        "http://0x7F000001/, PRIVATE_NETWORK",
        "http://127.0.1/, PRIVATE_NETWORK",
        "http://[::ffff:7f00:1]/, PRIVATE_NETWORK",
        "http://[0:0:0:0:0:0:0:1]/, PRIVATE_NETWORK",
    })
    void what_is_not_the_web_is_closed(String written, Refusal reason) {
        assertThat(Destination.of(URI.create(written), REACH)).isEqualTo(new Destination.Closed(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//127.0.0.1/", "\\\\127.0.0.1/", "https:\\\\127.0.0.1/", "http:127.0.0.1", "https:/\\127.1"})
    void no_slash_leads_a_redirect_astray(String reference) {
        assertThat(Destination.of(BASE, reference, REACH)).isEqualTo(new Destination.Closed(Refusal.PRIVATE_NETWORK));
    }

    @ParameterizedTest
    @CsvSource({
        "next, https://site.example/a/next",
        "/next:1, https://site.example/next:1",
        "?page=2, https://site.example/a/b?page=2",
        "//other.example, https://other.example/",
        "'http://other.example/a b', http://other.example/a%20b",
    })
    void a_redirect_may_be_relative(String reference, String address) {
        assertThat(Destination.of(BASE, reference, REACH)).isEqualTo(new Destination.Open(HttpUrl.get(address)));
    }

    @Test
    void an_endless_address_is_none() {
        String endless = "x".repeat(200_000);

        assertThat(Destination.of(URI.create("http://site.example/" + endless), REACH))
                .isEqualTo(new Destination.Closed(Refusal.NO_ADDRESS));
        assertThat(Destination.of(BASE, endless, REACH)).isEqualTo(new Destination.Closed(Refusal.NO_ADDRESS));
    }

    @Property
    void whatever_a_redirect_says_is_a_destination_with_an_address(@ForAll String reference) {
        if (Destination.of(BASE, reference, REACH) instanceof Destination.Open(HttpUrl url)) {
            assertThat(url.uri()).isNotNull();
            assertThat(url.port()).isIn(80, 443);
            assertThat(url.username()).isEmpty();
        }
    }

    @Property
    void every_number_is_the_address_that_it_spells(
            @ForAll int address, @ForAll @IntRange(max = 3) int parts, @ForAll @IntRange(max = 2) int base) {
        String spelt = spell(address & 0xffffffffL, parts, base);

        assertThat(Ipv4Spelling.isMeantBy(spelt)).isTrue();
        assertThat(Ipv4Spelling.read(spelt)).as(spelt).hasValue(address & 0xffffffffL);
    }

    private static String spell(long address, int parts, int base) {
        StringBuilder spelt = new StringBuilder();
        for (int part = 0; part < parts; part++) {
            spelt.append(number((address >> (8 * (3 - part))) & 0xff, base)).append('.');
        }
        return spelt.append(number(address & ((1L << (8 * (4 - parts))) - 1), base))
                .toString();
    }

    private static String number(long number, int base) {
        return switch (base) {
            case 0 -> Long.toString(number);
            case 1 -> "0" + Long.toOctalString(number);
            default -> "0x" + Long.toHexString(number);
        };
    }
}
