package newstape.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.SocketFactory;

/**
 * The sockets of one exchange. Where each of them leads is checked when it connects, so after all names are resolved
 * and whoever resolved them; no proxy is asked, whatever the JVM is told of one. What they bring is counted.
 */
final class GuardedSockets extends SocketFactory {
    private final Reach reach;
    private final Gauge gauge;
    private final AtomicBoolean refused = new AtomicBoolean();

    GuardedSockets(Reach reach, Gauge gauge) {
        this.reach = reach;
        this.gauge = gauge;
    }

    /** Whether a connection was refused. */
    boolean refused() {
        return refused.get();
    }

    @Override
    public Socket createSocket() {
        return new Guarded();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException();
    }

    private final class Guarded extends Socket {
        Guarded() {
            super(Proxy.NO_PROXY);
        }

        @Override
        public void connect(SocketAddress endpoint) throws IOException {
            connect(endpoint, 0);
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            if (!(endpoint instanceof InetSocketAddress there)
                    || there.isUnresolved()
                    || !reach.admits(there.getPort())
                    || !reach.admits(there.getAddress())) {
                refused.set(true);
                throw new IOException("refused: " + endpoint);
            }
            super.connect(endpoint, timeout);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new Gauged(super.getInputStream());
        }
    }

    private final class Gauged extends FilterInputStream {
        Gauged(InputStream wire) {
            super(wire);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            gauge.came(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            int count = super.read(bytes, start, length);
            gauge.came(Math.max(0, count));
            return count;
        }
    }
}
