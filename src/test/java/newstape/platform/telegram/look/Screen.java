package newstape.platform.telegram.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newstape.platform.telegram.standin.Html;
import newstape.reply.Call;
import newstape.words.Lexicon;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Replies as Telegram shows them, for tests to look at. */
final class Screen {
    static final long ASKER = 123_456_789L;

    private Screen() {}

    /** Any call is written as its words, and none is read. */
    static TelegramRenderer renderer() {
        LinesInMemory lines = new LinesInMemory();
        return new TelegramRenderer(
                new Keyboards(
                        new Data(Screen::line, _ -> Optional.empty(), lines),
                        new DeepLinks("newstape_bot", Screen::line, _ -> Optional.empty(), lines)),
                new Lexicon());
    }

    private static String line(Call call) {
        return Stream.concat(Stream.of("/" + call.command()), call.arguments().values().stream())
                .collect(Collectors.joining(" "));
    }

    /** As Telegram's parser reads it, which refuses what Telegram refuses. */
    static List<Html.Parsed> parsed(Shown shown) {
        return shown.html().stream().map(Html::parse).toList();
    }

    static List<InlineKeyboardRow> rows(Shown shown) {
        return shown.keyboard().map(InlineKeyboardMarkup::getKeyboard).orElse(List.of());
    }

    static List<InlineKeyboardButton> buttons(Shown shown) {
        return rows(shown).stream().flatMap(List::stream).toList();
    }

    /** The HTML of each message, and around it what goes with it. */
    static String written(Shown shown) {
        List<String> lines = new ArrayList<>();
        shown.preview().ifPresent(address -> lines.add("(preview of " + address + ")"));
        shown.picture().ifPresent(image -> lines.add("(picture: " + image.description() + ")"));
        lines.add(String.join("\n\n(another message)\n", shown.html()));
        rows(shown).forEach(row -> lines.add(row.stream().map(Screen::button).collect(Collectors.joining("  "))));
        return String.join("\n", lines);
    }

    private static String button(InlineKeyboardButton button) {
        String leads = Optional.ofNullable(button.getCallbackData()).orElseGet(button::getUrl);
        return "[%s → %s]".formatted(button.getText(), leads);
    }
}
