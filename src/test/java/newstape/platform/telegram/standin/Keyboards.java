package newstape.platform.telegram.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Limits of buttons under messages. */
final class Keyboards {
    private static final int BUTTONS = 100;
    private static final int IN_A_ROW = 8;
    private static final Set<String> LOOKS = Set.of("text", "style", "icon_custom_emoji_id");
    private static final Pattern START =
            Pattern.compile("(?i)(?:https?://)?(?:t|telegram)\\.me/.*[?&](?:start|startgroup|startapp)=([^&#]*).*");
    private static final Pattern PARAMETER = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private Keyboards() {}

    /** Nothing where the type isn't a keyboard's. */
    static List<Fault> check(String owner, JsonNode object) {
        return switch (owner) {
            case "InlineKeyboardMarkup" -> keyboard(object.path("inline_keyboard"));
            case "InlineKeyboardButton" -> button(object);
            default -> List.of();
        };
    }

    private static List<Fault> keyboard(JsonNode rows) {
        List<Fault> faults = new ArrayList<>();
        int buttons = rows.valueStream().mapToInt(JsonNode::size).sum();
        if (buttons > BUTTONS) {
            faults.add(new Fault("inline_keyboard", buttons + " buttons, at most " + BUTTONS));
        }
        for (int i = 0; i < rows.size(); i++) {
            int size = rows.path(i).size();
            if (size > IN_A_ROW || size == 0) {
                String what = size + " buttons in a row, 1 to " + IN_A_ROW;
                faults.add(new Fault("", what).at(i).in("inline_keyboard"));
            }
        }
        return faults;
    }

    private static List<Fault> button(JsonNode button) {
        List<Fault> faults = new ArrayList<>();
        List<String> actions = button.propertyNames().stream()
                .filter(name -> !LOOKS.contains(name) && !Allowances.isLeftOut(button.path(name)))
                .sorted()
                .toList();
        if (actions.size() != 1) {
            faults.add(new Fault("", "a button does one thing, and this " + actions.size() + " " + actions));
        }
        Matcher start = START.matcher(button.path("url").asString(""));
        if (start.matches() && !PARAMETER.matcher(start.group(1)).matches()) {
            faults.add(new Fault("url", "a start parameter is " + PARAMETER + ": " + start.group(1)));
        }
        return faults;
    }
}
