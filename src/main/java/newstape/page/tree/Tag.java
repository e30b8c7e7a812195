package newstape.page.tree;

import static newstape.page.tree.Tag.Role.BLOCK;
import static newstape.page.tree.Tag.Role.INLINE;
import static newstape.page.tree.Tag.Role.LEAF;
import static newstape.page.tree.Tag.Role.NOTHING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The elements of HTML that make a difference to reading; the others are {@link #UNKNOWN}. */
public enum Tag {
    TEXT(INLINE),
    UNKNOWN(BLOCK),
    A(INLINE),
    ABBR(INLINE),
    ADDRESS(BLOCK, -3),
    ARTICLE(BLOCK),
    ASIDE(BLOCK),
    AUDIO(LEAF),
    B(INLINE),
    BIG(INLINE),
    BLOCKQUOTE(BLOCK, 3),
    BODY(BLOCK),
    BR(INLINE),
    BUTTON(LEAF),
    CANVAS(NOTHING),
    CAPTION(BLOCK),
    CENTER(BLOCK),
    CITE(INLINE),
    CODE(INLINE),
    COL(BLOCK),
    COLGROUP(BLOCK),
    DATALIST(NOTHING),
    DD(BLOCK, -3),
    DEL(INLINE),
    DETAILS(BLOCK),
    DFN(INLINE),
    DIALOG(NOTHING),
    DIR(BLOCK),
    DIV(BLOCK, 5),
    DL(BLOCK, -3),
    DT(BLOCK, -3),
    EM(INLINE),
    EMBED(LEAF),
    FIELDSET(BLOCK),
    FIGCAPTION(BLOCK),
    FIGURE(BLOCK),
    FONT(INLINE),
    FOOTER(BLOCK),
    FORM(BLOCK, -3),
    FRAMESET(BLOCK),
    H1(BLOCK, -5),
    H2(BLOCK, -5),
    H3(BLOCK, -5),
    H4(BLOCK, -5),
    H5(BLOCK, -5),
    H6(BLOCK, -5),
    HEAD(NOTHING),
    HEADER(BLOCK),
    HGROUP(BLOCK),
    HR(BLOCK),
    I(INLINE),
    IFRAME(LEAF),
    IMG(INLINE),
    INPUT(LEAF),
    INS(INLINE),
    KBD(INLINE),
    LABEL(INLINE),
    LI(BLOCK, -3),
    LINK(NOTHING),
    MAIN(BLOCK),
    MAP(NOTHING),
    MARK(INLINE),
    MATH(INLINE),
    MENU(BLOCK),
    META(NOTHING),
    NAV(BLOCK),
    NOSCRIPT(NOTHING),
    OBJECT(LEAF),
    OL(BLOCK, -3),
    OPTION(NOTHING),
    P(BLOCK),
    PICTURE(INLINE),
    PRE(BLOCK, 3),
    Q(INLINE),
    S(INLINE),
    SAMP(INLINE),
    SCRIPT(NOTHING),
    SECTION(BLOCK),
    SELECT(LEAF),
    SMALL(INLINE),
    SOURCE(LEAF),
    SPAN(INLINE),
    STRIKE(INLINE),
    STRONG(INLINE),
    STYLE(NOTHING),
    SUB(INLINE),
    SUMMARY(BLOCK),
    SUP(INLINE),
    SVG(NOTHING),
    TABLE(BLOCK),
    TBODY(BLOCK),
    TD(BLOCK, 3),
    TEMPLATE(NOTHING),
    TEXTAREA(LEAF),
    TFOOT(BLOCK),
    TH(BLOCK, -5),
    THEAD(BLOCK),
    TIME(INLINE),
    TITLE(NOTHING),
    TR(BLOCK),
    TT(INLINE),
    U(INLINE),
    UL(BLOCK, -3),
    VAR(INLINE),
    VIDEO(LEAF),
    WBR(INLINE);

    /** How an element stands among others. */
    enum Role {
        /** In a line of text. */
        INLINE,
        /** On lines of its own. */
        BLOCK,
        /** It counts, and nothing within it does. */
        LEAF,
        /** It isn't for readers. */
        NOTHING
    }

    private static final Map<String, Tag> BY_NAME = Arrays.stream(values())
            .filter(tag -> tag != TEXT && tag != UNKNOWN)
            .collect(Collectors.toUnmodifiableMap(tag -> tag.name().toLowerCase(Locale.ROOT), Function.identity()));

    private final Role role;
    private final int worth;

    Tag(Role role) {
        this(role, 0);
    }

    Tag(Role role, int worth) {
        this.role = role;
        this.worth = worth;
    }

    /** @param name in lower case */
    static Tag of(String name) {
        return BY_NAME.getOrDefault(name, name.indexOf('-') > 0 ? UNKNOWN : SPAN);
    }

    public boolean block() {
        return role == BLOCK;
    }

    /** Whether it isn't for readers, nor is anything within. */
    boolean nothing() {
        return role == NOTHING;
    }

    boolean leaf() {
        return role == LEAF;
    }

    /** Whether it parts the paragraphs of what it stands in. */
    boolean parts() {
        return switch (this) {
            case BLOCKQUOTE, DL, DIV, UNKNOWN, CENTER, IMG, OL, P, PRE, TABLE, UL -> true;
            default -> false;
        };
    }

    public boolean heading() {
        return this == H1 || this == H2 || this == H3 || this == H4 || this == H5 || this == H6;
    }

    /** Whether it means nothing by itself, and may be a paragraph as well as hold many. */
    boolean box() {
        return this == DIV || this == UNKNOWN || this == CENTER;
    }

    /** Of a heading: from 1, the highest, to 6. */
    public int level() {
        return name().charAt(1) - '0';
    }

    /** Whether it makes a list. */
    public boolean list() {
        return this == UL || this == OL;
    }

    /** What it is worth as the parent of prose before anything is known of it. */
    int worth() {
        return worth;
    }
}
