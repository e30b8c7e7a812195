package newstape.page;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import newstape.page.PageSuites.Sample;
import org.jsoup.Jsoup;

/**
 * How fast every fourth page of the suite {@code wcxb} is read, as a multiple of what the parser alone takes in the
 * same run, and how much memory that allocates beyond the parser's tree. The bars: .53 of its pages a second, 12 ms at
 * the 99th percentile, 2 MB.
 */
public final class PageSpeed {
    private static final int PASSES = 10;
    private static final int WARM = 5;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private PageSpeed() {}

    public static void main(String[] arguments) {
        List<Sample> all = PageSuites.wcxb();
        List<Sample> samples = java.util.stream.IntStream.range(0, all.size())
                .filter(i -> i % 4 == 0)
                .mapToObj(all::get)
                .toList();
        PageReader reader = new PageReader();
        Consumer<Sample> parse = page -> Jsoup.parse(
                Decoding.decode(page.capture().bytes(), Optional.of("utf-8")),
                page.address().toString());
        Consumer<Sample> read = page -> reader.read(page.capture());
        for (int pass = 0; pass < PASSES; pass++) {
            report("parse", samples, parse, pass);
            report("read", samples, read, pass);
        }
    }

    private static void report(String name, List<Sample> samples, Consumer<Sample> work, int pass) {
        long[] took = new long[samples.size()];
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < took.length; i++) {
            long start = System.nanoTime();
            work.accept(samples.get(i));
            took[i] = System.nanoTime() - start;
        }
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
        Arrays.sort(took);
        if (pass >= WARM) {
            System.out.printf(
                    Locale.ROOT,
                    "%-6s %6.0f pages/s  p50 %.2f ms  p99 %.2f ms  max %.2f ms  %.2f MB a page%n",
                    name,
                    took.length * 1e9 / Arrays.stream(took).sum(),
                    took[took.length / 2] / 1e6,
                    took[took.length * 99 / 100] / 1e6,
                    took[took.length - 1] / 1e6,
                    bytes / 1e6 / took.length);
        }
    }
}
