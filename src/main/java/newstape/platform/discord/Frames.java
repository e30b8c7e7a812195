package newstape.platform.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Pieces dealt out to the frames of messages: as many of either as there must be, and no more. */
final class Frames {
    private static final int FRAME = 4_096;
    /** Of all frames of a message together, titles and all. */
    private static final int MESSAGE = 6_000;

    private static final int FRAMES = 10;
    private static final String NOTHING = "…";

    private final Head head;

    /**
     * What is the same in all frames of a reply.
     *
     * @param title in markdown, of the first frame; may be empty
     */
    record Head(String title, Optional<String> address, int colour) {}

    Frames(Head head) {
        this.head = head;
    }

    /** At least one message; the buttons are under the last, the picture in the first. */
    List<MessageCreateData> messages(List<Body.Piece> pieces, List<ActionRow> rows, Optional<FileUpload> picture) {
        List<List<String>> messages = dealt(pieces);
        List<MessageCreateData> built = new ArrayList<>();
        for (List<String> descriptions : messages) {
            boolean first = built.isEmpty();
            MessageCreateBuilder message = new MessageCreateBuilder()
                    .setAllowedMentions(List.<Message.MentionType>of())
                    .mentionRepliedUser(false);
            for (String description : descriptions) {
                EmbedBuilder frame = new EmbedBuilder().setColor(head.colour).setDescription(description);
                boolean titled = first
                        && description.equals(descriptions.getFirst())
                        && message.getEmbeds().isEmpty();
                message.addEmbeds(titled ? titled(frame, picture).build() : frame.build());
            }
            if (first) {
                picture.ifPresent(message::addFiles);
            }
            if (built.size() == messages.size() - 1) {
                message.setComponents(rows);
            }
            built.add(message.build());
        }
        return built;
    }

    private EmbedBuilder titled(EmbedBuilder frame, Optional<FileUpload> picture) {
        picture.ifPresent(file -> frame.setImage("attachment://" + file.getName()));
        return head.title.isEmpty() ? frame : frame.setTitle(head.title, head.address.orElse(null));
    }

    /** Descriptions, a list a message. */
    private List<List<String>> dealt(List<Body.Piece> pieces) {
        List<List<String>> messages = new ArrayList<>(List.of(new ArrayList<>()));
        int room = MESSAGE - head.title.length();
        StringBuilder frame = new StringBuilder();
        for (List<Body.Piece> together : together(pieces)) {
            String markdown = joined(together);
            String glue = frame.isEmpty() ? "" : together.getFirst().close() ? "\n" : "\n\n";
            if (frame.length() + glue.length() + markdown.length() > Math.min(FRAME, room)) {
                room -= put(frame, messages.getLast());
                if (markdown.length() > room || messages.getLast().size() == FRAMES) {
                    messages.add(new ArrayList<>());
                    room = MESSAGE;
                }
                glue = "";
            }
            frame.append(glue).append(markdown);
        }
        put(frame, messages.getLast());
        if (messages.getFirst().isEmpty()) {
            messages.getFirst().add(head.title.isEmpty() ? NOTHING : "");
        }
        return messages;
    }

    private static int put(StringBuilder frame, List<String> message) {
        int length = frame.length();
        if (length > 0) {
            message.add(frame.toString());
            frame.setLength(0);
        }
        return length;
    }

    /** Headings stay with what they head, as far as a frame reaches. */
    private static List<List<Body.Piece>> together(List<Body.Piece> pieces) {
        List<List<Body.Piece>> groups = new ArrayList<>();
        boolean open = false;
        for (Body.Piece piece : pieces) {
            boolean joins =
                    open && joined(groups.getLast()).length() + piece.markdown().length() + 2 <= FRAME;
            if (joins) {
                groups.getLast().add(piece);
            } else {
                groups.add(new ArrayList<>(List.of(piece)));
            }
            open = piece.heads();
        }
        return groups;
    }

    private static String joined(List<Body.Piece> pieces) {
        StringBuilder joined = new StringBuilder();
        for (Body.Piece piece : pieces) {
            joined.append(
                            joined.isEmpty()
                                    ? ""
                                    : piece.close() || joined.toString().startsWith("### ") ? "\n" : "\n\n")
                    .append(piece.markdown());
        }
        return joined.toString();
    }
}
