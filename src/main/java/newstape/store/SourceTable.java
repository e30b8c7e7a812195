package newstape.store;

import static newstape.store.Storable.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newstape.store.Source.Kind;
import newstape.store.Source.State;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

/** The sources. */
public final class SourceTable {
    private final Handle handle;

    SourceTable(Handle handle) {
        this.handle = handle;
    }

    /** A new source, to be looked at from {@code now} on; the one that has this address where there is one. */
    public Source add(Kind kind, String address, String title, Instant now) {
        Source fresh = new Source(
                0, kind, text(address), title, State.ACTIVE, Source.Look.NONE, now, 0, Optional.empty(), "{}");
        bound(handle.createUpdate("""
                INSERT INTO source (kind, address, title, state, etag, last_modified, looked, changed, next_look,
                        failures, error, rhythm)
                VALUES (:kind, :address, :title, :state, :etag, :lastModified, :looked, :changed, :nextLook,
                        :failures, :error, :rhythm)
                ON CONFLICT (address) DO NOTHING"""), fresh).execute();
        return at(fresh.address()).orElseThrow();
    }

    /** Writes all that it says over what was kept of the source of its id. False where there is none. */
    public boolean update(Source source) {
        return bound(handle.createUpdate("""
                UPDATE source SET kind = :kind, address = :address, title = :title, state = :state, etag = :etag,
                        last_modified = :lastModified, looked = :looked, changed = :changed, next_look = :nextLook,
                        failures = :failures, error = :error, rhythm = :rhythm
                WHERE id = :id"""), source).bind("id", source.id()).execute() > 0;
    }

    /** Its articles and tapes stay, as from nowhere. */
    public boolean remove(long id) {
        return handle.createUpdate("DELETE FROM source WHERE id = :id")
                        .bind("id", id)
                        .execute()
                > 0;
    }

    public Optional<Source> source(long id) {
        return one(handle.createQuery("SELECT * FROM source WHERE id = :id").bind("id", id));
    }

    public Optional<Source> at(String address) {
        return one(handle.createQuery("SELECT * FROM source WHERE address = :address")
                .bind("address", text(address)));
    }

    /** All, in the order in which they were added. */
    public List<Source> all() {
        return handle.createQuery("SELECT * FROM source ORDER BY id")
                .map((row, context) -> source(row))
                .list();
    }

    /**
     * The sources whose next look is due, who waits longest first. They aren't due again within {@code lease}, for
     * nobody: who gets them looks, and then says with {@link #update} when the next one is; if it ends instead, another
     * takes over.
     */
    public List<Source> claim(Instant now, Duration lease, int limit) {
        return handle
                .createQuery("""
                UPDATE source SET next_look = :until WHERE id IN (
                    SELECT id FROM source WHERE state = 'active' AND next_look <= :now
                    ORDER BY next_look, id LIMIT :limit <skipLocked>)
                RETURNING *""")
                .bind("until", Moments.millis(now.plus(lease)))
                .bind("now", Moments.millis(now))
                .bind("limit", limit)
                .map((row, context) -> source(row))
                .list()
                .stream()
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .toList();
    }

    /** Writes a source's past, amid a look. */
    public void remember(long id, String rhythm) {
        handle.createUpdate("UPDATE source SET rhythm = :rhythm WHERE id = :id")
                .bind("rhythm", text(rhythm))
                .bind("id", id)
                .execute();
    }

    /** Makes them due {@code now}: who claimed them hasn't looked. */
    public void release(List<Long> ids, Instant now) {
        handle.createUpdate("UPDATE source SET next_look = :now WHERE id IN (<ids>)")
                .bind("now", Moments.millis(now))
                .bindList("ids", ids)
                .execute();
    }

    /** When the next look of all is due. */
    public Optional<Instant> nextLook() {
        return handle.createQuery("SELECT min(next_look) AS next FROM source WHERE state = 'active'")
                .map((row, context) -> Moments.perhaps(row, "next"))
                .one();
    }

    private static Optional<Source> one(Query query) {
        return query.map((row, context) -> source(row)).findOne();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Source source) {
        return statement
                .bind("kind", name(source.kind()))
                .bind("address", text(source.address()))
                .bind("title", text(source.title()))
                .bind("state", name(source.state()))
                .bind("etag", source.look().etag().map(Storable::text))
                .bind("lastModified", source.look().lastModified().map(Storable::text))
                .bind("looked", Moments.millis(source.look().at()))
                .bind("changed", Moments.millis(source.look().changed()))
                .bind("nextLook", Moments.millis(source.nextLook()))
                .bind("failures", source.failures())
                .bind("error", source.error().map(Storable::text))
                .bind("rhythm", text(source.rhythm()));
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getLong("id"),
                Kind.valueOf(constant(row.getString("kind"))),
                row.getString("address"),
                row.getString("title"),
                State.valueOf(constant(row.getString("state"))),
                new Source.Look(
                        Optional.ofNullable(row.getString("etag")),
                        Optional.ofNullable(row.getString("last_modified")),
                        Moments.perhaps(row, "looked"),
                        Moments.perhaps(row, "changed")),
                Moments.moment(row, "next_look"),
                row.getInt("failures"),
                Optional.ofNullable(row.getString("error")),
                row.getString("rhythm"));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
