package newstape.reading;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import newstape.article.Article;
import newstape.article.Library;
import newstape.article.Origin;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to find sections of an article, by their words and by misspelled ones, and to search for it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
public class SectionFinderBenchmark {
    @Param({"1000", "5000"})
    public int words;

    private Article article = Fixtures.PORT;
    private String heading = "";
    private SearchIndex index = new SearchIndex(new Library());

    @Setup
    public void write() {
        article = Fixtures.generated(words, 8);
        heading = article.sections().getLast().heading().orElse("").split(" ", -1)[1];
        Library library = new Library();
        library.add(article, new Origin("generated", Instant.EPOCH));
        index = new SearchIndex(library);
    }

    @TearDown
    public void close() throws IOException {
        index.close();
    }

    @Benchmark
    public SectionMatches section() {
        return SectionFinder.find(article, heading);
    }

    @Benchmark
    public SectionMatches misspelled() {
        return SectionFinder.find(article, "x" + heading);
    }

    @Benchmark
    public Hits search() {
        return index.search(heading, 0, 5);
    }
}
