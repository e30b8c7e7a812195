package newstape.platform.telegram.traffic;

import com.fasterxml.jackson.core.JacksonException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/** What to make of a request that failed. */
sealed interface Verdict<T> {
    /** Nothing more may be asked for so long; then this again. */
    record Hold<T>(Optional<Duration> span) implements Verdict<T> {}

    /** It is safe to try again, a little later. */
    record Again<T>(String reason) implements Verdict<T> {}

    /** The token isn't accepted. */
    record TokenRefused<T>() implements Verdict<T> {}

    record Over<T>(Outcome<T> outcome) implements Verdict<T> {}

    static <T> Verdict<T> of(TelegramApiException fault, Errand errand) {
        return fault instanceof TelegramApiRequestException answered && answered.getApiResponse() != null
                ? ofAnswer(answered, errand)
                : ofSilence(fault, errand);
    }

    private static <T> Verdict<T> ofAnswer(TelegramApiRequestException answered, Errand errand) {
        int code = Optional.ofNullable(answered.getErrorCode()).orElse(0);
        String description = answered.getApiResponse();
        Optional<ResponseParameters> parameters = Optional.ofNullable(answered.getParameters());
        Optional<Long> moved = parameters.flatMap(more -> Optional.ofNullable(more.getMigrateToChatId()));
        if (code == 429) {
            return new Hold<>(parameters
                    .flatMap(more -> Optional.ofNullable(more.getRetryAfter()))
                    .filter(seconds -> seconds > 0)
                    .map(Duration::ofSeconds));
        }
        if (code == 401) {
            return new TokenRefused<>();
        }
        if (code == 502 || code == 503) {
            return new Again<>("isn’t there: " + description);
        }
        if (code >= 500) {
            return unclear("Telegram has a fault (%d)".formatted(code), code == 504, errand);
        }
        if (moved.isPresent()) {
            return new Over<>(new Outcome.Moved<>(moved.get()));
        }
        if (description.contains("message is not modified")) {
            return new Over<>(new Outcome.Unchanged<>());
        }
        boolean unwanted = code == 403
                || Stream.of("chat not found", "PEER_ID_INVALID", "CHAT_WRITE_FORBIDDEN", "not enough rights to send")
                        .anyMatch(description::contains);
        return new Over<>(unwanted ? new Outcome.Unwanted<>(description) : new Outcome.Refused<>(code, description));
    }

    private static <T> Verdict<T> ofSilence(TelegramApiException fault, Errand errand) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Departure.NotSent || cause instanceof RejectedExecutionException) {
                return new Again<>("can’t be reached: " + cause.getMessage());
            }
            if (cause instanceof TelegramApiValidationException) {
                return new Over<>(new Outcome.Refused<>(400, String.valueOf(cause.getMessage())));
            }
            if (cause instanceof JacksonException) {
                // it came, and would be the same the next time
                return new Over<>(new Outcome.Unknown<>("the answer can’t be read: " + fault.getMessage(), true));
            }
            if (cause instanceof Envelope.Garbled garbled) {
                return garbled.isNobodyThere()
                        ? new Again<>("isn’t there: " + garbled.getMessage())
                        : unclear(String.valueOf(garbled.getMessage()), garbled.isRatherDone(), errand);
            }
        }
        Throwable first = Optional.ofNullable(fault.getCause()).orElse(fault);
        boolean late = first instanceof InterruptedIOException;
        return unclear(first.getClass().getSimpleName() + ": " + first.getMessage(), late, errand);
    }

    private static <T> Verdict<T> unclear(String reason, boolean rather, Errand errand) {
        return errand.repeatable() ? new Again<>(reason) : new Over<>(new Outcome.Unknown<>(reason, rather));
    }
}
