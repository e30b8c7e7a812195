package newstape.platform.telegram.traffic;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What every answer of Telegram's is wrapped in: {@code ok}, and the result, or a code and a description. What isn't so
 * wrapped is no answer of Telegram's. Of a message that was sent no more is passed on than its id and its chat: it was
 * sent, whatever else in it the library might not understand.
 */
final class Envelope {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Envelope() {}

    /** Something between answered, or only half of an answer came. */
    static final class Garbled extends IOException {
        private static final long serialVersionUID = 1;
        private final int status;

        Garbled(int status, Throwable cause) {
            super("HTTP " + status + ", and no answer of Telegram's", cause);
            this.status = status;
        }

        /** Whether Telegram rather did what it was asked. */
        boolean isRatherDone() {
            return status < 500 || status == 504;
        }

        /** Whether a gateway said that it had nobody to ask. */
        boolean isNobodyThere() {
            return status == 502 || status == 503;
        }
    }

    static Response opened(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String body = response.body().string();
        try {
            JsonNode answer = MAPPER.readTree(body);
            if (!answer.path("ok").isBoolean()) {
                throw new Garbled(response.code(), new IOException("without ok"));
            }
            String passed = answer.path("result").has("message_id")
                    ? MAPPER.writeValueAsString(withSlimMessage((ObjectNode) answer))
                    : body;
            return response.newBuilder().body(ResponseBody.create(passed, JSON)).build();
        } catch (JacksonException none) {
            throw new Garbled(response.code(), none);
        }
    }

    private static ObjectNode withSlimMessage(ObjectNode answer) {
        JsonNode message = answer.path("result");
        ObjectNode slim = MAPPER.createObjectNode();
        slim.set("message_id", message.path("message_id"));
        // to the library, none but a message that can't be seen is of the time 0
        slim.put("date", Math.max(1, message.path("date").asInt(1)));
        slim.putObject("chat")
                .put("id", message.path("chat").path("id").asLong(0))
                .put("type", message.path("chat").path("type").asString("private"));
        return MAPPER.createObjectNode().put("ok", true).set("result", slim);
    }
}
