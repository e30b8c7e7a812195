package newstape;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import newstape.platform.telegram.standin.Call;
import newstape.platform.telegram.standin.Chat;
import newstape.platform.telegram.standin.Person;
import newstape.platform.telegram.standin.StandIn;

/**
 * What waits at the start is answered: so many questions of so many chats were asked before {@code newstape run}, a
 * process of its own, begins. Tells how long it takes, whether each chat is answered in its order, what the rates were,
 * and the most memory the process had. With an outage, Telegram is away for so many minutes in the middle, and it is
 * told how long after its end the next answer came.
 *
 * <p>Arguments: questions, chats, minutes of outage (0: none).
 */
final class TelegramBacklog {
    private TelegramBacklog() {}

    public static void main(String... arguments) throws Exception {
        int questions = Integer.parseInt(arguments[0]);
        int chats = Integer.parseInt(arguments[1]);
        int outage = Integer.parseInt(arguments[2]);
        StandIn telegram = StandIn.start();
        Map<Long, List<Integer>> asked = ask(telegram, questions, chats);
        Process newstape = start(telegram, Files.createTempDirectory("backlog"));
        long began = System.nanoTime();
        int said = 0;
        boolean awayYet = false;
        while (telegram.sent() < questions && newstape.isAlive()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            if (!awayYet && outage > 0 && telegram.sent() > questions / 2) {
                awayYet = true;
                away(telegram, outage);
            }
            if (telegram.sent() / 1_000 > said) {
                said = telegram.sent() / 1_000;
                System.out.printf("%d answered after %d s%n", telegram.sent(), seconds(began));
            }
        }
        System.out.printf("%d of %d answered in %d s%n", telegram.sent(), questions, seconds(began));
        System.out.printf("in order in each chat: %s%n", asked.equals(answered(telegram)));
        System.out.printf("unacknowledged: %d%n", telegram.pending().size());
        System.out.printf("most memory: %s%n", memory(newstape));
        System.out.printf(
                "violations: %s%n",
                telegram.violations().stream().distinct().limit(5).toList());
        newstape.destroy();
        System.out.printf("ended: %s%n", newstape.waitFor(30, TimeUnit.SECONDS));
        telegram.close();
    }

    private static long seconds(long since) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since);
    }

    private static void away(StandIn telegram, int minutes) {
        telegram.faults().away();
        LockSupport.parkNanos(TimeUnit.MINUTES.toNanos(minutes));
        int before = telegram.sent();
        telegram.faults().back();
        long back = System.nanoTime();
        while (telegram.sent() == before) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        System.out.printf(
                "answering again %.1f s after %d minutes of outage%n", (System.nanoTime() - back) / 1e9, minutes);
        int polls = telegram.polls();
        while (telegram.polls() == polls) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        System.out.printf("asking for updates again after %.1f s%n", (System.nanoTime() - back) / 1e9);
    }

    /** The ids of the questions, in order, by chat. */
    private static Map<Long, List<Integer>> ask(StandIn telegram, int questions, int chats) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < chats; i++) {
            people.add(telegram.person("person" + i));
        }
        Map<Long, List<Integer>> asked = new HashMap<>();
        for (int i = 0; i < questions; i++) {
            Person person = people.get(i % chats);
            Chat chat = telegram.privateChat(person);
            String line = i % 3 == 0 ? "/summary" : i % 3 == 1 ? "/price BTC" : "/section 2";
            asked.computeIfAbsent(chat.id(), id -> new ArrayList<>())
                    .add(person.says(chat, line).messageId());
        }
        return asked;
    }

    /** What the answers answer, in their order, by chat. */
    private static Map<Long, List<Integer>> answered(StandIn telegram) {
        Map<Long, List<Integer>> answered = new HashMap<>();
        for (Call call : telegram.calls("sendMessage")) {
            answered.computeIfAbsent(call.parameters().path("chat_id").asLong(), id -> new ArrayList<>())
                    .add(call.parameters()
                            .path("reply_parameters")
                            .path("message_id")
                            .asInt());
        }
        return answered;
    }

    private static String memory(Process process) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM")).findFirst().orElse("not known");
        }
    }

    private static Process start(StandIn telegram, Path home) throws IOException {
        ProcessBuilder newstape = new ProcessBuilder(
                "./newstape", "run", "--data", home.resolve("data").toString());
        newstape.environment()
                .putAll(Map.of(
                        "NEWSTAPE_TELEGRAM_TOKEN", telegram.token(),
                        "NEWSTAPE_TELEGRAM_API", telegram.api().toString()));
        return newstape.inheritIO().start();
    }
}
