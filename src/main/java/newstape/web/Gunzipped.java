package newstape.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What is in a gzip file (RFC 1952): one member or several; what follows the last and is none is passed over. The JDK's
 * own reader calls itself once for each empty member, so that a small file of many ends in a stack overflow.
 */
final class Gunzipped extends InputStream {
    private static final int BUFFER = 8 * 1024;
    private static final int TRAILER = 8;
    private static final int LONGEST_TEXT = 64 * 1024;

    private static final int HEADER_SUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final PushbackInputStream packed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private boolean ended;

    /** @param packed which must have room for 8 KB to be pushed back */
    Gunzipped(PushbackInputStream packed) throws IOException {
        this.packed = packed;
        if (!enter()) {
            throw new ZipException("not gzip");
        }
    }

    /** @param start the first two bytes */
    static boolean isAt(byte[] start) {
        return start.length == 2 && start[0] == (byte) 0x1f && start[1] == (byte) 0x8b;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        while (!ended && length > 0) {
            int count = inflate(bytes, start, length);
            if (count > 0) {
                sum.update(bytes, start, count);
                return count;
            }
            if (inflater.finished()) {
                leave();
                ended = !enter();
            } else if (inflater.needsDictionary()) {
                throw new ZipException("packed with a dictionary");
            } else {
                fill();
            }
        }
        return length == 0 ? 0 : -1;
    }

    private int inflate(byte[] bytes, int start, int length) throws ZipException {
        try {
            return inflater.inflate(bytes, start, length);
        } catch (DataFormatException broken) {
            throw (ZipException) new ZipException("no deflated data").initCause(broken);
        }
    }

    private void fill() throws IOException {
        int count = packed.read(buffer, 0, BUFFER);
        if (count < 0) {
            throw new EOFException("half a gzip member");
        }
        filled = count;
        inflater.setInput(buffer, 0, count);
    }

    /** Reads a member's head; returns false where no member begins. */
    private boolean enter() throws IOException {
        byte[] start = packed.readNBytes(2);
        if (!isAt(start)) {
            return false;
        }
        if (packed.read() != 8) {
            throw new ZipException("not deflated");
        }
        int flags = packed.read();
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(packed.read() | (packed.read() << 8));
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_SUM) != 0) {
            skip(2);
        }
        filled = 0;
        inflater.reset();
        sum.reset();
        return true;
    }

    /** Reads a member's end. One that is cut off there has all of its data. */
    private void leave() throws IOException {
        packed.unread(buffer, filled - inflater.getRemaining(), inflater.getRemaining());
        byte[] trailer = packed.readNBytes(TRAILER);
        if (trailer.length == TRAILER && !matches(trailer)) {
            throw new ZipException("a wrong checksum");
        }
    }

    private boolean matches(byte[] trailer) {
        long expected = sum.getValue();
        for (int place = 0; place < 4; place++) {
            if ((trailer[place] & 0xff) != ((expected >> (8 * place)) & 0xff)) {
                return false;
            }
        }
        return true;
    }

    private void skip(int bytes) throws IOException {
        if (bytes < 0) {
            throw new EOFException("half a gzip head");
        }
        packed.skipNBytes(bytes);
    }

    private void skipText() throws IOException {
        for (int length = 0; length < LONGEST_TEXT; length++) {
            int next = packed.read();
            if (next == 0) {
                return;
            }
            if (next < 0) {
                throw new EOFException("half a gzip head");
            }
        }
        throw new ZipException("an endless name");
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }
}
