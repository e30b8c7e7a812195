package newstape.platform.discord.standin;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What each request of the REST interface does. */
final class Routes {
    private final StandIn discord;

    Routes(StandIn discord) {
        this.discord = discord;
    }

    /** The answer's body; empty where it has none. */
    Optional<String> answer(Received received) {
        String[] path = received.path().split("/", -1);
        String route = received.method() + " " + path[0] + "/" + path.length;
        return switch (route) {
            case "GET gateway/2" ->
                json(Json.object(
                        "url",
                        discord.gateway().address().toString(),
                        "shards",
                        discord.shards(),
                        "session_start_limit",
                        Json.object("total", 1000, "remaining", 1000, "reset_after", 1, "max_concurrency", 16)));
            case "GET gateway/1" ->
                json(Json.object("url", discord.gateway().address().toString()));
            case "GET users/2" -> json(discord.bot());
            case "GET applications/2" -> json(discord.application());
            case "GET applications/3" -> json(discord.commands(""));
            case "PUT applications/3" -> json(discord.register("", body(received)));
            case "GET applications/5" -> json(discord.commands(path[3]));
            case "PUT applications/5" -> json(discord.register(path[3], body(received)));
            case "POST interactions/4" ->
                json(discord.exchange(path[1], path[2]).callback(body(received)));
            case "POST webhooks/3" -> json(discord.exchange(path[2]).followUp(body(received)));
            case "PATCH webhooks/5" -> json(ofExchange(path).editOriginal(body(received)));
            case "GET webhooks/5" -> json(ofExchange(path).showOriginal());
            case "DELETE webhooks/5" -> {
                ofExchange(path).deleteOriginal();
                yield Optional.empty();
            }
            case "POST channels/3" -> json(discord.board().say(path[1], body(received), discord.bot()));
            default -> {
                discord.violated("nothing answers " + received.method() + " " + received.path());
                throw new Refusal(501, 0, "not here");
            }
        };
    }

    /** The first answer of an interaction is the one message that is named by a word. */
    private Exchange ofExchange(String[] path) {
        if (!path[4].equals("@original")) {
            throw new Refusal(404, 10008, "Unknown Message");
        }
        return discord.exchange(path[2]);
    }

    private static JsonNode body(Received received) {
        return Payload.of(received).json();
    }

    private static Optional<String> json(ObjectNode answer) {
        return Optional.of(answer.toString());
    }

    private static Optional<String> json(ArrayNode answer) {
        return Optional.of(answer.toString());
    }
}
