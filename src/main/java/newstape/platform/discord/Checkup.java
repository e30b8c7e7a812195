package newstape.platform.discord;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Whether the bot could go to Discord as it is set up, by one question to Discord. */
public sealed interface Checkup {
    /** Discord knows the bot by this name, and it can be let into servers by this link. */
    record Well(String name, String invite) implements Checkup {}

    /** The bot is set to read what members say, and its application may not. */
    record Deaf(String name, String invite) implements Checkup {}

    /** The application sends what members ask to a web address, so that it would never reach this bot. */
    record Diverted(String name) implements Checkup {}

    /** Discord doesn't accept the token, or it is no bot's. */
    record TokenRefused() implements Checkup {}

    /** Discord can't be asked now, which says nothing of the bot; the link is that of the token. */
    record Unreachable(String reason, String invite) implements Checkup {}

    /** Asks; blocks for some seconds at the most. */
    static Checkup of(Access access) {
        return Invite.application(access.token())
                .map(application -> ask(access, Invite.link(application, access)))
                .orElseGet(TokenRefused::new);
    }

    private static Checkup ask(Access access, String invite) {
        OkHttpClient client =
                new OkHttpClient.Builder().callTimeout(Duration.ofSeconds(5)).build();
        Request request = new Request.Builder()
                .url(access.api().resolve("applications/@me").toString())
                .header("Authorization", "Bot " + access.token())
                .build();
        try (Response response = client.newCall(request).execute()) {
            return switch (response.code()) {
                case 200 ->
                    application(new ObjectMapper().readTree(response.body().string()), access);
                case 401 -> new TokenRefused();
                default -> new Unreachable("HTTP " + response.code(), invite);
            };
        } catch (IOException | JacksonException | IllegalArgumentException unreachable) {
            return new Unreachable(String.valueOf(unreachable.getMessage()), invite);
        } finally {
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        }
    }

    private static Checkup application(JsonNode application, Access access) {
        String name = application.path("name").asString("");
        String invite = Invite.link(application.path("id").asString(""), access);
        if (Optional.of(application.path("interactions_endpoint_url"))
                .filter(JsonNode::isString)
                .isPresent()) {
            return new Diverted(name);
        }
        return access.hearing() && !readsMessages(application) ? new Deaf(name, invite) : new Well(name, invite);
    }

    /** Two flags of an application say so: one of small bots, one of bots that Discord has approved. */
    private static boolean readsMessages(JsonNode application) {
        long approved = 1 << 18;
        long small = 1 << 19;
        return (application.path("flags").asLong(0) & (approved | small)) != 0;
    }
}
