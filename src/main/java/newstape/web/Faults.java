package newstape.web;

import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/** What an exchange failed of, by what was thrown, which the client and TLS wrap in what they throw themselves. */
final class Faults {
    private Faults() {}

    static Failure.Fault of(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> left = new ArrayDeque<>();
        left.add(thrown);
        Optional<Failure.Fault> found = Optional.empty();
        while (!left.isEmpty()) {
            Throwable one = left.remove();
            if (seen.add(one)) {
                found = worse(found, alone(one));
                Optional.ofNullable(one.getCause()).ifPresent(left::add);
                left.addAll(List.of(one.getSuppressed()));
            }
        }
        return found.orElse(Failure.Fault.BROKEN);
    }

    /**
     * A size that is exceeded ends an exchange as a broken connection does, so it comes first; then what was thrown
     * last.
     */
    private static Optional<Failure.Fault> worse(Optional<Failure.Fault> one, Optional<Failure.Fault> other) {
        return other.filter(Failure.Fault.TOO_LARGE::equals).or(() -> one).or(() -> other);
    }

    private static Optional<Failure.Fault> alone(Throwable thrown) {
        return switch (thrown) {
            case Gauge.TooLarge large -> Optional.of(Failure.Fault.TOO_LARGE);
            case InterruptedIOException late -> Optional.of(Failure.Fault.TIMEOUT);
            case NameLookup.Late late -> Optional.of(Failure.Fault.TIMEOUT);
            case UnknownHostException unknown -> Optional.of(Failure.Fault.NO_SUCH_HOST);
            case SSLException insecure -> Optional.of(Failure.Fault.TLS);
            case CertificateException insecure -> Optional.of(Failure.Fault.TLS);
            case ConnectException closed -> Optional.of(Failure.Fault.UNREACHABLE);
            case NoRouteToHostException far -> Optional.of(Failure.Fault.UNREACHABLE);
            default -> Optional.empty();
        };
    }
}
