package newstape.platform.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import newstape.platform.Endpoints;
import newstape.platform.telegram.kept.Inbox;
import newstape.platform.telegram.kept.Received;
import newstape.platform.telegram.traffic.Api;
import newstape.platform.telegram.traffic.Errand;
import newstape.platform.telegram.traffic.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Where Telegram sends updates to, instead of being asked for them. An update is answered as soon as it is in the
 * inbox, and has to come again where that is full; what doesn't carry the secret is none.
 */
final class Webhook implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Webhook.class);
    private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int CONNECTIONS = 40;

    private final URI address;
    private final String secret;
    private final Inbox inbox;
    private final Consumer<List<Received>> taken;
    private final Endpoints endpoints;
    private final ReentrantLock order = new ReentrantLock();
    private Optional<Endpoints.Registration> registration = Optional.empty();

    /** Not taking anything yet. */
    Webhook(URI address, String token, Inbox inbox, Consumer<List<Received>> taken, Endpoints endpoints) {
        this.address = address;
        this.secret = secret(token);
        this.inbox = inbox;
        this.taken = taken;
        this.endpoints = endpoints;
    }

    /** The same for the same bot, and nothing that leads to its token. */
    private static String secret(String token) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(token.getBytes(UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal("webhook".getBytes(UTF_8)));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java has HmacSHA256", absent);
        }
    }

    /** Takes updates from now on, and tells Telegram to send them. Returns why it won't; empty where it will. */
    Optional<String> open(Api api) {
        String path = address.getPath().isEmpty() ? "/" : address.getPath();
        registration = Optional.of(endpoints.post(path, this::received));
        SetWebhook request = SetWebhook.builder()
                .url(address.toString())
                .secretToken(secret)
                .allowedUpdates(Updates.KINDS)
                .maxConnections(CONNECTIONS)
                .build();
        return switch (api.ask(Errand.uncounted("setting the webhook"), client -> client.execute(request))) {
            case Outcome.Refused<Boolean>(int _, String description) -> Optional.of(description);
            case Outcome.Unwanted<Boolean>(String reason) -> Optional.of(reason);
            default -> Optional.empty();
        };
    }

    private int received(Endpoints.Posted posted) {
        byte[] given = posted.header(SECRET).orElse("").getBytes(UTF_8);
        if (!MessageDigest.isEqual(given, secret.getBytes(UTF_8))) {
            LOG.warn("Somebody who isn’t Telegram sent something to the webhook");
            return 401;
        }
        if (inbox.isFull()) {
            LOG.warn("Too many updates wait; Telegram has to send one again");
            return 503;
        }
        read(posted.body()).ifPresent(this::take);
        return 200;
    }

    /** What can't be read now can't be read when it is sent again. */
    private static Optional<Received> read(byte[] body) {
        try {
            JsonNode update = MAPPER.readTree(body);
            JsonNode id = update.path("update_id");
            if (id.isIntegralNumber()) {
                return Optional.of(new Received(id.asLong(), MAPPER.writeValueAsString(update), false));
            }
            LOG.error("An update without an id was sent, and is left out");
        } catch (JacksonException unreadable) {
            LOG.error("An update was sent that can’t be read, and is left out: {}", unreadable.getOriginalMessage());
        }
        return Optional.empty();
    }

    private void take(Received update) {
        order.lock();
        try {
            List<Received> fresh = inbox.take(List.of(update));
            if (!fresh.isEmpty()) {
                taken.accept(fresh);
            }
        } finally {
            order.unlock();
        }
    }

    @Override
    public void close() {
        registration.ifPresent(Endpoints.Registration::close);
    }
}
