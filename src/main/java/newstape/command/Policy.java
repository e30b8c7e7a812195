package newstape.command;

/**
 * What has been decided about a place: who may call what there, and how is answered. A port.
 *
 * <p>Asked anew at each run and each press, whatever a menu showed. Answers at once; safe for use by many threads.
 */
public interface Policy {
    /** Rights alone decide, and every place is answered in openly. */
    Policy BY_RIGHTS = new Policy() {
        @Override
        public Verdict verdict(Signature signature, Asker asker) {
            return asker.rights().include(signature.needed()) ? Verdict.ALLOWED : Verdict.NEEDS_RIGHTS;
        }

        @Override
        public boolean discreet(Asker.Place place) {
            return false;
        }

        @Override
        public void moved(Asker.Place from, Asker.Place to) {
            // nothing is decided about a place
        }
    };

    Verdict verdict(Signature signature, Asker asker);

    /** Whether whatever is answered there is for who asked alone, where the platform can do that. */
    boolean discreet(Asker.Place place);

    /** A place has another id from now on: what was decided about it goes along. Told once or more. */
    void moved(Asker.Place from, Asker.Place to);

    /** Whether somebody may call a command in a place. */
    enum Verdict {
        ALLOWED,
        /** Those with more rights may. */
        NEEDS_RIGHTS,
        /** Nobody may, in this place. */
        NOT_HERE
    }
}
