package newstape;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import newstape.platform.telegram.TelegramStage;
import newstape.platform.telegram.standin.Chat;
import newstape.platform.telegram.standin.Person;
import newstape.platform.telegram.standin.Said;
import newstape.platform.telegram.standin.StandIn;

/**
 * How fast questions are answered: of so many chats each asks once a second for so many seconds, from the update to the
 * answer's arrival, Telegram and Newstape in one process, Telegram's rates kept.
 *
 * <p>Arguments: chats, seconds.
 */
final class TelegramLoad {
    private static final List<String> LINES = List.of("/price BTC", "/summary", "/section 2", "/price btc eth gold");

    private TelegramLoad() {}

    public static void main(String... arguments) throws Exception {
        int chats = Integer.parseInt(arguments[0]);
        int seconds = Integer.parseInt(arguments[1]);
        Path pages = Files.createTempDirectory("pages");
        StandIn telegram = StandIn.start();
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < chats; i++) {
            people.add(telegram.person("person" + i));
        }
        try (TelegramStage _ =
                TelegramStage.open(telegram, Newsroom.withSeeds(pages).router(), TelegramStage.folder())) {
            ask(telegram, people, 5);
            tell(ask(telegram, people, seconds));
        }
        System.out.printf(
                "violations: %s%n",
                telegram.violations().stream().distinct().limit(5).toList());
        telegram.close();
    }

    /** At even distances; the milliseconds of each. */
    private static List<Double> ask(StandIn telegram, List<Person> people, int seconds) throws Exception {
        List<Future<Double>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int i = 0; i < people.size() * seconds; i++) {
                LockSupport.parkNanos(start + i * TimeUnit.SECONDS.toNanos(1) / people.size() - System.nanoTime());
                Person person = people.get(i % people.size());
                Chat chat = telegram.privateChat(person);
                String line = LINES.get(i % LINES.size());
                Callable<Double> question = () -> {
                    long asked = System.nanoTime();
                    Said said = person.says(chat, line);
                    said.awaitAnswer();
                    return (System.nanoTime() - asked) / 1e6;
                };
                answers.add(threads.submit(question));
            }
        }
        List<Double> millis = new ArrayList<>();
        for (Future<Double> answer : answers) {
            millis.add(answer.get());
        }
        return millis;
    }

    private static void tell(List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        System.out.printf(
                "%d answered; p50 %.1f ms, p99 %.1f ms, slowest %.1f ms%n",
                sorted.size(), sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100), sorted.getLast());
    }
}
