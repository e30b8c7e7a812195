package newstape.web;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;

/**
 * What a site allows.
 *
 * @param rules the longest first, and of two alike the one that allows
 * @param delay between two visits, as it wishes
 */
record RobotRules(List<Rule> rules, Duration delay) {
    private static final Comparator<Rule> ORDER =
            Comparator.comparingInt((Rule rule) -> -rule.pattern().length()).thenComparing(rule -> !rule.allows());

    /** Everything is allowed. */
    static final RobotRules NONE = new RobotRules(List.of(), Duration.ZERO);

    RobotRules {
        rules = rules.stream().sorted(ORDER).distinct().toList();
    }

    /** The longest rule that fits decides; where none does, it is allowed. */
    boolean allow(HttpUrl url) {
        String path = Octets.alike(url.encodedPath()
                + Optional.ofNullable(url.encodedQuery())
                        .map(query -> "?" + query)
                        .orElse(""));
        if (path.equals("/robots.txt")) {
            return true;
        }
        for (Rule rule : rules) {
            if (rule.fits(path)) {
                return rule.allows();
            }
        }
        return true;
    }

    /** As text, a line a rule: a third of what the rules take as objects, and there are thousands of sites. */
    String packed() {
        return rules.stream()
                .map(rule -> (rule.allows ? '+' : '-') + rule.pattern)
                .collect(Collectors.joining("\n"));
    }

    /** The rules that were {@link #packed}. */
    static RobotRules unpacked(String packed, Duration delay) {
        return new RobotRules(
                packed.lines()
                        .map(line -> new Rule(line.substring(1), line.startsWith("+")))
                        .toList(),
                delay);
    }

    /** @param pattern the start of a path, in which {@code *} is anything and {@code $} at its end the path's end */
    record Rule(String pattern, boolean allows) {
        boolean fits(String path) {
            boolean whole = pattern.endsWith("$");
            String body = whole ? pattern.substring(0, pattern.length() - 1) : pattern;
            int star = body.indexOf('*');
            if (star < 0) {
                return whole ? path.equals(body) : path.startsWith(body);
            }
            return path.startsWith(body.substring(0, star)) && fits(path, star, body, star, whole);
        }

        /**
         * The first place where each piece between two stars stands is as good as any later one, except for the last.
         */
        private static boolean fits(String path, int from, String body, int firstStar, boolean whole) {
            int place = from;
            int star = firstStar;
            while (star >= 0) {
                int next = body.indexOf('*', star + 1);
                String piece = next < 0 ? body.substring(star + 1) : body.substring(star + 1, next);
                if (next < 0 && whole) {
                    return path.length() - piece.length() >= place && path.endsWith(piece);
                }
                int found = path.indexOf(piece, place);
                if (found < 0) {
                    return false;
                }
                place = found + piece.length();
                star = next;
            }
            return true;
        }
    }
}
