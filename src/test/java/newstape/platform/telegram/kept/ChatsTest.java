package newstape.platform.telegram.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Chats that moved or don't want the bot are known as such, after a restart, too. */
@Timeout(60)
final class ChatsTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("chats");
    }

    @Test
    void a_chat_is_where_it_moved_to() {
        try (Chats chats = new Chats(file)) {
            assertThat(chats.moved(-1, -100)).isTrue();
            assertThat(chats.moved(-1, -100)).isFalse();
        }

        try (Chats chats = new Chats(file)) {
            assertThat(chats.now(-1)).isEqualTo(-100);
            assertThat(chats.now(-100)).isEqualTo(-100);
            assertThat(chats.now(5)).isEqualTo(5);
        }
    }

    @Test
    void a_chat_that_moved_twice_is_where_it_moved_last() {
        try (Chats chats = new Chats(file)) {
            chats.moved(-1, -2);
            chats.moved(-2, -3);
            assertThat(chats.now(-1)).isEqualTo(-3);
        }

        try (Chats chats = new Chats(file)) {
            assertThat(chats.now(-1)).isEqualTo(-3);
        }
    }

    @Test
    void a_chat_that_moved_back_is_where_it_was() {
        try (Chats chats = new Chats(file)) {
            chats.moved(-1, -2);
            chats.moved(-2, -3);
            chats.moved(-3, -1);
            chats.moved(-5, -6);
            chats.moved(-5, -5);

            assertThat(chats.now(-2)).isEqualTo(-1);
            assertThat(chats.now(-1)).isEqualTo(-1);
            assertThat(chats.now(-5)).isEqualTo(-5);
        }
    }

    @Test
    void nothing_is_sent_to_a_chat_until_it_wants_to_hear_again() {
        try (Chats chats = new Chats(file)) {
            assertThat(chats.close(7)).isTrue();
            assertThat(chats.close(7)).isFalse();
        }

        try (Chats chats = new Chats(file)) {
            assertThat(chats.isClosed(7)).isTrue();
            assertThat(chats.open(7)).isTrue();
            assertThat(chats.open(7)).isFalse();
        }

        try (Chats chats = new Chats(file)) {
            assertThat(chats.isClosed(7)).isFalse();
        }
    }

    @Test
    void a_line_that_says_nothing_is_set_aside() throws IOException {
        Files.writeString(file, "closed 7\nmoved -1\nmoved -1 far\nshut 9\nclosed x\nmoved -1 -2\n");

        try (Chats chats = new Chats(file)) {
            assertThat(chats.isClosed(7)).isTrue();
            assertThat(chats.now(-1)).isEqualTo(-2);
        }
        assertThat(folder.resolve("chats.unreadable")).content().hasLineCount(4);
    }

    @Test
    void much_coming_and_going_is_forgotten_at_the_next_start() {
        try (Chats chats = new Chats(file)) {
            IntStream.range(0, 20).forEach(time -> {
                chats.close(7);
                chats.open(7);
            });
            chats.close(8);
            chats.moved(-1, -2);
            chats.moved(-2, -3);
        }
        new Chats(file, 100).close();

        assertThat(file).content().hasLineCount(3);
        try (Chats chats = new Chats(file)) {
            assertThat(chats.isClosed(8)).isTrue();
            assertThat(chats.now(-1)).isEqualTo(-3);
            assertThat(chats.now(-2)).isEqualTo(-3);
        }
    }
}
