package newstape.platform.telegram.standin;

/**
 * What is wrong with a value; its path leads there from the object that it was found in, and is empty for that itself.
 */
record Fault(String path, String what) {
    /** As it is called from the object that has this one in a field. */
    Fault in(String field) {
        boolean joined = path.isEmpty() || path.startsWith("[");
        return new Fault(joined ? field + path : field + "." + path, what);
    }

    /** As it is called from the array that has this one in a place. */
    Fault at(int place) {
        return in("[" + place + "]");
    }

    /** A sentence that names what was called or sent, the path, and what is wrong. */
    String of(String whole) {
        return path.isEmpty() ? whole + ": " + what : whole + " " + path + ": " + what;
    }
}
