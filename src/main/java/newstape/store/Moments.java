package newstape.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import newstape.article.Published;

/** Times as they are kept: moments in milliseconds, what a page says as it says it. */
final class Moments {
    private Moments() {}

    /** The nearest that 64 bits can say. */
    static long millis(Instant moment) {
        try {
            return moment.toEpochMilli();
        } catch (ArithmeticException outOfRange) {
            return moment.getEpochSecond() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    static Optional<Long> millis(Optional<Instant> moment) {
        return moment.map(Moments::millis);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    static Optional<Instant> perhaps(ResultSet row, String column) throws SQLException {
        Instant moment = moment(row, column);
        return row.wasNull() ? Optional.empty() : Optional.of(moment);
    }

    /** What {@link Published#iso} wrote. */
    static Published published(String iso) {
        return iso.indexOf('T') < 0
                ? new Published.On(LocalDate.parse(iso))
                : new Published.At(OffsetDateTime.parse(iso));
    }
}
