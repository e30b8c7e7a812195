package newstape.platform.telegram.kept;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A process of its own, which a test may kill. Each line that it prints is true by then. */
final class Child {
    /** Prints {@code owned}, and keeps the folder until it is killed. */
    static final String OWNS = "owns";

    /** Takes updates and deals with them until it is killed. */
    static final String WORKS = "works";

    private Child() {}

    /** Starts one that tells its parent. */
    static Process start(String task, Path folder) throws IOException {
        return builder(task, folder).start();
    }

    /** Starts one that works from an id on, and writes into {@code said} what it says: that outlives it. */
    static Process start(Path folder, long first, Path said) throws IOException {
        return builder(WORKS, folder, Long.toString(first))
                .redirectOutput(said.toFile())
                .start();
    }

    private static ProcessBuilder builder(String task, Path folder, String... more) {
        return new ProcessBuilder(java(task, folder, more)).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private static List<String> java(String task, Path folder, String... more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                task,
                folder.toString()));
        command.addAll(List.of(more));
        return command;
    }

    /** A task, a folder, and for who works the first id. */
    public static void main(String... arguments) {
        Kept kept = Kept.in(Path.of(arguments[1])).orElseThrow();
        if (arguments[0].equals(OWNS)) {
            say("owned");
            while (true) {
                LockSupport.park();
            }
        }
        work(new Inbox(Path.of(arguments[1], "small"), 2_000, Integer.MAX_VALUE), Long.parseLong(arguments[2]));
        kept.close();
    }

    /** Says what it has taken once that is safe, and what it is about to call done. */
    private static void work(Inbox inbox, long first) {
        for (long id = first; true; id += 3) {
            List<Received> three = List.of(update(id), update(id + 1), update(id + 2));
            inbox.take(three);
            three.forEach(one -> say("+" + one.id()));
            inbox.begun(id);
            say("-" + id);
            inbox.done(id);
            say("-" + (id + 2));
            inbox.done(id + 2);
        }
    }

    static Received update(long id) {
        return new Received(id, "{\"update_id\":" + id + ",\"text\":\"" + "x".repeat((int) (id % 97)) + "\"}", false);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
