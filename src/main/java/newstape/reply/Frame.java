package newstape.reply;

import java.util.List;

/** What every reply has around its content. */
public record Frame(List<Credit> credits, List<Button> buttons, Audience audience) {
    /** Who sees a reply, and who may press its buttons. */
    public enum Audience {
        /** Everyone in the place, both. */
        EVERYONE,
        /** Everyone sees it, and only who asked may press. */
        ASKER_PRESSES,
        /** Only who asked, both, where the platform can do that. */
        ASKER
    }

    public static final Frame BARE = new Frame(List.of(), List.of(), Audience.EVERYONE);

    /** For who asked alone, with nothing around it. */
    public static final Frame PRIVATE = new Frame(List.of(), List.of(), Audience.ASKER);

    public Frame {
        credits = List.copyOf(credits);
        buttons = List.copyOf(buttons);
    }

    /** Whether it is for who asked alone. */
    public boolean isPrivate() {
        return audience == Audience.ASKER;
    }

    public Frame crediting(List<Credit> others) {
        return new Frame(others, buttons, audience);
    }

    public Frame offering(List<Button> others) {
        return new Frame(credits, others, audience);
    }
}
