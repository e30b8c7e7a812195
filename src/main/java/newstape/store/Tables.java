package newstape.store;

import org.jdbi.v3.core.Handle;

/**
 * The tables, within one transaction. They are of no use after its end.
 *
 * @param archive the articles: several tables that belong together
 */
public record Tables(SourceTable sources, Archive archive, ChangeTable changes, HoldTable holds, TapeTable tapes) {

    static Tables on(Handle handle) {
        ChangeTable changes = new ChangeTable(handle);
        Archive archive = new Archive(
                new ArticleTable(handle, new AuthorTable(handle)),
                new RevisionTable(handle),
                new TraceTable(handle),
                new PrintTable(handle),
                changes);
        return new Tables(new SourceTable(handle), archive, changes, new HoldTable(handle), new TapeTable(handle));
    }
}
