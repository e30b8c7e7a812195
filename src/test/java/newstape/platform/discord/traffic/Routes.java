package newstape.platform.discord.traffic;

import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Routes as requests have them. */
final class Routes {
    static final HttpUrl API = HttpUrl.get("https://discord.com/api/v10/");
    static final String INTERACTION = "interactions/123/aW50ZXJhY3Rpb24/callback";
    static final String MESSAGES = "channels/123/messages";

    private Routes() {}

    static Route post(String path) {
        Request request =
                new Request.Builder().url(API + path).post(RequestBody.EMPTY).build();
        return Route.of(API, request).orElseThrow();
    }
}
