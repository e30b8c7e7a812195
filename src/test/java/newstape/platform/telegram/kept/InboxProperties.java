package newstape.platform.telegram.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Whatever is done with it, and wherever its file breaks off, it is what a simple model says. */
class InboxProperties {
    private Path folder = Path.of("");

    enum Kind {
        TAKE,
        BEGIN,
        FINISH,
        REOPEN
    }

    /** Something that is done with the inbox. */
    record Step(Kind kind, long id, String text) {
        Received update() {
            return new Received(id, "{\"text\":\"" + text + "\"}", false);
        }
    }

    /** An inbox that is nothing but memory. */
    private static final class Model {
        private final Map<Long, Received> waiting = new LinkedHashMap<>();
        private final Set<Long> known = new HashSet<>();

        List<Received> take(Received update) {
            if (!known.add(update.id())) {
                return List.of();
            }
            waiting.put(update.id(), update);
            return List.of(update);
        }

        void begin(long id) {
            waiting.computeIfPresent(id, (_, update) -> update.asBegun());
        }

        void finish(long id) {
            known.add(id);
            waiting.remove(id);
        }
    }

    @BeforeProperty
    void begin() throws IOException {
        folder = Files.createTempDirectory("inbox");
    }

    @AfterProperty
    void end() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<String> text = Arbitraries.of("", "a b", "+1 {}", "-1", "Größe", "🚢", "\u2028", "\\n");
        return Combinators.combine(
                        Arbitraries.of(Kind.class), Arbitraries.longs().between(1, 12), text)
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    private Path empty() throws IOException {
        Path file = folder.resolve("inbox");
        Files.deleteIfExists(file);
        return file;
    }

    @Property(tries = 150)
    void whatever_is_done_with_it_it_is_as_the_model_says(@ForAll("steps") List<Step> steps) throws IOException {
        Path file = empty();
        Model model = new Model();
        Inbox inbox = new Inbox(file, 150, Integer.MAX_VALUE);

        for (Step step : steps) {
            switch (step.kind()) {
                case TAKE -> assertThat(inbox.take(List.of(step.update()))).isEqualTo(model.take(step.update()));
                case BEGIN -> {
                    inbox.begun(step.id());
                    model.begin(step.id());
                }
                case FINISH -> {
                    inbox.done(step.id());
                    model.finish(step.id());
                }
                case REOPEN -> {
                    inbox.close();
                    inbox = new Inbox(file, 150, Integer.MAX_VALUE);
                }
            }
            assertThat(inbox.waiting()).containsExactlyElementsOf(model.waiting.values());
        }
        inbox.close();
    }

    @Property(tries = 30)
    void wherever_its_file_breaks_off_all_whole_lines_count(@ForAll("steps") List<Step> steps) throws IOException {
        Path file = empty();
        try (Inbox inbox = new Inbox(file)) {
            for (Step step : steps) {
                switch (step.kind()) {
                    case TAKE -> inbox.take(List.of(step.update()));
                    case BEGIN -> inbox.begun(step.id());
                    case FINISH -> inbox.done(step.id());
                    case REOPEN -> {}
                }
            }
        }
        byte[] whole = Files.readAllBytes(file);

        List<Received> before = List.of();
        for (int length = 0; length <= whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            List<Received> waiting = reopened(file);
            if (length == 0 || whole[length - 1] == '\n') {
                Files.write(file, Arrays.copyOf(whole, length));
                before = waiting;
            }
            assertThat(waiting).isEqualTo(before);
        }
        assertThat(before).isEqualTo(reopened(file));
        assertThat(folder.resolve("inbox.unreadable")).doesNotExist();
    }

    private static List<Received> reopened(Path file) {
        try (Inbox inbox = new Inbox(file)) {
            return inbox.waiting();
        }
    }
}
