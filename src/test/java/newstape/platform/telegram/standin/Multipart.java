package newstape.platform.telegram.standin;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A body of multipart/form-data, for tests. */
final class Multipart {
    private Multipart() {}

    /** Fields as names and values, one behind the other, and one file. */
    static byte[] of(String boundary, List<String> fields, String fileField, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < fields.size(); i += 2) {
            part(body, boundary, fields.get(i), "", fields.get(i + 1).getBytes(StandardCharsets.UTF_8));
        }
        part(body, boundary, fileField, "; filename=\"chart.png\"\r\nContent-Type: image/png", file);
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String boundary, String name, String more, byte[] content) {
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
