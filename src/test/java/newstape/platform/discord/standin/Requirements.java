package newstape.platform.discord.standin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What Discord asks of a request: its OpenAPI file, and what that leaves out. */
public final class Requirements {
    private final Operations operations;

    private Requirements(Operations operations) {
        this.operations = operations;
    }

    public static Requirements fromOpenApi(Path openApi) {
        return new Requirements(Operations.read(openApi));
    }

    /** What is wrong with a request, a line each; nothing where nothing is. */
    public List<String> violations(Received received) {
        Optional<String> template = operations.template(received.method(), received.path());
        if (template.isEmpty()) {
            return List.of("no such operation: " + received.method() + " " + received.path());
        }
        try {
            Payload payload = Payload.of(received);
            List<String> wrong =
                    new ArrayList<>(operations.violations(received.method(), template.get(), payload.json()));
            wrong.addAll(limits(received.method(), template.get(), payload));
            return wrong.stream()
                    .map(one -> received.method() + " " + template.get() + ": " + one)
                    .toList();
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return List.of("unreadable: " + unreadable.getMessage());
        }
    }

    private static List<String> limits(String method, String template, Payload payload) {
        JsonNode body = payload.json();
        if (template.endsWith("/callback")) {
            return switch (body.path("type").asInt()) {
                case 4 -> Limits.ofMessage(body.path("data"), payload.files(), false);
                case 7 -> Limits.ofMessage(body.path("data"), payload.files(), true);
                case 8 -> Limits.ofChoices(body.path("data").path("choices"));
                default -> List.of();
            };
        } else if (method.equals("PUT") && template.endsWith("/commands")) {
            return Limits.ofCommands(body);
        } else if (method.equals("POST") && (template.endsWith("/messages") || template.endsWith("_token}"))) {
            return Limits.ofMessage(body, payload.files(), false);
        } else if (method.equals("PATCH") && template.contains("/messages/")) {
            return Limits.ofMessage(body, payload.files(), true);
        }
        return List.of();
    }
}
