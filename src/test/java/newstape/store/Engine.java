package newstape.store;

import java.net.URI;
import java.nio.file.Path;

/** The databases that every test of a table runs on. */
enum Engine {
    SQLITE {
        @Override
        Place place(Path folder) {
            return () -> Database.sqlite(folder);
        }
    },
    POSTGRES {
        @Override
        Place place(Path folder) {
            URI address = Server.running().empty();
            return () -> Database.postgres(address, Server.USER, "");
        }
    };

    /** A database that can be opened again and again. */
    @FunctionalInterface
    interface Place {
        Database open();
    }

    /** One that is empty; on SQLite in {@code folder}. */
    abstract Place place(Path folder);
}
