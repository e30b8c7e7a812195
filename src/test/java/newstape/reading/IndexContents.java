package newstape.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;

/** All that is in a search index in a folder, word by word. */
public final class IndexContents {
    private IndexContents() {}

    /** Of each article that is in it what it is found by; an article that is in it twice has two of them. */
    public static Map<String, List<String>> of(Path folder) throws IOException {
        Map<String, List<String>> contents = new TreeMap<>();
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                add(leaf.reader(), contents);
            }
        }
        return contents;
    }

    private static void add(LeafReader leaf, Map<String, List<String>> contents) throws IOException {
        Map<Integer, List<String>> words = new TreeMap<>();
        for (int document = 0; document < leaf.maxDoc(); document++) {
            if (leaf.getLiveDocs() == null || leaf.getLiveDocs().get(document)) {
                words.put(document, new ArrayList<>());
            }
        }
        for (FieldInfo field : leaf.getFieldInfos()) {
            Terms terms = leaf.terms(field.name);
            if (terms != null) {
                add(field.name, terms.iterator(), words);
            }
        }
        for (Map.Entry<Integer, List<String>> document : words.entrySet()) {
            String id = leaf.storedFields().document(document.getKey()).get(SearchFields.ID);
            contents.computeIfAbsent(id, _ -> new ArrayList<>())
                    .add(document.getValue().stream().sorted().collect(Collectors.joining("\n")));
        }
    }

    private static void add(String field, TermsEnum terms, Map<Integer, List<String>> words) throws IOException {
        for (var term = terms.next(); term != null; term = terms.next()) {
            String word = term.utf8ToString();
            PostingsEnum postings = terms.postings(null, PostingsEnum.FREQS);
            for (int document = postings.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = postings.nextDoc()) {
                List<String> own = words.get(document);
                if (own != null) {
                    own.add(field + " " + word + " " + postings.freq());
                }
            }
        }
    }
}
