package newstape.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newstape.quote.AsOf;
import newstape.quote.Tape;
import org.jdbi.v3.core.Handle;

/** The tapes. */
public final class TapeTable {
    private final Handle handle;

    TapeTable(Handle handle) {
        this.handle = handle;
    }

    /** False where that name's tape of that moment is kept already: what was first stays. */
    public boolean keep(KeptTape kept) {
        return handle.createUpdate("""
                INSERT INTO tape (source, name, seen, as_of, body) VALUES (:source, :name, :seen, :asOf, :body)
                ON CONFLICT (name, seen) DO NOTHING""")
                        .bind("source", kept.source())
                        .bind("name", Storable.key(kept.name()))
                        .bind("seen", Moments.millis(kept.seen()))
                        .bind("asOf", Moments.millis(moment(kept.tape())))
                        .bind("body", TapeJson.write(kept.tape()))
                        .execute()
                > 0;
    }

    private static Optional<Instant> moment(Tape tape) {
        return tape.asOf() instanceof AsOf.At(Instant at) ? Optional.of(at) : Optional.empty();
    }

    /** The last tape of each name, the oldest first. */
    public List<KeptTape> newestOfEach() {
        return handle.createQuery("""
                SELECT source, name, seen, body FROM tape t
                WHERE seen = (SELECT max(seen) FROM tape WHERE name = t.name) ORDER BY seen, id""").map((row, context) -> tape(row)).list();
    }

    /** Those seen from {@code from} on, before {@code until}; the oldest first. */
    public List<KeptTape> between(Instant from, Instant until, int limit) {
        return handle.createQuery("""
                SELECT source, name, seen, body FROM tape WHERE seen >= :from AND seen < :until
                ORDER BY seen, id LIMIT :limit""")
                .bind("from", Moments.millis(from))
                .bind("until", Moments.millis(until))
                .bind("limit", limit)
                .map((row, context) -> tape(row))
                .list();
    }

    /** Removes those seen before {@code cutoff}, but the last of each name; returns how many. */
    public int removeBefore(Instant cutoff) {
        return handle.createUpdate("""
                DELETE FROM tape WHERE seen < :cutoff
                AND seen < (SELECT max(other.seen) FROM tape other WHERE other.name = tape.name)""").bind("cutoff", Moments.millis(cutoff)).execute();
    }

    private static KeptTape tape(ResultSet row) throws SQLException {
        long source = row.getLong("source");
        Optional<Long> from = row.wasNull() ? Optional.empty() : Optional.of(source);
        return new KeptTape(
                TapeJson.tape(row.getString("body")), row.getString("name"), from, Moments.moment(row, "seen"));
    }
}
