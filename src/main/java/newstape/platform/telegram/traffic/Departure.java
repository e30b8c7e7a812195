package newstape.platform.telegram.traffic;

import java.io.IOException;
import java.util.Optional;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Whether a request had begun to leave when it failed: one that hadn't is safe to be tried again, whatever it does.
 *
 * <p>Two interceptors: one around the call, one on the wire, which is only reached once there is a connection.
 */
final class Departure {
    private volatile boolean left;

    /** It failed before anything of it left. */
    static final class NotSent extends IOException {
        private static final long serialVersionUID = 1;

        NotSent(IOException cause) {
            super(String.valueOf(cause.getMessage()), cause);
        }
    }

    static Response around(Interceptor.Chain chain) throws IOException {
        Departure departure = new Departure();
        Request noted =
                chain.request().newBuilder().tag(Departure.class, departure).build();
        try {
            return chain.proceed(noted);
        } catch (IOException fault) {
            throw departure.left ? fault : new NotSent(fault);
        }
    }

    static Response onTheWire(Interceptor.Chain chain) throws IOException {
        Optional.ofNullable(chain.request().tag(Departure.class)).ifPresent(departure -> departure.left = true);
        return chain.proceed(chain.request());
    }
}
