package newstape.article.identity;

import java.util.stream.IntStream;

/**
 * Replays the feeds of the seeds from the first argument on, before the second, and shows what went wrong; plain feeds
 * where the third is {@code plain}.
 */
final class ReplaySeeds {
    private ReplaySeeds() {}

    public static void main(String[] arguments) {
        boolean plain = arguments.length > 2 && arguments[2].equals("plain");
        Replayed replayed = IntStream.range(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]))
                .parallel()
                .mapToObj(seed -> Replayed.of(plain ? new PlainFeed(seed) : new Replay(seed), seed))
                .reduce(Replayed.NOTHING, Replayed::and);
        replayed.twice().forEach(told -> System.out.println("twice " + told));
        replayed.lost().forEach(told -> System.out.println("lost " + told));
        replayed.invented().forEach(told -> System.out.println("invented " + told));
        replayed.missed().forEach(told -> System.out.println("missed " + told));
        System.out.printf(
                "%d verdicts, %d corrections; twice %d, lost %d, invented %d, missed %d%n",
                replayed.judged(),
                replayed.corrections(),
                replayed.twice().size(),
                replayed.lost().size(),
                replayed.invented().size(),
                replayed.missed().size());
    }
}
