package newstape.platform.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import newstape.command.Router;
import newstape.platform.Platform;
import newstape.platform.PlatformContract;
import newstape.words.Lexicon;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;

/** A chat in a terminal whose keys and screen are streams. */
final class TypedTerminal implements PlatformContract.Stage {
    private static final int PATIENCE_MILLIS = 20_000;

    private final PipedOutputStream keys = new PipedOutputStream();
    private final Screen screen = new Screen();
    private final Chat chat;
    private Optional<FutureTask<Platform.Ending>> running = Optional.empty();

    /** What was shown so far, escape codes and all. */
    private static final class Screen extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public synchronized void write(int b) {
            bytes.write(b);
            notifyAll();
        }

        synchronized String shown() {
            return bytes.toString(StandardCharsets.UTF_8);
        }

        synchronized void awaitShown(String words, int from) throws InterruptedException {
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
            while (shown().indexOf(words, from) < 0 && System.nanoTime() < end) {
                wait(100);
            }
            assertThat(shown().substring(Math.min(from, shown().length()))).contains(words);
        }
    }

    TypedTerminal(String type, int columns, Path history) throws IOException {
        PipedInputStream in = new PipedInputStream(keys, 1 << 16);
        chat = new Chat(
                Transcript.asker(),
                new Lexicon(),
                Map.of(),
                new Chat.History(history, 100),
                () -> open(type, columns, in));
    }

    private Terminal open(String type, int columns, PipedInputStream in) throws IOException {
        Terminal terminal = new ExternalTerminal("typed", type, in, screen, StandardCharsets.UTF_8);
        terminal.setSize(Size.of(columns, 24));
        return terminal;
    }

    @Override
    public Platform platform() {
        return chat;
    }

    /** Lets the chat run, beside the test. */
    void start(Router router) {
        FutureTask<Platform.Ending> run = new FutureTask<>(() -> chat.run(router));
        running = Optional.of(run);
        Thread.ofPlatform().daemon().start(run);
    }

    /** Waits for the end of the chat. */
    Platform.Ending ending() throws Exception {
        return running.orElseThrow().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void ask(String line) throws IOException {
        press(line + "\r");
    }

    void press(String characters) throws IOException {
        keys.write(characters.getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    /** No more keys will come. */
    void hangUp() throws IOException {
        keys.close();
    }

    String shown() {
        return screen.shown();
    }

    @Override
    public void awaitShown(String words) throws InterruptedException {
        screen.awaitShown(words, 0);
    }

    /** Waits for words that come behind what is shown now. */
    void awaitAfter(String before, String words) throws InterruptedException {
        screen.awaitShown(words, before.length());
    }

    @Override
    public void close() throws IOException {
        chat.close();
        keys.close();
    }
}
