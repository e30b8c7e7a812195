package newstape.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** The hosts that were visited lately. One that comes after ten thousand others is new again. */
final class Hosts {
    private static final int MOST = 10_000;

    private final Stopwatch stopwatch;
    private final Manners manners;
    private final Map<String, Host> hosts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Host> eldest) {
            return size() > MOST;
        }
    };

    Hosts(Stopwatch stopwatch, Manners manners) {
        this.stopwatch = stopwatch;
        this.manners = manners;
    }

    synchronized Host named(String name) {
        return hosts.computeIfAbsent(name, fresh -> new Host(stopwatch, manners));
    }
}
