package newstape.web;

import java.net.InetAddress;

/** What may be connected to. */
interface Reach {
    boolean admits(InetAddress address);

    boolean admits(int port);

    /** Whether a name may be looked up at all. */
    boolean admits(String host);
}
