package newstape.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import newstape.article.Library;
import newstape.article.Origin;

class SearchProperties {
    @Property(tries = 300)
    void any_string_is_words(@ForAll String words) throws IOException {
        Library library = new Library();
        library.add(Fixtures.PORT, new Origin("file", Instant.EPOCH));
        try (SearchIndex index = new SearchIndex(library)) {
            assertThat(index.search(words, 0, 3).hits().size()).isLessThanOrEqualTo(1);
        }
        assertThat(SectionFinder.find(Fixtures.PORT, words)).isEqualTo(SectionFinder.find(Fixtures.PORT, words));
    }
}
