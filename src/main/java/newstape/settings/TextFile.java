package newstape.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import newstape.settings.Fault.Expected;
import newstape.settings.Fault.Found;
import newstape.settings.Fault.Kind;
import newstape.settings.Fault.Sight;

/** A file's characters, or why there are none. */
sealed interface TextFile {
    /** No settings are larger by far; a parser's worst case stays a matter of milliseconds. */
    int MOST_BYTES = 256 * 1024;

    /** All of it, without a byte-order mark. */
    record Text(String characters) implements TextFile {}

    /**
     * It can't be had.
     *
     * @param line from 1; 0 where it is about the whole file
     */
    record Unread(int line, Expected expected, Found found) implements TextFile {
        Unread(Found found) {
            this(0, Kind.FILE, found);
        }
    }

    static TextFile read(Path path) {
        if (Files.isDirectory(path)) {
            return new Unread(Sight.FOLDER);
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES
                    ? new Unread(0, new Expected.Bytes(MOST_BYTES), Sight.MORE)
                    : decode(bytes);
        } catch (NoSuchFileException missing) {
            return new Unread(Sight.NOTHING);
        } catch (AccessDeniedException locked) {
            return new Unread(Sight.LOCKED);
        } catch (IOException trouble) {
            return new Unread(new Found.Trouble(String.valueOf(trouble.getMessage())));
        }
    }

    /** Not {@code new String}: that one puts a replacement character for what isn't UTF-8, and says nothing. */
    private static TextFile decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            return new Unread(lineAt(bytes, in.position()), Kind.UTF_8, Sight.BINARY);
        }
        String characters = out.flip().toString();
        return new Text(characters.startsWith("\uFEFF") ? characters.substring(1) : characters);
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
