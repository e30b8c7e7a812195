package newstape.platform.telegram.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whenever the process is killed, nothing that it said to have taken is lost. */
@Timeout(180)
final class KilledTest {
    private static final int ROUNDS = 30;
    private static final Duration LOOK = Duration.ofMillis(1);

    @TempDir
    private Path folder;

    @Test
    void what_was_taken_and_not_called_done_is_there_after_a_kill() throws Exception {
        Random chance = new Random(7);
        Set<Long> owed = new HashSet<>();
        long first = 1;

        for (int round = 0; round < ROUNDS; round++) {
            List<String> said = saidUntilKilled(first, 1 + chance.nextInt(3_000));
            for (String line : said) {
                long id = Long.parseLong(line.substring(1));
                if (line.startsWith("+")) {
                    owed.add(id);
                } else {
                    owed.remove(id);
                }
                first = Math.max(first, id + 10);
            }

            assertThat(waiting()).as("after round %d", round).containsAll(owed);
        }
    }

    /** What it said in whole lines until some time after so many bytes. */
    private List<String> saidUntilKilled(long first, int bytes) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", "");
        Process child = Child.start(folder, first, said);
        while (Files.size(said) < bytes && child.isAlive()) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
        assertThat(child.isAlive()).isTrue();
        child.destroyForcibly().waitFor();

        String all = Files.readString(said);
        return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
    }

    private Set<Long> waiting() {
        try (Inbox inbox = new Inbox(folder.resolve("small"), 2_000, Integer.MAX_VALUE)) {
            Set<Long> ids = new HashSet<>();
            inbox.waiting().forEach(one -> {
                assertThat(one.json()).isEqualTo(Child.update(one.id()).json());
                ids.add(one.id());
            });
            return ids;
        }
    }
}
