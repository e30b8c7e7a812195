package newstape;

import newstape.page.Fault;

/** Why a page couldn't be read, as JSON says it. */
record PageErrors(PageWords words) {

    PageJson.Unread of(Fault fault) {
        String word = switch (fault) {
            case Fault.Empty() -> "empty";
            case Fault.TooLarge large -> "too-large";
            case Fault.Binary binary -> "binary";
            case Fault.NothingFound() -> "nothing-found";
            case Fault.Missing() -> "missing";
            case Fault.Directory() -> "folder";
            case Fault.Inaccessible refused -> "inaccessible";
        };
        return new PageJson.Unread(word, words.why(fault));
    }

    /** A line that doesn't ask for a page; {@code why} is for who wrote the program that sent it. */
    static PageJson.Unread noRequest(String why) {
        return new PageJson.Unread("no-request", why);
    }
}
