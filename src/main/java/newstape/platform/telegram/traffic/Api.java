package newstape.platform.telegram.traffic;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import newstape.platform.Stopwatch;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Telegram's Bot API. Requests leave within its limits; one that surely wasn't done is tried again for as long as the
 * program runs, and one of which that isn't known is not, unless it may be done twice.
 *
 * <p>Safe for use by many threads, each of which it blocks.
 */
public final class Api implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Api.class);
    private static final int MOST_AT_ONCE = 512;
    private static final Duration LONGEST_WITHOUT_HOLD = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(65);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final OkHttpClient http;
    private final TelegramClient client;
    private final Pace pace;
    private final Runnable refused;
    private final AtomicBoolean toldOfRefusal = new AtomicBoolean();
    private final CountDownLatch retired = new CountDownLatch(1);

    /** Something to ask of Telegram, in the words of its library. */
    @FunctionalInterface
    public interface Request<T> {
        T by(TelegramClient client) throws TelegramApiException;
    }

    /**
     * For one bot.
     *
     * @param address the API's, without a path
     * @param refused told, once, when Telegram doesn't accept the token
     */
    public Api(String token, URI address, Limits limits, Stopwatch stopwatch, Runnable refused) {
        this(token, address, limits, stopwatch, refused, PATIENCE);
    }

    /** One that waits for an answer only so long. */
    Api(String token, URI address, Limits limits, Stopwatch stopwatch, Runnable refused, Duration patience) {
        this.refused = refused;
        this.pace = new Pace(limits, stopwatch);
        Dispatcher dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(MOST_AT_ONCE);
        dispatcher.setMaxRequestsPerHost(MOST_AT_ONCE);
        this.http = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(64, 50, TimeUnit.SECONDS))
                .connectTimeout(Duration.ofSeconds(10))
                .writeTimeout(Duration.ofSeconds(30))
                .readTimeout(patience)
                .callTimeout(patience.plusSeconds(25))
                // whether trying again is safe is decided here, and not by a client that doesn't know what it sends
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .addInterceptor(Departure::around)
                .addInterceptor(Envelope::opened)
                .addNetworkInterceptor(Departure::onTheWire)
                .build();
        this.client = new OkHttpTelegramClient(
                http,
                token,
                TelegramUrl.builder()
                        .schema(address.getScheme())
                        .host(address.getHost())
                        .port(port(address))
                        .testServer(false)
                        .build());
    }

    private static int port(URI address) {
        boolean secure = "https".equals(address.getScheme());
        return address.getPort() >= 0 ? address.getPort() : secure ? 443 : 80;
    }

    /** The client that requests leave by, for what asks without a library. */
    OkHttpClient http() {
        return http;
    }

    /** Asks, and asks again where that is safe; blocks until it is known what became of it, or can't be known. */
    public <T> Outcome<T> ask(Errand errand, Request<T> request) {
        Backoff backoff = new Backoff(ThreadLocalRandom.current());
        try {
            while (true) {
                Verdict<T> verdict = attempt(errand, request);
                switch (verdict) {
                    case Verdict.Over<T>(Outcome<T> outcome) -> {
                        return outcome;
                    }
                    case Verdict.TokenRefused<T>() -> {
                        if (toldOfRefusal.compareAndSet(false, true)) {
                            refused.run();
                        }
                        return new Outcome.Ended<>();
                    }
                    case Verdict.Hold<T>(var told) -> {
                        Duration span = told.orElseGet(() -> longest(backoff.next()));
                        pace.hold(span);
                        LOG.warn("Telegram wants nothing for {} s, {} waits", span.toSeconds(), errand.what());
                    }
                    case Verdict.Again<T> _
                    when retired.getCount() == 0 -> {
                        return new Outcome.Ended<>();
                    }
                    case Verdict.Again<T>(String reason) -> {
                        Duration pause = backoff.next();
                        LOG.warn("Telegram {}; {} is tried again in {} ms", reason, errand.what(), pause.toMillis());
                        if (retired.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                            return new Outcome.Ended<>();
                        }
                    }
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return new Outcome.Ended<>();
        } catch (Pace.Closed ended) {
            return new Outcome.Ended<>();
        }
    }

    private static Duration longest(Duration pause) {
        return pause.plusSeconds(1).compareTo(LONGEST_WITHOUT_HOLD) < 0 ? pause.plusSeconds(1) : LONGEST_WITHOUT_HOLD;
    }

    private <T> Verdict<T> attempt(Errand errand, Request<T> request) throws Pace.Closed, InterruptedException {
        try (Pace.Place _ = pace.enter(errand)) {
            return new Verdict.Over<>(new Outcome.Done<>(request.by(client)));
        } catch (TelegramApiException fault) {
            if (fault.getCause() instanceof InterruptedException) {
                // the library takes it for a fault like any other
                Thread.currentThread().interrupt();
            }
            return Verdict.of(fault, errand);
        }
    }

    /** Asks nothing for so long. */
    public void rest(Duration span) {
        pace.hold(span);
    }

    /** Tries nothing again from now on: what isn't done by now is left for another time. */
    public void retire() {
        retired.countDown();
    }

    /** Gives up what is under way and asks nothing more. */
    @Override
    public void close() {
        retire();
        pace.close();
        http.dispatcher().cancelAll();
        http.connectionPool().evictAll();
        threads.shutdown();
    }
}
