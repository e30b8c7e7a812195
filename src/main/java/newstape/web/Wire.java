package newstape.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body as it comes, packed or not, of at most so many bytes. */
final class Wire extends FilterInputStream {
    private final Gauge gauge;
    private long left;

    Wire(InputStream body, Gauge gauge, long most) {
        super(body);
        this.gauge = gauge;
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        int count = super.read(bytes, start, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int bytes) throws Gauge.TooLarge {
        gauge.read();
        left -= bytes;
        if (left < 0) {
            throw new Gauge.TooLarge();
        }
    }
}
