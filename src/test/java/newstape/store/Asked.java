package newstape.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Questions to a database by the shape of their answers, which AssertJ wants to know. */
final class Asked {
    private Asked() {}

    static <T> List<T> list(Database database, Function<Tables, List<T>> question) {
        return database.read(question);
    }

    static <T> Optional<T> perhaps(Database database, Function<Tables, Optional<T>> question) {
        return database.read(question);
    }
}
