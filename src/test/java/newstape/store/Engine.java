package newstape.store;

import java.net.URI;
import java.nio.file.Path;

/** The databases that every test of a table runs on. */
public enum Engine {
    SQLITE {
        @Override
        public Place place(Path folder) {
            return () -> Database.sqlite(folder);
        }
    },
    POSTGRES {
        @Override
        public Place place(Path folder) {
            URI address = Server.running().empty();
            return () -> Database.postgres(address, Server.USER, "");
        }
    };

    /** A database that can be opened again and again. */
    @FunctionalInterface
    public interface Place {
        Database open();
    }

    /** One that is empty; on SQLite in {@code folder}. */
    public abstract Place place(Path folder);
}
