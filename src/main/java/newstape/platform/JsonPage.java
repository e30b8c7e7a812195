package newstape.platform;

import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import newstape.text.Text;
import newstape.text.Tone;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The JSON that is being written; knows how rich text stands in it, and nothing of replies. */
final class JsonPage {
    private static final int DELETE = 0x7F;

    private final StringWriter out = new StringWriter();
    private final JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);

    void object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    void object(String name, Runnable fields) {
        json.writeName(name);
        object(fields);
    }

    JsonPage string(String name, String value) {
        json.writeStringProperty(name, value);
        return this;
    }

    JsonPage number(String name, int value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    JsonPage text(String name, Text text) {
        json.writeName(name);
        text(text);
        return this;
    }

    <T> JsonPage array(String name, List<T> items, Consumer<T> each) {
        json.writeArrayPropertyStart(name);
        items.forEach(each);
        json.writeEndArray();
        return this;
    }

    /** A string where there is nothing but characters; else an array of its parts. */
    void text(Text text) {
        List<Text> parts = new ArrayList<>();
        flatten(text, parts);
        if (parts.isEmpty()) {
            json.writeString("");
        } else if (parts.size() == 1 && parts.getFirst() instanceof Text.Plain(String value)) {
            json.writeString(value);
        } else {
            json.writeStartArray();
            parts.forEach(this::part);
            json.writeEndArray();
        }
    }

    /**
     * Sequences dissolved, neighbouring characters joined, so that one text has one form however it was put together.
     */
    private static void flatten(Text text, List<Text> into) {
        switch (text) {
            case Text.Sequence(List<Text> parts) -> parts.forEach(part -> flatten(part, into));
            case Text.Plain(String value) -> {
                if (!into.isEmpty() && into.getLast() instanceof Text.Plain(String before)) {
                    into.set(into.size() - 1, Text.plain(before + value));
                } else if (!value.isEmpty()) {
                    into.add(text);
                }
            }
            default -> into.add(text);
        }
    }

    private void part(Text part) {
        switch (part) {
            case Text.Plain(String value) -> json.writeString(value);
            case Text.Strong(Text inner) -> object(() -> text("strong", inner));
            case Text.Emphasis(Text inner) -> object(() -> text("emphasis", inner));
            case Text.Code(String value) -> object(() -> string("code", value));
            case Text.Mark(Text inner) -> object(() -> text("mark", inner));
            case Text.Toned(Tone tone, Text inner) ->
                object(() -> text("toned", inner).string("tone", ReplyJson.lower(tone)));
            case Text.Link(Text label, URI target) ->
                object(() -> text("link", label).string("to", target.toString()));
            case Text.Moment(Instant at, Text.Moment.Style style, String shown) ->
                object(() -> string("moment", at.toString())
                        .string("style", ReplyJson.lower(style))
                        .string("shown", shown));
            case Text.Sequence(List<Text> parts) -> parts.forEach(this::part);
        }
    }

    /**
     * What was written. It is ASCII but for the strings, so whatever must not stand there as it is, is escaped here.
     */
    String written(Charset charset) {
        json.close();
        String written = out.toString();
        boolean unicode = charset.name().startsWith("UTF");
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder escaped = new StringBuilder(written.length());
        for (int at = 0; at < written.length(); ) {
            int character = written.codePointAt(at);
            int next = at + Character.charCount(character);
            if (character < DELETE
                    || (shows(character) && (unicode || encoder.canEncode(written.subSequence(at, next))))) {
                escaped.append(written, at, next);
            } else {
                written.substring(at, next).chars().forEach(c -> escaped.append("\\u%04x".formatted(c)));
            }
            at = next;
        }
        return escaped.toString();
    }

    private static boolean shows(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> true;
        };
    }
}
