package newstape.platform.telegram.standin;

import java.util.List;
import java.util.regex.Pattern;

/** Rules for want of strict ones: any parameters pass, and tags are cut out of HTML. */
final class Lenient implements Rules {
    private static final Pattern TAG = Pattern.compile("</?[a-z][^<>]*>");

    @Override
    public List<String> violations(Call call) {
        return List.of();
    }

    @Override
    public Shown shown(String html) {
        String bare = TAG.matcher(html).replaceAll("");
        int bracket = bare.indexOf('<');
        if (bracket >= 0) {
            throw Refusal.bad("can't parse entities: Unsupported start tag \"\" at byte offset " + bracket);
        }
        String text = bare.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        return plain(text);
    }

    @Override
    public Shown plain(String text) {
        return new Shown(text.strip(), List.of());
    }
}
