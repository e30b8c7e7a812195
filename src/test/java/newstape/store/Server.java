package newstape.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL of the tests' own: one for the whole run, started by whoever needs it first. */
public final class Server {
    public static final String USER = "postgres";

    private static final AtomicInteger MADE = new AtomicInteger();

    private final EmbeddedPostgres running;

    private Server(EmbeddedPostgres running) {
        this.running = running;
    }

    /** Ends with the process. */
    public static Server running() {
        return Only.SERVER;
    }

    private static final class Only {
        static final Server SERVER = start(true);
    }

    /** @param careless whether it may lose what it was given when the machine stops: tests needn't wait for disks */
    static Server start(boolean careless) {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setServerConfig("max_connections", "200");
            if (careless) {
                builder.setServerConfig("fsync", "off").setServerConfig("full_page_writes", "off");
            } else {
                builder.setServerConfig("synchronous_commit", "on").setServerConfig("fsync", "on");
            }
            return new Server(builder.start());
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    URI address(String database) {
        return URI.create("postgresql://localhost:" + running.getPort() + "/" + database);
    }

    /** A database with nothing in it. */
    URI bare() {
        String name = "bare_" + MADE.incrementAndGet();
        perform("CREATE DATABASE " + name);
        return address(name);
    }

    /** A room of its own in a database that many have: as good as one with nothing in it, and smaller. */
    public URI empty() {
        String name = "room_" + MADE.incrementAndGet();
        perform("CREATE SCHEMA " + name);
        return URI.create(address("postgres") + "?currentSchema=" + name);
    }

    /** Who is let in on their word otherwise, as everybody is in tests. */
    void demandPasswordOf(String user) {
        try {
            Path rules = Path.of(setting("hba_file"));
            Files.writeString(rules, "host all " + user + " all scram-sha-256\n" + Files.readString(rules));
            perform("SELECT pg_reload_conf()");
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private String setting(String name) {
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement one = connection.createStatement();
                ResultSet value = one.executeQuery("SHOW " + name)) {
            value.next();
            return value.getString(1);
        } catch (SQLException fault) {
            throw new IllegalStateException(name, fault);
        }
    }

    void perform(String statement) {
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement one = connection.createStatement()) {
            one.execute(statement);
        } catch (SQLException fault) {
            throw new IllegalStateException(statement, fault);
        }
    }
}
