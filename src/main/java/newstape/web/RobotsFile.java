package newstape.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A robots.txt (RFC 9309): groups of user agents and their rules. Any bytes are one; lines that say nothing known are
 * passed over. A page that is served in its place has no such lines, so it allows everything.
 */
final class RobotsFile {
    /** Beyond which nothing is read: as much as the standard asks for. */
    static final int MOST = 500 * 1024;

    private static final String EVERYBODY = "*";

    private final String agent;
    private final Group ours = new Group();
    private final Group everybodys = new Group();
    private boolean oursNamed;

    private boolean namesAgents;
    private final List<Group> current = new ArrayList<>();

    private RobotsFile(String agent) {
        this.agent = agent;
    }

    /** @param agent the name that rules go by, without a version, in small letters */
    static RobotRules read(byte[] bytes, String agent) {
        RobotsFile file = new RobotsFile(agent);
        int length = Math.min(bytes.length, MOST);
        new String(bytes, 0, length, StandardCharsets.UTF_8).lines().forEach(file::line);
        return (file.oursNamed ? file.ours : file.everybodys).rules();
    }

    private void line(String whole) {
        int comment = whole.indexOf('#');
        String line = comment < 0 ? whole : whole.substring(0, comment);
        int colon = line.indexOf(':');
        if (colon < 0) {
            return;
        }
        String value = line.substring(colon + 1).strip();
        switch (key(line.substring(0, colon))) {
            case "user-agent" -> name(value);
            case "allow" -> rule(value, true);
            case "disallow" -> rule(value, false);
            case "crawl-delay" -> delay(value);
            default -> {}
        }
    }

    /** Small; the byte order mark that a file may begin with is none of it. */
    private static String key(String written) {
        return written.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT);
    }

    private void name(String value) {
        if (!namesAgents) {
            current.clear();
        }
        namesAgents = true;
        String product = product(value);
        if (value.startsWith(EVERYBODY)) {
            current.add(everybodys);
        } else if (product.equals(agent)) {
            oursNamed = true;
            current.add(ours);
        }
    }

    /** The name in {@code Newstape/1.0 (etc)}. */
    private static String product(String value) {
        int end = 0;
        while (end < value.length() && isOfName(value.charAt(end))) {
            end++;
        }
        return value.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isOfName(char letter) {
        return letter < 0x80 && (Character.isLetter(letter) || letter == '-' || letter == '_');
    }

    private void rule(String pattern, boolean allows) {
        namesAgents = false;
        if (!pattern.isEmpty()) {
            String rooted = pattern.startsWith("/") || pattern.startsWith("*") ? pattern : "/" + pattern;
            RobotRules.Rule rule = new RobotRules.Rule(Octets.alike(rooted), allows);
            current.forEach(group -> group.rules.add(rule));
        }
    }

    private void delay(String seconds) {
        namesAgents = false;
        if (seconds.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
            Duration delay = Duration.ofMillis(Math.round(Double.parseDouble(seconds) * 1_000));
            current.forEach(group -> group.delay = delay);
        }
    }

    private static final class Group {
        private final List<RobotRules.Rule> rules = new ArrayList<>();
        private Duration delay = Duration.ZERO;

        RobotRules rules() {
            return new RobotRules(rules, delay);
        }
    }
}
