package newstape.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/** How long a page takes. The bar: the real page, warm, in two milliseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class PageReaderBenchmark {
    @Param({
        "../shared/seeds/000_ee61ae6654d2a0e8.txt",
        "seeds/ai-engineers-travel.txt",
        "seeds/gas-for-data-centres.html"
    })
    private String path = "";

    private final PageReader reader = new PageReader();
    private Capture capture = new Capture("", new byte[0], Optional.empty(), Optional.empty());

    @Setup
    public void load() throws IOException {
        capture = new Capture(path, Files.readAllBytes(Path.of(path)), Optional.empty(), Optional.empty());
    }

    @Benchmark
    public Reading read() {
        return reader.read(capture);
    }

    public static void main(String[] arguments) throws IOException {
        org.openjdk.jmh.Main.main(new String[] {PageReaderBenchmark.class.getSimpleName()});
    }
}
