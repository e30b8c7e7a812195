package newstape.reading;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Opens indexes that live in memory: they can be built again from the library at any time. */
final class HeapIndex {
    /**
     * Lucene warns at its first use that the JDK's vector module isn't there, and has no property to say that this is
     * known. The module only speeds up vectors, of which there are none here, and asking for it prints a warning of the
     * JDK's own. The logger is kept, since its level is forgotten with it.
     */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTORS.setLevel(Level.SEVERE);
    }

    private HeapIndex() {}

    /** A writer to an empty index, that starts no threads. */
    static IndexWriter writer(Analyzer analyzer) throws IOException {
        return new IndexWriter(
                new ByteBuffersDirectory(),
                new IndexWriterConfig(analyzer)
                        .setUseCompoundFile(false)
                        .setMergeScheduler(new SerialMergeScheduler()));
    }
}
