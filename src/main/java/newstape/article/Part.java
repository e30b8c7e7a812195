package newstape.article;

/** What a section is made of, in the order in which a reader meets it. */
public sealed interface Part permits Paragraph, Code, Table, Picture {
    /** Its words, a line each; empty where it has none. */
    String text();
}
