package newstape.platform.telegram.standin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Takes a request once it is read: notes it, holds it against the rules, and answers in Telegram's envelope. */
final class Desk {
    private static final String POLL = "getUpdates";

    private final World telegram;
    private final Routes routes;
    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();

    Desk(World telegram) {
        this.telegram = telegram;
        this.routes = new Routes(telegram);
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    String name(String method) {
        return routes.name(method);
    }

    /** Notes a request that was never read. */
    void note(String method) {
        note(method, Parameters.none());
    }

    private Call note(String method, Parameters asked) {
        Call call = new Call(
                method,
                asked.json(),
                asked.isForm(),
                asked.files(),
                telegram.watch().now());
        telegram.watch().change(() -> calls.add(call));
        return call;
    }

    /** Answers a request. */
    Answer answer(String token, String method, Parameters asked) {
        Call call = note(method, asked);
        try {
            if (!telegram.accepts(token)) {
                throw Refusal.unauthorized();
            }
            check(call);
            return Answer.ok(routes.answer(method, asked));
        } catch (Refusal refusal) {
            return paused(refusal);
        }
    }

    /** Answers a request otherwise than it should be. */
    Answer fail(String method, Parameters asked, Answer instead) {
        check(note(method, asked));
        telegram.watch().change(() -> {
            telegram.queries().tried(asked);
            pause(instead);
            return true;
        });
        return instead;
    }

    private void check(Call call) {
        telegram.rules().violations(call).forEach(telegram::violated);
        Duration now = telegram.watch().now();
        Optional<Duration> broken = telegram.watch().read(() -> telegram.rates().broken(now));
        broken.filter(_ -> !call.method().equals(POLL))
                .ifPresent(left -> telegram.violated(call.method() + " within a pause that lasts " + left + " still"));
    }

    private Answer paused(Refusal refusal) {
        Answer answer = refusal.answer();
        telegram.watch().change(() -> {
            pause(answer);
            return true;
        });
        return answer;
    }

    private void pause(Answer answer) {
        if (answer.status() == 429) {
            Json.read(answer.text())
                    .map(json -> json.path("parameters").path("retry_after").asInt(0))
                    .filter(seconds -> seconds > 0)
                    .ifPresent(
                            seconds -> telegram.rates().pause(telegram.watch().now(), Duration.ofSeconds(seconds)));
        }
    }
}
