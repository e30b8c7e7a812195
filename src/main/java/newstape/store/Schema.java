package newstape.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The tables, brought to the form that this program knows.
 *
 * <p>Flyway takes half of a second to find that nothing is to be done, so that is looked up without it.
 */
record Schema(DataSource source, Dialect dialect, Diagnosis diagnosis) {
    /** The newest of the migrations, which stand beside this class. */
    static final int NEWEST = 1;

    private static final String HISTORY = "flyway_schema_history";

    /** @throws DatabaseUnusable where a newer program has been here, or it can't be written */
    void migrate() {
        int version = version();
        if (version > NEWEST) {
            throw new DatabaseUnusable(new DatabaseUnusable.Reason.Newer(diagnosis.place(), version, NEWEST));
        }
        if (version < NEWEST) {
            try {
                Flyway.configure(Schema.class.getClassLoader())
                        .dataSource(source)
                        .locations("classpath:newstape/store")
                        .placeholders(dialect.placeholders())
                        .cleanDisabled(true)
                        .load()
                        .migrate();
            } catch (FlywayException fault) {
                throw diagnosis.of(fault).<RuntimeException>map(known -> known).orElse(fault);
            }
        }
    }

    /** Of the last migration; 0 where there was none. */
    int version() {
        try (Connection connection = source.getConnection()) {
            return exists(connection) ? last(connection) : 0;
        } catch (SQLException fault) {
            throw diagnosis
                    .of(fault)
                    .<RuntimeException>map(known -> known)
                    .orElseGet(() -> new IllegalStateException("the history of the tables", fault));
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
            return tables.next();
        }
    }

    private static int last(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet versions = statement.executeQuery(
                        "SELECT max(CAST(version AS INTEGER)) FROM " + HISTORY + " WHERE success")) {
            return versions.next() ? versions.getInt(1) : 0;
        }
    }
}
