package newstape.platform.telegram.look;

import java.util.List;
import java.util.Optional;
import newstape.reply.Image;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/**
 * A reply as messages.
 *
 * @param html of each message, at least one; the first may be empty where it is a picture's caption
 * @param picture of the first message
 * @param preview the address whose preview is shown with the first message; none is otherwise
 * @param keyboard under the last message
 */
public record Shown(
        List<String> html, Optional<Image> picture, Optional<String> preview, Optional<InlineKeyboardMarkup> keyboard) {
    public Shown {
        html = List.copyOf(html);
    }
}
