package newstape.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.Closeable;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Connections: for reading, and for writing, of which a file has one. */
record Pools(HikariDataSource writing, HikariDataSource reading) implements Closeable {
    private static final int READERS = 6;
    private static final int WRITERS = 4;
    /** For a connection, or for who else has the file. A program that works is never so slow. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static Pools sqlite(String address) {
        return open(config(file(address, false), 1, "writing"), config(file(address, true), READERS, "reading"));
    }

    /**
     * A file's connections. Each write is on the disk when it is done; a transaction that may write is alone from its
     * first statement, so that it never has to give up half-way.
     */
    static DataSource file(String address, boolean reading) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(
                reading ? SQLiteConfig.TransactionMode.DEFERRED : SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setBusyTimeout((int) PATIENCE.toMillis());
        config.enforceForeignKeys(true);
        config.setGetGeneratedKeys(false);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(address);
        return source;
    }

    static Pools postgres(PGSimpleDataSource server) {
        HikariConfig reading = config(server, READERS, "reading");
        reading.setReadOnly(true);
        reading.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        return open(config(server, WRITERS, "writing"), reading);
    }

    private static Pools open(HikariConfig writing, HikariConfig reading) {
        HikariDataSource first = new HikariDataSource(writing);
        try {
            return new Pools(first, new HikariDataSource(reading));
        } catch (RuntimeException unusable) {
            first.close();
            throw unusable;
        }
    }

    private static HikariConfig config(DataSource source, int size, String name) {
        HikariConfig config = new HikariConfig(new Properties());
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setPoolName(name);
        config.setConnectionTimeout(PATIENCE.toMillis());
        return config;
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
    }
}
