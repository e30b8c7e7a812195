package newstape;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import newstape.command.Asker;
import newstape.platform.console.Transcript;
import newstape.reply.Reply;
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

/**
 * How long an answer takes inside the process, from the typed line to the reply: {@code /price} at most 1 ms in 99 of
 * 100 cases.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 4)
public class AnswerBenchmark {
    @Param({"/price BTC", "/tape", "/summary", "/section talent", "/search talent", "/read page:2"})
    public String line = "/price BTC";

    private final Asker asker = Transcript.asker();
    private Path folder = Path.of("");
    private Wiring wiring = Newsroom.over(folder.resolve("no-such-folder"));

    @Setup
    public void wire() throws IOException {
        folder = Files.createTempDirectory("pages");
        wiring = Newsroom.withSeeds(folder);
    }

    @Benchmark
    public Reply answer() {
        return wiring.router().answer(line, asker);
    }
}
