package newstape.web;

import java.net.InetAddress;

/** The public internet, and one address and port of this machine. */
record OneDoor(InetAddress address, int port) implements Reach {
    private static final PublicInternet INTERNET = new PublicInternet();

    @Override
    public boolean admits(InetAddress asked) {
        return asked.equals(address) || INTERNET.admits(asked);
    }

    @Override
    public boolean admits(int asked) {
        return asked == port;
    }

    @Override
    public boolean admits(String host) {
        return INTERNET.admits(host);
    }
}
