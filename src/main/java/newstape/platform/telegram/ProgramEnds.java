package newstape.platform.telegram;

/** The program ends before an update was dealt with: it stays in the inbox for the next start. */
final class ProgramEnds extends RuntimeException {
    private static final long serialVersionUID = 1;

    ProgramEnds() {
        super("the program ends", null, false, false);
    }
}
