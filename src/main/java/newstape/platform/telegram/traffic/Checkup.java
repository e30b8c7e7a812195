package newstape.platform.telegram.traffic;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Whether the bot could go to Telegram as it is set up, by one question to Telegram. */
public sealed interface Checkup {
    /**
     * Telegram knows the bot.
     *
     * @param name without the {@code @}
     * @param inline whether people can ask it from any chat
     */
    record Well(String name, boolean inline) implements Checkup {}

    /** Telegram doesn't accept the token. */
    record TokenRefused() implements Checkup {}

    /** Telegram can't be asked now, which says nothing of the bot. */
    record Unreachable(String reason) implements Checkup {}

    /** Asks; blocks for some seconds at the most. */
    static Checkup of(String token, URI api) {
        OkHttpClient client =
                new OkHttpClient.Builder().callTimeout(Duration.ofSeconds(5)).build();
        HttpUrl address = HttpUrl.get(api.toString())
                .newBuilder()
                .addPathSegment("bot" + token)
                .addPathSegment("getMe")
                .build();
        Request request = new Request.Builder().url(address).build();
        try (Response response = client.newCall(request).execute()) {
            return switch (response.code()) {
                case 200 -> bot(new ObjectMapper().readTree(response.body().string()));
                case 401, 404 -> new TokenRefused();
                default -> new Unreachable("HTTP " + response.code());
            };
        } catch (IOException | JacksonException unreachable) {
            return new Unreachable(String.valueOf(unreachable.getMessage()));
        } finally {
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        }
    }

    private static Checkup bot(JsonNode answer) {
        JsonNode bot = answer.path("result");
        return bot.has("username")
                ? new Well(
                        bot.path("username").asString(""),
                        bot.path("supports_inline_queries").asBoolean(false))
                : new Unreachable("it doesn't tell the bot's name");
    }
}
