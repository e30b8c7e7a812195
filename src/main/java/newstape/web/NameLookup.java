package newstape.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import okhttp3.Dns;

/**
 * Names looked up within a time. The system's own lookup can't be interrupted and holds the thread that it runs on, so
 * it has threads of its own, and whoever asks stops waiting.
 */
final class NameLookup implements Dns {
    private static final int THREADS = 64;
    /** Of one family: a name that has thousands is tried no longer than others. */
    private static final int ADDRESSES = 2;

    private final Dns names;
    private final Duration longest;
    private final ExecutorService threads;

    NameLookup(Dns names, Duration longest) {
        this.names = names;
        this.longest = longest;
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("names-", 0).factory());
        pool.allowCoreThreadTimeOut(true);
        this.threads = pool;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        Future<List<InetAddress>> answer = threads.submit(() -> names.lookup(host));
        try {
            return few(answer.get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            throw new Late(host);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new Late(host);
        } catch (ExecutionException unknown) {
            throw (UnknownHostException) new UnknownHostException(host).initCause(unknown.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private static List<InetAddress> few(List<InetAddress> all) {
        return Stream.of(4, 16)
                .flatMap(length -> all.stream()
                        .filter(address -> address.getAddress().length == length)
                        .limit(ADDRESSES))
                .sorted((one, other) -> Integer.compare(all.indexOf(one), all.indexOf(other)))
                .toList();
    }

    /** No answer in time. */
    static final class Late extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        Late(String host) {
            super(host);
        }
    }
}
