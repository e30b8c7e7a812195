package newstape.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newstape.store.DatabaseUnusable.Reason;
import org.postgresql.util.PSQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * What a fault of the database means for who runs it.
 *
 * @param place as reasons name it
 * @param user who was to be let in; empty for a file
 */
record Diagnosis(String place, String user) {
    private static final Set<String> REFUSALS = Set.of("28000", "28P01", "42501");
    private static final int DEEPEST = 20;

    /** Empty where it is a bug. */
    Optional<DatabaseUnusable> of(Throwable fault) {
        return causes(fault)
                .flatMap(cause -> reason(cause).stream())
                .findFirst()
                .map(reason -> new DatabaseUnusable(reason, fault));
    }

    /** The deepest first: it knows best. */
    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.<Throwable>iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .toList()
                .reversed()
                .stream();
    }

    private Optional<Reason> reason(Throwable cause) {
        return switch (cause) {
            case SQLiteException sqlite -> ofFile(sqlite.getResultCode(), String.valueOf(sqlite.getMessage()));
            case PSQLException postgres -> ofServer(postgres);
            case SQLTransientConnectionException none -> Optional.of(new Reason.Busy(place));
            case SQLException closed
            when String.valueOf(closed.getMessage()).contains("has been closed") ->
                Optional.of(new Reason.Closed(place));
            case IOException io when !cause.getClass().getName().startsWith("java.net") -> Optional.of(ofFolder(io));
            default -> Optional.empty();
        };
    }

    /** By the code without what specifies it. */
    private Optional<Reason> ofFile(SQLiteErrorCode code, String message) {
        return Optional.ofNullable(
                switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
                    case SQLITE_FULL -> new Reason.Full(place);
                    case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
                        new Reason.Locked(place, message);
                    case SQLITE_BUSY, SQLITE_LOCKED -> new Reason.Busy(place);
                    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_IOERR -> new Reason.Damaged(place, message);
                    default -> null;
                });
    }

    private Optional<Reason> ofServer(PSQLException fault) {
        String state = String.valueOf(fault.getSQLState());
        if (REFUSALS.contains(state)) {
            return Optional.of(new Reason.Refused(place, user));
        } else if (state.equals("3D000")) {
            return Optional.of(new Reason.Missing(place));
        } else if (state.equals("53100")) {
            return Optional.of(new Reason.Full(place));
        } else if (state.startsWith("08") || state.startsWith("57P") || state.equals("53300")) {
            return Optional.of(new Reason.Unreachable(place, String.valueOf(fault.getMessage())));
        } else if (state.equals("55P03") || state.equals("57014")) {
            return Optional.of(new Reason.Busy(place));
        } else if (state.equals("25006")) {
            return Optional.of(new Reason.Locked(place, String.valueOf(fault.getMessage())));
        }
        return Optional.empty();
    }

    Reason ofFolder(IOException fault) {
        String why = fault instanceof AccessDeniedException
                ? "permission denied"
                : fault instanceof FileSystemException system && system.getReason() != null
                        ? system.getReason()
                        : String.valueOf(fault.getMessage());
        return why.contains("No space left") ? new Reason.Full(place) : new Reason.Locked(place, why);
    }
}
