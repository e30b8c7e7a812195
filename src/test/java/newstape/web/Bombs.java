package newstape.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Answers that are made to fill a reader's memory or to keep it waiting. */
final class Bombs {
    private static final int MEGABYTE = 1 << 20;

    private Bombs() {}

    /** A bomb by name. */
    record Bomb(String name, RawSite.Script script) {}

    static List<Bomb> all() {
        byte[] flat = gzip(zeros(200));
        String chunked = "Transfer-Encoding: chunked\r\n";
        return List.of(
                new Bomb("gzip, 200 MB in 200 KB", whole("Content-Encoding: gzip\r\n", flat)),
                new Bomb("gzip in gzip", whole("Content-Encoding: gzip\r\n", gzip(flat))),
                new Bomb("gzip twice", whole("Content-Encoding: gzip, gzip\r\n", gzip(flat))),
                new Bomb("a packed file", whole("Content-Type: application/x-gzip\r\n", flat)),
                new Bomb("deflate", whole("Content-Encoding: deflate\r\n", deflate(zeros(200)))),
                new Bomb("gzip members without end", endless("Content-Encoding: gzip\r\n", flat)),
                new Bomb("empty gzip members without end", endless("Content-Encoding: gzip\r\n", gzip(new byte[0]))),
                new Bomb("a name in a gzip head without end", named()),
                new Bomb("text without end", endless("", text(MEGABYTE))),
                new Bomb("text as long as allowed", whole("", text(15_000_000))),
                new Bomb(
                        "a length of eight exabytes",
                        endless("Content-Length: 9000000000000000000\r\n", text(MEGABYTE))),
                new Bomb("chunks without end", endless(chunked, chunk(text(MEGABYTE)))),
                new Bomb(
                        "chunks of one byte",
                        endless(chunked, "1\r\nx\r\n".repeat(10_000).getBytes(ISO_8859_1))),
                new Bomb("a line between chunks without end", flood(chunked + "\r\n1;", text(MEGABYTE))),
                new Bomb("a header without end", flood("X: ", text(MEGABYTE))),
                new Bomb(
                        "headers without end",
                        flood("", "X: y\r\n".repeat(10_000).getBytes(ISO_8859_1))),
                new Bomb("interim answers without end", interim()),
                new Bomb("a drip of text", drip("\r\n", "x")),
                new Bomb("a drip of headers", drip("", "X: y\r\n")),
                new Bomb(
                        "a drip of gzip",
                        drip("Content-Encoding: gzip\r\n\r\n\u001f\u008b\u0008\u0008\0\0\0\0\0\0", "x")));
    }

    private static RawSite.Script whole(String headers, byte[] body) {
        return RawSite.answer(200, headers, body);
    }

    private static RawSite.Script endless(String headers, byte[] more) {
        return flood(headers + "\r\n", more);
    }

    private static RawSite.Script flood(String start, byte[] more) {
        return (request, out) -> {
            out.write(("HTTP/1.1 200 OK\r\n" + start).getBytes(ISO_8859_1));
            while (true) {
                out.write(more);
            }
        };
    }

    private static RawSite.Script named() {
        byte[] head = {0x1f, (byte) 0x8b, 8, 8, 0, 0, 0, 0, 0, 0};
        return (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".getBytes(ISO_8859_1));
            out.write(head);
            while (true) {
                out.write(text(MEGABYTE));
            }
        };
    }

    private static RawSite.Script interim() {
        return (request, out) -> {
            while (true) {
                out.write("HTTP/1.1 103 Early Hints\r\n\r\n".repeat(1_000).getBytes(ISO_8859_1));
            }
        };
    }

    private static RawSite.Script drip(String start, String drop) {
        return (request, out) -> {
            out.write(("HTTP/1.1 200 OK\r\n" + start).getBytes(ISO_8859_1));
            while (true) {
                out.write(drop.getBytes(ISO_8859_1));
                out.flush();
                TimeUnit.MILLISECONDS.sleep(200);
            }
        };
    }

    private static byte[] chunk(byte[] bytes) {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes((Integer.toHexString(bytes.length) + "\r\n").getBytes(ISO_8859_1));
        chunk.writeBytes(bytes);
        chunk.writeBytes("\r\n".getBytes(ISO_8859_1));
        return chunk.toByteArray();
    }

    private static byte[] text(int length) {
        byte[] text = new byte[length];
        Arrays.fill(text, (byte) 'x');
        return text;
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static Content zeros(int megabytes) {
        return out -> {
            byte[] megabyte = new byte[MEGABYTE];
            for (int count = 0; count < megabytes; count++) {
                out.write(megabyte);
            }
        };
    }

    private static byte[] gzip(byte[] bytes) {
        return gzip((Content) out -> out.write(bytes));
    }

    private static byte[] gzip(Content content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            content.writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static byte[] deflate(Content content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            content.writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
