package newstape.platform.telegram.traffic;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import newstape.platform.telegram.kept.Received;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where updates come from when they are asked for. One at a time is read as it is, so that one that can't be read keeps
 * no other from being.
 */
final class Tap {
    private static final Logger LOG = LoggerFactory.getLogger(Tap.class);
    private static final MediaType JSON = MediaType.get("application/json");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final OkHttpClient http;
    private final HttpUrl address;
    private final List<String> kinds;
    private final String token;
    private final AtomicReference<@Nullable Call> underWay = new AtomicReference<>();
    private volatile boolean ended;

    /**
     * For one bot's updates.
     *
     * @param kinds those that are asked for
     */
    Tap(Api api, String token, URI address, List<String> kinds) {
        OkHttpClient.Builder bare = api.http().newBuilder().callTimeout(Duration.ofSeconds(80));
        bare.interceptors().clear();
        bare.networkInterceptors().clear();
        this.http = bare.build();
        this.token = token;
        this.address = HttpUrl.get(address.toString())
                .newBuilder()
                .addPathSegment("bot" + token)
                .addPathSegment("getUpdates")
                .build();
        this.kinds = List.copyOf(kinds);
    }

    /**
     * Asks for what comes after those that {@code from} acknowledges; blocks until there is something, at most for
     * {@code patience} and a little.
     */
    Given draw(Optional<Long> from, int most, Duration patience) {
        ObjectNode asked = MAPPER.createObjectNode().put("limit", most).put("timeout", (int) patience.toSeconds());
        from.ifPresent(offset -> asked.put("offset", offset));
        kinds.forEach(asked.putArray("allowed_updates")::add);
        Call call = http.newCall(new Request.Builder()
                .url(address)
                .post(RequestBody.create(MAPPER.writeValueAsBytes(asked), JSON))
                .build());
        underWay.set(call);
        if (ended) {
            call.cancel();
        }
        try (Response response = call.execute()) {
            // a page of somebody's between may tell the address that it was asked for
            return given(response.code(), response.body().string().replace(token, "…"));
        } catch (IOException away) {
            return new Given.Away(String.valueOf(away.getMessage()));
        } finally {
            // by now another's may be under way
            underWay.compareAndSet(call, null);
        }
    }

    /** Ends what is under way. */
    void cut() {
        Optional.ofNullable(underWay.get()).ifPresent(Call::cancel);
    }

    /** Ends what is under way, and whatever would be later. */
    void end() {
        ended = true;
        cut();
    }

    private static Given given(int status, String text) {
        try {
            JsonNode answer = MAPPER.readTree(text);
            return answer.path("ok").asBoolean(false)
                    ? updates(answer.path("result"), text)
                    : refusal(answer.path("error_code").asInt(status), answer);
        } catch (JacksonException garbled) {
            return status == 200
                    ? new Given.Unreadable(text)
                    : new Given.Away("HTTP " + status + ", and no answer of Telegram's");
        }
    }

    private static Given refusal(int code, JsonNode answer) {
        String description = answer.path("description").asString("");
        return switch (code) {
            case 401, 404 -> new Given.TokenRefused();
            case 409 -> new Given.Conflict(description);
            case 429 ->
                new Given.Held(Duration.ofSeconds(Math.max(
                        1, answer.path("parameters").path("retry_after").asLong(5))));
            default -> new Given.Away(code + " " + description);
        };
    }

    private static Given updates(JsonNode result, String text) {
        List<Received> updates = new ArrayList<>();
        Optional<Long> upTo = Optional.empty();
        for (JsonNode update : result) {
            JsonNode id = update.path("update_id");
            if (!id.isIntegralNumber()) {
                LOG.error("an update has no id, and is left out: {}", shortened(update.toString()));
                continue;
            }
            updates.add(new Received(id.asLong(), MAPPER.writeValueAsString(update), false));
            upTo = Optional.of(Math.max(upTo.orElse(Long.MIN_VALUE), id.asLong()));
        }
        boolean nothingToRead = updates.isEmpty() && !(result.isArray() && result.isEmpty());
        return nothingToRead ? new Given.Unreadable(text) : new Given.Updates(updates, upTo);
    }

    static String shortened(String json) {
        return json.length() <= 200 ? json : json.substring(0, 200) + "…";
    }
}
