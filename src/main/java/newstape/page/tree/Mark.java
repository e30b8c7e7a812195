package newstape.page.tree;

/** What the words in an element's class and id promise: see {@code names.txt}. */
public enum Mark {
    /** Of what most pages put around articles. */
    UNLIKELY(0),
    /** It may hold an article all the same. */
    MAYBE(1),
    /** Of articles. */
    GOOD(2),
    /** Of what articles don't have. */
    BAD(3),
    /** Of who wrote it. */
    BYLINE(4),
    /** Of where it is shared. */
    SHARE(5),
    /** A word by itself, of what holds no article. */
    CLUTTER(6),
    /** A word by itself, of what stands in articles and isn't of them. */
    AROUND(7),
    /** Of notes below an article. */
    FOOTNOTES(8),
    /** Of what stands below a picture. */
    CAPTION(9),
    /** Of the body of an article in a system known by name. */
    BODY(10),
    /** Of what a role says is no article. */
    ROLE(11),
    /** Of comments. */
    COMMENTS(12),
    /** Of many pictures together. */
    GALLERY(13),
    /** Of a link in a heading that leads to its own place. */
    ANCHOR(14),
    /** Of the lines below a headline that say what an article is about. */
    STANDFIRST(15);

    private final int place;

    Mark(int place) {
        this.place = place;
    }

    int bit() {
        return 1 << place;
    }

    /** Whether it is among marks that were found. */
    public boolean in(int marks) {
        return (marks & bit()) != 0;
    }
}
