package newstape;

import org.junit.jupiter.api.Test;

final class MainTest {
    @Test
    void it_starts() {
        Main.main(new String[0]);
    }
}
