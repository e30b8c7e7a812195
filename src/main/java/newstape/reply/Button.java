package newstape.reply;

import newstape.text.Text;

/** A label and the call it repeats. It keeps nothing in memory, so it works after a restart. */
public record Button(Text label, Call call) {
    public static Button of(String label, Call call) {
        return new Button(Text.plain(label), call);
    }
}
