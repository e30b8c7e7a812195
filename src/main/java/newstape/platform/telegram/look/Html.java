package newstape.platform.telegram.look;

import java.util.List;

/** Runs as the HTML that Telegram's parser takes. */
final class Html {
    private Html() {}

    static String of(List<Run> runs) {
        StringBuilder html = new StringBuilder();
        runs.forEach(run -> write(run, html));
        return html.toString();
    }

    /** Characters as they are. */
    static String escaped(String characters) {
        StringBuilder escaped = new StringBuilder(characters.length() + 16);
        for (int i = 0; i < characters.length(); i++) {
            char character = characters.charAt(i);
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }

    private static void write(Run run, StringBuilder html) {
        Run.Style style = run.style();
        if (style.code() && !isCommand(run.characters())) {
            html.append("<code>").append(escaped(run.characters())).append("</code>");
            return;
        }
        style.target()
                .ifPresent(target ->
                        html.append("<a href=\"").append(escaped(target)).append("\">"));
        html.append(style.strong() ? "<b>" : "").append(style.emphatic() ? "<i>" : "");
        style.moment()
                .ifPresent(told ->
                        html.append("<tg-time unix=\"%d\" format=\"%s\">".formatted(told.second(), told.format())));
        html.append(escaped(run.characters()));
        html.append(style.moment().isPresent() ? "</tg-time>" : "");
        html.append(style.emphatic() ? "</i>" : "").append(style.strong() ? "</b>" : "");
        html.append(style.target().isPresent() ? "</a>" : "");
    }

    /** Telegram makes a button of a command that stands in words, and none of one in code. */
    private static boolean isCommand(String code) {
        return code.matches("/[a-z_]{1,32}");
    }
}
