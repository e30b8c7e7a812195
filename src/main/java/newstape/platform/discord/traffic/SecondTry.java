package newstape.platform.discord.traffic;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import newstape.platform.Stopwatch;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * First answers to interactions, and edits of them, that meet a fault of Discord's are sent once more: whoever waits
 * has three seconds, and to send either twice does no harm. Where Discord then says that the interaction was
 * acknowledged already, the first one had arrived after all.
 */
final class SecondTry implements Interceptor {
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int FAULT = 500;
    private static final int BAD_REQUEST = 400;
    private static final int DONE = 204;
    private static final int ACKNOWLEDGED = 40060;

    private final HttpUrl api;
    private final Stopwatch stopwatch;

    SecondTry(HttpUrl api, Stopwatch stopwatch) {
        this.api = api;
        this.stopwatch = stopwatch;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Response first = chain.proceed(request);
        if (first.code() != FAULT || !isRepeatable(request)) {
            return first;
        }
        first.close();
        pause();
        Response second = chain.proceed(request);
        return isAcknowledged(second) ? arrived(second) : second;
    }

    private boolean isRepeatable(Request request) {
        boolean once =
                Optional.ofNullable(request.body()).map(RequestBody::isOneShot).orElse(false);
        return !once
                && Route.of(api, request)
                        .filter(route -> route.endsWith("/callback") || route.endsWith("/@original"))
                        .isPresent();
    }

    private void pause() throws IOException {
        try {
            stopwatch.await(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted before the second try", interrupted);
        }
    }

    private static boolean isAcknowledged(Response response) {
        return response.code() == BAD_REQUEST
                && ErrorBody.of(response)
                        .code()
                        .filter(code -> code == ACKNOWLEDGED)
                        .isPresent();
    }

    private static Response arrived(Response second) {
        second.close();
        return second.newBuilder()
                .code(DONE)
                .message("No Content")
                .body(ResponseBody.create(new byte[0], null))
                .build();
    }
}
