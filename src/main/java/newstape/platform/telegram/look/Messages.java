package newstape.platform.telegram.look;

import java.util.ArrayList;
import java.util.List;

/** Pieces dealt out to messages: as many as there must be, and no more. */
final class Messages {
    /** Telegram counts characters as they are shown, in UTF-16. */
    static final int LONGEST = 4_096;

    static final int LONGEST_CAPTION = 1_024;

    /** Of more marks than these the last have no effect. */
    static final int MARKS = 100;

    private static final String NOTHING = "…";
    private static final int GLUE = 2;

    private Messages() {}

    /**
     * The HTML of each message, at least one.
     *
     * @param first how long the first may be, a caption's or a message's; a caption may be empty
     */
    static List<String> of(List<Piece> pieces, int first) {
        List<String> messages = new ArrayList<>();
        List<Piece> message = new ArrayList<>();
        int most = first;
        for (List<Piece> together : together(pieces)) {
            if (!fits(message, together, most) && (!message.isEmpty() || most == LONGEST_CAPTION)) {
                // a heading alone rather than a picture without a word
                int alone = message.isEmpty() ? leading(together, most) : 0;
                message.addAll(together.subList(0, alone));
                messages.add(joined(message));
                message = new ArrayList<>(together.subList(alone, together.size()));
                most = LONGEST;
            } else {
                message.addAll(together);
            }
        }
        if (!message.isEmpty() || messages.isEmpty()) {
            messages.add(message.isEmpty() && first == LONGEST ? NOTHING : joined(message));
        }
        return messages;
    }

    /** One message: of {@code foot} as much as half of it holds, and of {@code body} as much as there is room for. */
    static String single(List<Piece> body, List<Piece> foot) {
        Piece more = new Piece(NOTHING, NOTHING.length(), 0, false, false);
        List<Piece> below = new ArrayList<>();
        for (Piece piece : foot) {
            if (fits(below, List.of(piece), Body.HALF)) {
                below.add(piece);
            }
        }
        List<Piece> message = new ArrayList<>();
        for (Piece piece : body) {
            List<Piece> rest = new ArrayList<>(List.of(piece, more));
            rest.addAll(below);
            if (!fits(message, rest, LONGEST)) {
                while (message.size() > 1 && message.getLast().heads()) {
                    message.removeLast();
                }
                message.add(more);
                break;
            }
            message.add(piece);
        }
        message.addAll(below);
        return message.isEmpty() ? NOTHING : joined(message);
    }

    /** How many of the first pieces fit. */
    private static int leading(List<Piece> pieces, int most) {
        int count = pieces.size();
        while (count > 0 && !fits(List.of(), pieces.subList(0, count), most)) {
            count--;
        }
        return count;
    }

    private static boolean fits(List<Piece> message, List<Piece> more, int most) {
        return length(message) + GLUE + length(more) <= most && marks(message) + marks(more) <= MARKS;
    }

    private static int length(List<Piece> pieces) {
        return pieces.stream().mapToInt(piece -> piece.length() + GLUE).sum() - (pieces.isEmpty() ? 0 : GLUE);
    }

    private static int marks(List<Piece> pieces) {
        return pieces.stream().mapToInt(Piece::marks).sum();
    }

    /** Headings stay with what they head, as far as a message reaches. */
    private static List<List<Piece>> together(List<Piece> pieces) {
        List<List<Piece>> groups = new ArrayList<>();
        boolean open = false;
        for (Piece piece : pieces) {
            if (open && fits(groups.getLast(), List.of(piece), LONGEST)) {
                groups.getLast().add(piece);
            } else {
                groups.add(new ArrayList<>(List.of(piece)));
            }
            open = piece.heads();
        }
        return groups;
    }

    private static String joined(List<Piece> pieces) {
        StringBuilder joined = new StringBuilder();
        boolean behindHeading = false;
        for (Piece piece : pieces) {
            String glue = joined.isEmpty() ? "" : piece.close() || behindHeading ? "\n" : "\n\n";
            joined.append(glue).append(piece.html());
            behindHeading = piece.heads();
        }
        return joined.toString();
    }
}
