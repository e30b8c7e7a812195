package newstape.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A process of its own, which a test may kill. */
final class Child {
    private Child() {}

    /**
     * One that is to be started.
     *
     * @param task {@code owns}: opens the database, says {@code owned}, and keeps it; {@code saves}: saves articles
     * @param most how many there are to save
     * @param engine {@code sqlite} or {@code postgres}
     * @param place the folder, or the server's address
     */
    static ProcessBuilder builder(String task, String most, String engine, String place) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName()));
        command.addAll(List.of(task, most, engine, place));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    public static void main(String... arguments) {
        try (Database database = arguments[2].equals("sqlite")
                ? Database.sqlite(Path.of(arguments[3]))
                : Database.postgres(URI.create(arguments[3]), Server.USER, "")) {
            if (arguments[0].equals("owns")) {
                say("owned");
                while (true) {
                    LockSupport.park();
                }
            }
            save(database, Integer.parseInt(arguments[1]));
            say("done");
        }
    }

    /** From the first that isn't there on; says what is on the disk by then. */
    private static void save(Database database, int most) {
        int first = database.<Integer>read(tables -> tables.archive().headers().size());
        for (int number = Math.max(0, first - 3); number < most; number++) {
            Arrival arrival = Samples.arrival(Samples.numbered(number), "g" + number);
            database.write(tables -> tables.archive().save(arrival, Samples.JUDGE));
            say(Integer.toString(number));
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
