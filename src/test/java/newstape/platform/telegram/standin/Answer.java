package newstape.platform.telegram.standin;

import java.nio.charset.StandardCharsets;

/** What goes back for a request. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Answer(int status, String contentType, byte[] body) {
    static Answer json(int status, String body) {
        return new Answer(status, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    /** The envelope of what went well. */
    static Answer ok(String result) {
        return json(200, "{\"ok\":true,\"result\":" + result + "}");
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
