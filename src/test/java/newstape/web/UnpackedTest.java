package newstape.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class UnpackedTest {
    private static final byte[] TEXT = "A page. ".repeat(5_000).getBytes(UTF_8);

    @Test
    void each_way_of_packing_is_undone() throws IOException {
        assertThat(unpacked(TEXT)).isEqualTo(TEXT);
        assertThat(unpacked(TEXT, "identity")).isEqualTo(TEXT);
        assertThat(unpacked(gzip(TEXT), "gzip")).isEqualTo(TEXT);
        assertThat(unpacked(gzip(TEXT), "X-GZIP")).isEqualTo(TEXT);
        assertThat(unpacked(deflate(TEXT, false), "deflate")).isEqualTo(TEXT);
        assertThat(unpacked(deflate(TEXT, true), "deflate")).isEqualTo(TEXT);
        assertThat(unpacked(gzip(deflate(TEXT, false)), "deflate, gzip")).isEqualTo(TEXT);
        assertThat(unpacked(gzip(deflate(TEXT, false)), "deflate", "gzip")).isEqualTo(TEXT);
    }

    @Test
    void a_packed_file_is_unpacked_whether_it_was_packed_for_the_way_or_not() throws IOException {
        assertThat(unpacked(gzip(TEXT))).isEqualTo(TEXT);
        assertThat(unpacked(gzip(gzip(TEXT)), "gzip")).isEqualTo(TEXT);
    }

    @Test
    void members_are_joined_and_what_follows_them_is_passed_over() throws IOException {
        byte[] two = join(gzip("one ".getBytes(UTF_8)), gzip("two".getBytes(UTF_8)));

        assertThat(unpacked(two, "gzip")).asString(UTF_8).isEqualTo("one two");
        assertThat(unpacked(join(two, new byte[50]), "gzip")).asString(UTF_8).isEqualTo("one two");
        assertThat(unpacked(join(two, new byte[] {0x1f}), "gzip"))
                .asString(UTF_8)
                .isEqualTo("one two");
    }

    @Test
    void a_hundred_thousand_empty_members_are_nothing() throws IOException {
        byte[] empty = gzip(new byte[0]);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int member = 0; member < 100_000; member++) {
            many.writeBytes(empty);
        }

        assertThat(unpacked(many.toByteArray(), "gzip")).isEmpty();
    }

    @Test
    void a_head_with_everything_in_it_is_passed_over() throws IOException {
        byte[] plain = gzip(TEXT);
        byte[] head = {0x1f, (byte) 0x8b, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3, 2, 0, 9, 9, 'n', 0, 'c', 'c', 0, 7, 7};

        assertThat(unpacked(join(head, Arrays.copyOfRange(plain, 10, plain.length)), "gzip"))
                .isEqualTo(TEXT);
    }

    @Test
    void a_wrong_checksum_is_a_fault_and_a_missing_one_is_none() throws IOException {
        byte[] wrong = gzip(TEXT);
        wrong[wrong.length - 8] ^= 1;
        byte[] missing = Arrays.copyOf(gzip(TEXT), gzip(TEXT).length - 5);

        assertThatIOException().isThrownBy(() -> unpacked(wrong, "gzip"));
        assertThat(unpacked(missing, "gzip")).isEqualTo(TEXT);
    }

    @Property
    void whatever_was_packed_comes_out(@ForAll @Size(max = 5_000) byte[] bytes) throws IOException {
        assertThat(unpacked(gzip(bytes), "gzip")).isEqualTo(isGzip(bytes) ? unpacked(bytes) : bytes);
    }

    @Property
    void what_is_damaged_is_a_fault_or_comes_out(
            @ForAll @IntRange(max = 150) int place, @ForAll byte value, @ForAll @IntRange(max = 150) int length) {
        byte[] packed = gzip(TEXT);
        packed[Math.min(place, packed.length - 1)] = value;
        byte[] damaged = Arrays.copyOf(packed, Math.min(length, packed.length));
        try {
            assertThat(unpacked(damaged, "gzip").length).isLessThan(20_000_000);
        } catch (IOException told) {
            assertThat(told).isNotNull();
        }
    }

    private static boolean isGzip(byte[] bytes) {
        return Gunzipped.isAt(Arrays.copyOf(bytes, Math.min(2, bytes.length)));
    }

    private static byte[] unpacked(byte[] packed, String... encodings) throws IOException {
        try (InputStream stream = Unpacked.of(new ByteArrayInputStream(packed), List.of(encodings))) {
            return stream.readAllBytes();
        }
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return packed.toByteArray();
    }

    private static byte[] deflate(byte[] bytes, boolean bare) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream stream = new DeflaterOutputStream(packed, new Deflater(9, bare))) {
            stream.write(bytes);
        }
        return packed.toByteArray();
    }
}
