package newstape.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One question and its answer at a time, each over a connection of its own: so each is checked where it leads, and no
 * bytes of one answer are taken for the next. It speaks HTTP/1.1 alone, in which nothing comes in that nobody reads.
 */
final class Exchanges {
    private static final Logger LOG = LoggerFactory.getLogger(Exchanges.class);

    /** What has its connection open at the same time, over all hosts. */
    private static final int AT_ONCE = 256;

    private static final int BAD_REQUEST = 400;

    private final OkHttpClient http;
    private final Reach reach;
    private final Limits limits;
    private final Stopwatch stopwatch;
    private final Room room;
    private final Semaphore open = new Semaphore(AT_ONCE, true);

    Exchanges(OkHttpClient.Builder http, Reach reach, Limits limits, Stopwatch stopwatch) {
        this.http = http.proxy(Proxy.NO_PROXY)
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .fastFallback(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(limits.connecting())
                .readTimeout(limits.silence())
                .writeTimeout(limits.silence())
                .build();
        this.reach = reach;
        this.limits = limits;
        this.stopwatch = stopwatch;
        this.room = Room.ofThisJvm(stopwatch);
    }

    /** @param time of which it spends what it takes */
    Answer ask(Question question, TimeLeft time) throws InterruptedException {
        if (time.isOver()) {
            return new Answer.Missed(Failure.Fault.TIMEOUT);
        }
        open.acquire();
        Duration start = stopwatch.elapsed();
        try {
            return exchange(question, time.left());
        } finally {
            time.spend(stopwatch.elapsed().minus(start));
            open.release();
        }
    }

    private Answer exchange(Question question, Duration left) throws InterruptedException {
        Gauge gauge = new Gauge(2L * limits.bytes());
        GuardedSockets sockets = new GuardedSockets(reach, gauge);
        AtomicInteger status = new AtomicInteger();
        Call call = http.newBuilder()
                .socketFactory(sockets)
                .callTimeout(left)
                .addNetworkInterceptor(chain -> noted(chain.proceed(chain.request()), status))
                .build()
                .newCall(new Request.Builder()
                        .url(question.url())
                        .headers(question.headers())
                        .build());
        Duration end = stopwatch.elapsed().plus(left);
        try (Response response = call.execute();
                Room.Share share = room.share()) {
            Chunks chunks = new Chunks(share, () -> end.minus(stopwatch.elapsed()));
            return answer(question, response, status.get(), new Intake(call, gauge, chunks));
        } catch (IOException | RuntimeException failed) {
            LOG.debug("{} didn't answer", question.url().host(), failed);
            return missed(failed, sockets);
        }
    }

    /** The client would ask again by itself after some statuses; it is shown none of them. */
    private static Response noted(Response response, AtomicInteger status) {
        status.set(response.code());
        return response.code() < BAD_REQUEST
                ? response
                : response.newBuilder().code(BAD_REQUEST).build();
    }

    /** What takes in a body. */
    private record Intake(Call call, Gauge gauge, Chunks chunks) {}

    private Answer answer(Question question, Response response, int status, Intake intake)
            throws IOException, InterruptedException {
        try {
            Headers headers = response.headers();
            if (!brings(status)) {
                return new Answer.Came(status, headers, new byte[0]);
            }
            Media media = Media.of(Optional.ofNullable(headers.get("Content-Type")));
            if (question.textOnly() && !media.mayBeText()) {
                return new Answer.Missed(Failure.Fault.NOT_TEXT);
            }
            if (response.body().contentLength() > limits.bytes()) {
                return new Answer.Missed(Failure.Fault.TOO_LARGE);
            }
            return new Answer.Came(status, headers, body(question, response, intake));
        } finally {
            // Else closing would read on, in the hope of using the connection again.
            intake.call.cancel();
        }
    }

    private byte[] body(Question question, Response response, Intake intake) throws IOException, InterruptedException {
        InputStream wire = new Wire(response.body().byteStream(), intake.gauge, limits.bytes());
        try (InputStream unpacked = Unpacked.of(wire, response.headers("Content-Encoding"))) {
            return intake.chunks.read(unpacked, question.bytes(), question.cut());
        }
    }

    private static boolean brings(int status) {
        return status == 200 || status == 203;
    }

    private static Answer missed(Exception failed, GuardedSockets sockets) throws InterruptedException {
        if (Thread.interrupted()) {
            throw (InterruptedException) new InterruptedException().initCause(failed);
        }
        return sockets.refused() ? new Answer.Barred() : new Answer.Missed(Faults.of(failed));
    }
}
