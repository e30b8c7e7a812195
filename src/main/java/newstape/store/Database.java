package newstape.store;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.Closeable;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database, its tables as this program knows them.
 *
 * <p>Safe for use by many threads. Every method throws {@link DatabaseUnusable} where the database is the matter: a
 * full disk, a server that has gone. Nothing of that transaction has happened then.
 */
public final class Database implements Closeable {
    /** In the data folder, where no server is named. */
    public static final String FILE = "newstape.db";

    private final Dialect dialect;
    private final Diagnosis diagnosis;
    private final Pools pools;
    private final Optional<Ownership> ownership;
    private final Jdbi reading;
    private final Jdbi writing;

    private Database(Dialect dialect, Diagnosis diagnosis, Pools pools, Optional<Ownership> ownership) {
        this.dialect = dialect;
        this.diagnosis = diagnosis;
        this.pools = pools;
        this.ownership = ownership;
        this.reading = jdbi(pools.reading(), dialect);
        this.writing = jdbi(pools.writing(), dialect);
    }

    private static Jdbi jdbi(DataSource source, Dialect dialect) {
        Jdbi jdbi = Jdbi.create(source);
        dialect.attributes().forEach(jdbi::define);
        return jdbi;
    }

    /**
     * The file {@code newstape.db} in a folder, which is this process's alone until it is closed; both are made where
     * they are missing.
     */
    public static Database sqlite(Path folder) {
        Path file = folder.resolve(FILE);
        String address = "jdbc:sqlite:" + file.toAbsolutePath();
        Diagnosis diagnosis = new Diagnosis(file.toString(), "");
        Ownership ownership = Ownership.of(folder, diagnosis);
        try {
            new Schema(Pools.file(address, false), Dialect.SQLITE, diagnosis).migrate();
            return new Database(
                    Dialect.SQLITE,
                    diagnosis,
                    diagnosed(diagnosis, () -> Pools.sqlite(address)),
                    Optional.of(ownership));
        } catch (RuntimeException unusable) {
            ownership.close();
            throw unusable;
        }
    }

    /**
     * A database on a server, which other processes may work with as well.
     *
     * @param address as in {@code postgresql://host:5432/newstape}; what follows a {@code ?} is the driver's
     */
    public static Database postgres(URI address, String user, String password) {
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setUrl("jdbc:" + address);
        server.setUser(user);
        server.setPassword(password);
        server.setApplicationName("newstape");
        Diagnosis diagnosis = new Diagnosis(
                "postgresql://" + address.getRawAuthority()
                        + Optional.ofNullable(address.getPath()).orElse(""),
                user);
        new Schema(server, Dialect.POSTGRES, diagnosis).migrate();
        return new Database(
                Dialect.POSTGRES, diagnosis, diagnosed(diagnosis, () -> Pools.postgres(server)), Optional.empty());
    }

    /** Asks; all answers are of one moment. */
    public <T> T read(Function<Tables, T> question) {
        return within(reading, question);
    }

    /**
     * Changes; all of it happens, or where {@code change} throws, nothing. It is on the disk when this returns. Never
     * within another: a file has one who writes.
     */
    public <T> T write(Function<Tables, T> change) {
        return within(writing, change);
    }

    /** As {@link #write}, of what has no result. */
    public void perform(Consumer<Tables> change) {
        write(tables -> {
            change.accept(tables);
            return true;
        });
    }

    private <T> T within(Jdbi jdbi, Function<Tables, T> work) {
        return diagnosed(diagnosis, () -> jdbi.inTransaction(handle -> work.apply(Tables.on(handle))));
    }

    private static <T> T diagnosed(Diagnosis diagnosis, Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException | PoolInitializationException fault) {
            throw diagnosis.of(fault).<RuntimeException>map(known -> known).orElse(fault);
        }
    }

    /** Where it is, as it may be shown. */
    public String place() {
        return diagnosis.place();
    }

    Dialect dialect() {
        return dialect;
    }

    Jdbi writing() {
        return writing;
    }

    @Override
    public void close() {
        pools.close();
        ownership.ifPresent(Ownership::close);
    }
}
