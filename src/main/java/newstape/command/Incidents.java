package newstape.command;

/** Where bugs are told: a port. */
@FunctionalInterface
public interface Incidents {
    /**
     * Notes a fault of ours and what was asked when it happened.
     *
     * @return the incident's id, which the user is shown and the log has
     */
    String report(Throwable fault, Invocation during);
}
