package newstape;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import newstape.command.Asker;
import newstape.command.Command;
import newstape.platform.console.Transcript;
import newstape.reply.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long the slowest answers take to hostile input, and how many are a fault of ours: every naughty string to every
 * command on the real page, then a question to every command on its prefixes and on mutations of it. A program, since a
 * test isn't timed.
 *
 * <p>{@code HostileAnswers 10000 1}: ten thousand mutations, and a prefix for each character.
 */
final class HostileAnswers {
    private static final List<String> PLAIN = List.of("talent BTC 1");

    private record Answer(String line, long nanos) {}

    private HostileAnswers() {}

    public static void main(String[] arguments) throws IOException {
        int mutations = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        int step = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        List<String> naughty = new ArrayList<>();
        for (JsonNode string : JsonMapper.shared().readTree(Files.readString(Path.of("../shared/nasty/blns.json")))) {
            naughty.add(string.asString());
        }
        String real = Files.readString(Path.of("../shared/seeds/000_ee61ae6654d2a0e8.txt"));
        Path folder = Files.createTempDirectory("pages");
        List<Answer> answers = new ArrayList<>();
        int faults = play(naughty, real, folder, answers);
        for (int end = 0; end <= real.length(); end += step) {
            faults += play(PLAIN, real.substring(0, end), folder, answers);
        }
        Random random = new Random(1);
        for (int i = 0; i < mutations; i++) {
            faults += play(PLAIN, mutated(real, random), folder, answers);
        }
        answers.sort(Comparator.comparingLong(Answer::nanos).reversed());
        System.out.printf("%d answers, %d faults; the slowest:%n", answers.size(), faults);
        answers.stream()
                .limit(5)
                .forEach(answer -> System.out.printf("%8.1f ms  %.60s%n", answer.nanos / 1e6, answer.line));
    }

    private static int play(List<String> strings, String page, Path folder, List<Answer> answers) throws IOException {
        Files.write(folder.resolve("page.txt"), page.getBytes(StandardCharsets.UTF_8));
        Wiring wiring = Newsroom.over(folder);
        Asker asker = Transcript.asker();
        int faults = 0;
        for (Command command : wiring.router().commands().all()) {
            for (String string : strings) {
                String line = "/" + command.signature().name() + " " + string;
                long start = System.nanoTime();
                Reply reply = wiring.router().answer(line, asker);
                answers.add(new Answer(line, System.nanoTime() - start));
                faults += reply instanceof Reply.Notice notice && notice.reason() == Reply.Reason.FAULT ? 1 : 0;
            }
        }
        return faults;
    }

    private static String mutated(String page, Random random) {
        StringBuilder mutated = new StringBuilder(page);
        for (int i = 0; i < 20 && !mutated.isEmpty(); i++) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(3)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 -> mutated.insert(at, (char) random.nextInt(0x3000));
                default ->
                    mutated.insert(at, mutated.substring(at, Math.min(mutated.length(), at + random.nextInt(200))));
            }
        }
        return mutated.toString();
    }
}
