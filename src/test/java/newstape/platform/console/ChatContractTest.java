package newstape.platform.console;

import java.io.IOException;
import java.nio.file.Path;
import newstape.platform.PlatformContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

final class ChatContractTest {
    @TempDir
    Path folder;

    @Nested
    final class Edited extends PlatformContract {
        @Override
        protected Stage stage() throws IOException {
            return new TypedTerminal("xterm", 80, folder.resolve("history"));
        }
    }

    @Nested
    final class Bare extends PlatformContract {
        @Override
        protected Stage stage() throws IOException {
            return new TypedTerminal("dumb", 80, folder.resolve("history"));
        }
    }
}
