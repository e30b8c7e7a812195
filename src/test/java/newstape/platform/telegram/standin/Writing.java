package newstape.platform.telegram.standin;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The texts and captions of requests: what a reader sees of them, and whether there is too much of it. */
final class Writing {
    private static final int LONGEST_TEXT = 4_096;
    private static final int LONGEST_CAPTION = 1_024;

    private final World telegram;

    Writing(World telegram) {
        this.telegram = telegram;
    }

    /** A text or caption as it is shown. */
    record Written(String text, List<JsonNode> entities) {
        void into(ObjectNode json, String field, String entitiesField) {
            json.remove(List.of(field, entitiesField));
            if (!text.isEmpty()) {
                json.put(field, text);
            }
            if (!entities.isEmpty()) {
                json.set(entitiesField, Json.array(entities));
            }
        }
    }

    Written text(Parameters asked, String field) {
        Written written = written(asked, field, "entities");
        if (written.text().isBlank()) {
            throw wrong("message text is empty");
        } else if (written.text().length() > LONGEST_TEXT) {
            throw wrong("message is too long");
        }
        return written;
    }

    Written caption(Parameters asked) {
        Written written = written(asked, "caption", "caption_entities");
        if (written.text().length() > LONGEST_CAPTION) {
            throw wrong("message caption is too long");
        }
        return written;
    }

    private Written written(Parameters asked, String field, String entitiesField) {
        String mode = asked.text("parse_mode");
        if (mode.isEmpty()) {
            Rules.Shown shown = telegram.rules().plain(asked.text(field));
            return new Written(
                    shown.text(),
                    asked.has(entitiesField)
                            ? asked.node(entitiesField).valueStream().toList()
                            : shown.entities());
        } else if (!mode.equalsIgnoreCase("HTML")) {
            throw wrong("unsupported parse_mode");
        }
        try {
            Rules.Shown shown = telegram.rules().shown(asked.text(field));
            return new Written(shown.text(), shown.entities());
        } catch (Refusal refusal) {
            telegram.violated(refusal.getMessage() + ": " + asked.text(field));
            throw refusal;
        }
    }

    private Refusal wrong(String how) {
        telegram.violated(how);
        return Refusal.bad(how);
    }
}
