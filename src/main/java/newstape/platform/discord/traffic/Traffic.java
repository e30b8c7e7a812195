package newstape.platform.discord.traffic;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import newstape.platform.Stopwatch;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * All that goes to Discord's REST interface from this process, kept within Discord's limits. One for all shards, since
 * the limits are the bot's and the address's.
 *
 * <p>A request may wait for its turn on its own thread. What must not leave fails with {@link TrafficRefused}, or,
 * while a limit of everybody's lasts, is answered 429 here. Requests to other addresses pass untouched.
 */
public final class Traffic {
    private final HttpUrl api;
    private final BotToken token;
    private final ClosedRoutes closed;
    private final Standstill standstill;
    private final Pace pace;
    private final InvalidRequests invalid;
    private final RetryAfter retryAfter = new RetryAfter();
    private final SecondTry secondTry;

    /**
     * Traffic that nothing has been sent of yet.
     *
     * @param api the address that every route stands under, as {@code https://discord.com/api/v10/}
     */
    public Traffic(HttpUrl api, Stopwatch stopwatch, TrafficObserver observer) {
        this(api, stopwatch, observer, InvalidRequests.USUAL_BOUND);
    }

    Traffic(HttpUrl api, Stopwatch stopwatch, TrafficObserver observer, int invalidBound) {
        this.api = api;
        this.token = new BotToken(observer);
        this.closed = new ClosedRoutes(stopwatch);
        this.standstill = new Standstill(stopwatch);
        this.pace = new Pace(stopwatch);
        this.invalid = new InvalidRequests(invalidBound, stopwatch);
        this.secondTry = new SecondTry(api, stopwatch);
    }

    /** From now on, what clients of this builder send to Discord goes through here. */
    public OkHttpClient.Builder install(OkHttpClient.Builder client) {
        return client.addInterceptor(secondTry).addInterceptor(this::intercept);
    }

    private Response intercept(Interceptor.Chain chain) throws IOException {
        Optional<Route> route = Route.of(api, chain.request());
        return route.isPresent() ? pass(chain, route.get()) : chain.proceed(chain.request());
    }

    /** Asked before the turn, as what is refused needs none, and after it, as much may have happened meanwhile. */
    private Response pass(Interceptor.Chain chain, Route route) throws IOException {
        Request request = chain.request();
        check(request, route);
        if (route.answersInteraction() || standstill.answer(request, route).isPresent()) {
            return unlessHeld(chain, route);
        }
        Pace.Place place = pace.await(route);
        try {
            check(request, route);
            return unlessHeld(chain, route);
        } finally {
            place.giveBack();
        }
    }

    private Response unlessHeld(Interceptor.Chain chain, Route route) throws IOException {
        Optional<Response> held = standstill.answer(chain.request(), route);
        return held.isPresent() ? held.get() : send(chain, route);
    }

    private void check(Request request, Route route) throws TrafficRefused {
        token.check(request, route);
        closed.check(route);
        invalid.check(route);
    }

    private Response send(Interceptor.Chain chain, Route route) throws IOException {
        invalid.admit(route);
        Optional<Answer> answer = Optional.empty();
        try {
            Response response = chain.proceed(chain.request());
            answer = Optional.of(Answer.of(response));
            return answered(response, route, answer.get());
        } finally {
            answer.ifPresentOrElse(invalid::answered, invalid::lost);
        }
    }

    private Response answered(Response response, Route route, Answer answer) {
        token.answered(response.request(), route, answer);
        closed.answered(route, answer);
        if (answer.status() == Answer.TOO_MANY_REQUESTS) {
            return limited(response, route);
        }
        retryAfter.passed(route);
        return response;
    }

    private Response limited(Response response, Route route) {
        Limit limit = Limit.of(response, ErrorBody.of(response));
        Duration wait = retryAfter.wait(route, limit.stated());
        standstill.met(limit.reach(), wait);
        return RetryAfter.put(response, limit.reach(), wait);
    }
}
