package newstape.store;

import java.nio.file.Path;

/** The database can't be used, why, and what to do about it: none of it is a bug. */
public final class DatabaseUnusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    DatabaseUnusable(Reason reason) {
        super(reason.sentence());
        this.reason = reason;
    }

    DatabaseUnusable(Reason reason, Throwable cause) {
        super(reason.sentence(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why not, in parts. A {@code place} is a file, or a server's address without user and password. */
    public sealed interface Reason {

        /** Another process works with the folder. */
        record InUse(Path folder) implements Reason {}

        /** A newer Newstape has written it: {@code version}, of which this one knows none after {@code known}. */
        record Newer(String place, int version, int known) implements Reason {}

        record Full(String place) implements Reason {}

        /** It can't be made or written. */
        record Locked(String place, String why) implements Reason {}

        /** The server doesn't let this user in, or not with this password. */
        record Refused(String place, String user) implements Reason {}

        /** The server has no database of that name. */
        record Missing(String place) implements Reason {}

        record Unreachable(String place, String why) implements Reason {}

        /** Others have kept it busy for too long. */
        record Busy(String place) implements Reason {}

        record Damaged(String place, String why) implements Reason {}

        /** It has been closed here. */
        record Closed(String place) implements Reason {}

        /** What it is and what to do, in English. */
        default String sentence() {
            return switch (this) {
                case InUse(Path folder) ->
                    folder + " is in use by another Newstape. Stop that one, or give this one a folder of its own"
                            + " with --data.";
                case Newer(String place, int version, int known) ->
                    place + " was written by a newer Newstape (version " + version + " of its tables; this one knows "
                            + known + "). Start the newer one, or restore the copy from before the upgrade.";
                case Full(String place) ->
                    "There is no room left for " + place + ". Nothing is lost; make room, or set a shorter retention.";
                case Locked(String place, String why) ->
                    place + " can't be written (" + why + "). Give the user who runs Newstape the right to it.";
                case Refused(String place, String user) ->
                    place + " doesn't let " + user + " in. Set database.user and database.password.";
                case Missing(String place) -> "There is no database " + place + ". Make it with createdb.";
                case Unreachable(String place, String why) ->
                    place + " can't be reached (" + why + "). See that PostgreSQL runs and database.url is right.";
                case Busy(String place) ->
                    place + " has been busy for too long. End what else works on it, or give it a faster disk.";
                case Damaged(String place, String why) ->
                    place + " is damaged or no database (" + why + "). Move it away and restore a copy.";
                case Closed(String place) -> place + " has been closed.";
            };
        }
    }
}
