package newstape.platform.telegram.standin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where updates are posted to, one at a time and in their order, each until it is taken. */
final class Webhook implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");
    private static final Duration AGAIN = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration FOR_EVER = Duration.ofDays(1);

    private final World telegram;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Optional<Thread> courier = Optional.empty();
    private String url = "";
    private String secret = "";
    private String lastError = "";

    Webhook(World telegram) {
        this.telegram = telegram;
    }

    boolean isSet() {
        return !url.isEmpty();
    }

    // What the bot says of it, while the watch is held.

    JsonNode set(Parameters asked) {
        if (!asked.text("url").isEmpty() && !ADDRESS.matcher(asked.text("url")).matches()) {
            throw Refusal.bad("bad webhook: invalid webhook URL specified");
        }
        dismiss();
        url = asked.text("url");
        secret = asked.text("secret_token");
        lastError = "";
        telegram.updates().allow(asked);
        if (asked.flag("drop_pending_updates")) {
            telegram.updates().drop();
        }
        if (isSet()) {
            courier = Optional.of(Thread.ofVirtual().name("webhook").start(this::deliver));
        }
        return Json.TRUE;
    }

    JsonNode delete(Parameters asked) {
        dismiss();
        url = "";
        if (asked.flag("drop_pending_updates")) {
            telegram.updates().drop();
        }
        return Json.TRUE;
    }

    JsonNode info(Parameters asked) {
        ObjectNode info = Json.object(
                "url",
                url,
                "has_custom_certificate",
                asked.flag("certificate"),
                "pending_update_count",
                telegram.updates().pending().size());
        if (!lastError.isEmpty()) {
            info.put("last_error_date", System.currentTimeMillis() / 1_000).put("last_error_message", lastError);
        }
        return info;
    }

    private void dismiss() {
        courier.ifPresent(Thread::interrupt);
        courier = Optional.empty();
    }

    @Override
    public void close() {
        dismiss();
        http.shutdownNow();
    }

    // The courier.

    private void deliver() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Optional<Map.Entry<Long, String>> update = telegram.watch()
                        .await(FOR_EVER, () -> telegram.updates().first());
                if (update.isPresent()) {
                    deliver(update.get());
                }
            }
        } catch (IllegalStateException | InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliver(Map.Entry<Long, String> update) throws InterruptedException {
        String error = post(update.getValue());
        if (error.isEmpty()) {
            telegram.watch().change(() -> {
                telegram.updates().done(update.getKey());
                return true;
            });
        } else {
            telegram.watch().change(() -> lastError = error);
            LockSupport.parkNanos(AGAIN.toNanos());
        }
    }

    /** Returns what went wrong, empty where nothing did. */
    private String post(String update) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(telegram.watch().read(() -> url)))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(update));
        if (!secret.isEmpty()) {
            request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        try {
            int status = http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status / 100 == 2 ? "" : "Wrong response from the webhook: " + status;
        } catch (IOException e) {
            return "Connection failed: " + e;
        }
    }
}
