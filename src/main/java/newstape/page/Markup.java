package newstape.page;

import java.util.regex.Pattern;

/** Whether characters are HTML, told by what they say and not by a name. */
final class Markup {
    private static final int HEAD = 16_384;
    private static final Pattern START = Pattern.compile(
            "[\\s\\uFEFF]{0,1000}+<(?:!doctype|!--|\\?xml|[a-z][a-z0-9]{0,10}[\\s>/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern FRAME =
            Pattern.compile("<(?:html|head|body|article|main)(?:\\s[^<>]{0,500})?>", Pattern.CASE_INSENSITIVE);

    private Markup() {}

    static boolean isHtml(String characters) {
        String head = characters.substring(0, Math.min(HEAD, characters.length()));
        return head.indexOf('<') >= 0
                && (START.matcher(head).lookingAt() || FRAME.matcher(head).find());
    }
}
