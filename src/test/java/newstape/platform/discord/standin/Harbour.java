package newstape.platform.discord.standin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A Discord to try Newstape in by hand. It prints what {@code newstape run} needs in its environment, and then takes
 * lines: {@code /price symbol=BTC}, {@code press Refresh}, {@code choose The lead}.
 */
final class Harbour {
    private Harbour() {}

    public static void main(String... arguments) throws IOException {
        try (StandIn discord = StandIn.start();
                BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            Member ada = discord.server("Harbour").member("ada");
            System.out.printf(
                    "export NEWSTAPE_DISCORD_TOKEN=%s NEWSTAPE_DISCORD_API=%s%n", discord.token(), discord.api());
            Optional<Message> last = Optional.empty();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = Optional.of(said(line, ada, last).awaitAnswer());
                System.out.printf("%s%n%s%n", last.get().says(), last.get().labels());
            }
            System.out.printf("violations: %s%n", discord.violations());
        }
    }

    private static Exchange said(String line, Member ada, Optional<Message> last) {
        String[] words = line.split(" ", 2);
        return switch (words[0]) {
            case "press" -> ada.presses(last.orElseThrow(), words[1]);
            case "choose" -> ada.chooses(last.orElseThrow(), words[1]);
            default -> ada.runs(words[0].substring(1), options(words.length > 1 ? words[1] : ""));
        };
    }

    private static Map<String, String> options(String given) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String one : given.split("; ", -1)) {
            int equals = one.indexOf('=');
            if (equals > 0) {
                options.put(one.substring(0, equals), one.substring(equals + 1));
            }
        }
        return options;
    }
}
