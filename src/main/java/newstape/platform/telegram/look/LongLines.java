package newstape.platform.telegram.look;

import java.util.Optional;

/** Lines that a button or a link asks for and has no room for, kept for good. A port; safe for use by many threads. */
public interface LongLines {
    /** Keeps the line, and returns once it is safe; the key is the same for the same line. */
    String keep(String line);

    /** Empty where none was kept under this key. */
    Optional<String> line(String key);

    /** How many characters a key has, of {@code A-Z a-z 0-9 _ -}. */
    int KEY = 22;
}
