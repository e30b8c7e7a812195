package newstape.platform.telegram.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newstape.reply.Button;
import newstape.reply.Call;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Label;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * The buttons under a message: pages first, then answers to a question, then what else can be asked. In a channel they
 * lead into the reader's own chat with the bot: whatever they did in place would be done to all readers.
 */
public final class Keyboards {
    private static final Logger LOG = LoggerFactory.getLogger(Keyboards.class);

    /** Telegram takes a hundred; nobody looks through more than these. */
    static final int MOST_OPTIONS = 40;

    /** What a phone shows of a label that has a row of its own. */
    static final int LABEL = 40;

    private static final int MOST_BUTTONS = 90;
    private static final int MOST_A_ROW = 4;
    private static final int BESIDE_EACH_OTHER = 34;

    private final Data data;
    private final DeepLinks links;

    public Keyboards(Data data, DeepLinks links) {
        this.data = data;
        this.links = links;
    }

    /** Empty where nothing can be pressed. */
    Optional<InlineKeyboardMarkup> of(Reply reply, Place place, long asker) {
        Keys keys = new Keys(reply.frame().audience(), place, asker);
        List<InlineKeyboardRow> rows = new ArrayList<>();
        pages(reply, keys).ifPresent(rows::add);
        rows.addAll(packed(answers(reply, keys)));
        rows.addAll(packed(reply.frame().buttons().stream().map(keys::of).toList()));
        List<InlineKeyboardRow> shown = withinTheLimit(rows);
        return shown.isEmpty() ? Optional.empty() : Optional.of(new InlineKeyboardMarkup(shown));
    }

    private static Optional<InlineKeyboardRow> pages(Reply reply, Keys keys) {
        if (!(reply instanceof Reply.Leaf leaf) || leaf.turn().count() == 1) {
            return Optional.empty();
        }
        Reply.Turn turn = leaf.turn();
        List<InlineKeyboardButton> row = new ArrayList<>();
        if (turn.number() > 2) {
            row.add(keys.of("« 1", turn.to(1)));
        }
        if (turn.number() > 1) {
            row.add(keys.of("‹ " + (turn.number() - 1), turn.to(turn.number() - 1)));
        }
        row.add(keys.of("· %d/%d ·".formatted(turn.number(), turn.count()), turn.to(turn.number())));
        if (turn.number() < turn.count()) {
            row.add(keys.of(turn.number() + 1 + " ›", turn.to(turn.number() + 1)));
        }
        if (turn.number() < turn.count() - 1) {
            row.add(keys.of(turn.count() + " »", turn.to(turn.count())));
        }
        return Optional.of(new InlineKeyboardRow(row));
    }

    private static List<InlineKeyboardButton> answers(Reply reply, Keys keys) {
        return reply instanceof Reply.Choice choice
                ? choice.options().stream()
                        .limit(MOST_OPTIONS)
                        .map(option -> keys.of(option.label().characters(), option.call()))
                        .toList()
                : List.of();
    }

    /** Short ones stand beside each other. */
    private static List<InlineKeyboardRow> packed(List<InlineKeyboardButton> buttons) {
        List<InlineKeyboardRow> rows = new ArrayList<>();
        for (InlineKeyboardButton button : buttons) {
            int more = button.getText().length();
            boolean joins = !rows.isEmpty()
                    && rows.getLast().size() < MOST_A_ROW
                    && (rows.getLast().size() + 1) * Math.max(more, longest(rows.getLast())) <= BESIDE_EACH_OTHER;
            if (!joins) {
                rows.add(new InlineKeyboardRow());
            }
            rows.getLast().add(button);
        }
        return rows;
    }

    /** Telegram gives all of a row the same width. */
    private static int longest(List<InlineKeyboardButton> row) {
        return row.stream().mapToInt(button -> button.getText().length()).max().orElse(0);
    }

    private static List<InlineKeyboardRow> withinTheLimit(List<InlineKeyboardRow> rows) {
        List<InlineKeyboardRow> shown = new ArrayList<>();
        int count = 0;
        for (InlineKeyboardRow row : rows) {
            count += row.size();
            if (count > MOST_BUTTONS) {
                LOG.warn("{} rows of buttons found no room under a message", rows.size() - shown.size());
                break;
            }
            shown.add(row);
        }
        return shown;
    }

    /** Buttons of one message. */
    private final class Keys {
        private final Frame.Audience audience;
        private final Place place;
        private final long asker;

        Keys(Frame.Audience audience, Place place, long asker) {
            this.audience = audience;
            this.place = place;
            this.asker = asker;
        }

        InlineKeyboardButton of(Button button) {
            return of(button.label().characters(), button.call());
        }

        InlineKeyboardButton of(String label, Call call) {
            InlineKeyboardButton button = new InlineKeyboardButton(Label.of(label, LABEL));
            switch (place) {
                case CHANNEL -> button.setUrl(links.to(call));
                case PRIVATE, SHARED -> button.setCallbackData(data.of(Frame.Audience.EVERYONE, asker, call));
                case GROUP -> button.setCallbackData(data.of(audience, asker, call));
            }
            return button;
        }
    }
}
