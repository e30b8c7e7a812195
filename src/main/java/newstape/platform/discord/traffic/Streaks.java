package newstape.platform.discord.traffic;

import java.util.LinkedHashMap;
import java.util.Map;

/** How often in a row the same befell a route. Of very many routes, those it befell longest ago are forgotten. */
final class Streaks {
    private static final int LIMIT = 10_000;

    private final Map<Route, Integer> lengths = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Route, Integer> eldest) {
            return size() > LIMIT;
        }
    };

    /** Once more; returns how often in a row it is now. */
    synchronized int grow(Route route) {
        return lengths.merge(route, 1, Integer::sum);
    }

    synchronized void end(Route route) {
        lengths.remove(route);
    }
}
