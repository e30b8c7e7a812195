package newstape.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;

/** Opens Lucene indexes, in memory and in folders, and says how far they are. */
final class Indexes {
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

    private Indexes() {}

    /** A writer to an empty index, that starts no threads. */
    static IndexWriter inMemory(Analyzer analyzer) throws IOException {
        return new IndexWriter(
                new ByteBuffersDirectory(),
                new IndexWriterConfig(analyzer)
                        .setUseCompoundFile(false)
                        .setMergeScheduler(new SerialMergeScheduler()));
    }

    /** A writer to the index in a folder, which is made where there is none. */
    static IndexWriter in(Path folder, Analyzer analyzer) throws IOException {
        return new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(analyzer).setCommitOnClose(false));
    }

    /** What was said with the last commit. */
    static Map<String, String> committed(IndexWriter writer) {
        Map<String, String> said = new HashMap<>();
        Optional.ofNullable(writer.getLiveCommitData())
                .ifPresent(data -> data.forEach(entry -> said.put(entry.getKey(), entry.getValue())));
        return said;
    }

    /** From now on it is there after a kill, with what is said of it. */
    static void commit(IndexWriter writer, Map<String, String> said) throws IOException {
        writer.setLiveCommitData(said.entrySet());
        writer.commit();
    }

    /** Deletes the index in a folder, and nothing else in it. */
    static void delete(Path folder) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder)) {
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
        }
    }
}
