package newstape.platform.discord.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {
    @ParameterizedTest
    @CsvSource({
        "channels/123/messages, POST /channels/123/messages",
        "channels/123/messages/456, POST /channels/123/messages/{id}",
        "guilds/1/members/2/roles/3, POST /guilds/1/members/{id}/roles/{id}",
        "channels/1/messages/2/reactions/%F0%9F%91%8D/@me, POST /channels/1/messages/{id}/reactions/{name}/@me",
        "users/@me/channels, POST /users/@me/channels",
        "oauth2/applications/@me, POST /oauth2/applications/@me",
        "invites/secret, POST /invites/{name}",
        "webhooks/123, POST /webhooks/123",
        "webhooks/123/secret, POST /webhooks/123/…",
        "webhooks/123/secret/messages/@original, POST /webhooks/123/…/messages/@original",
        "interactions/123/secret/callback?with_response=true, POST /interactions/123/…/callback"
    })
    void a_route_is_shown_with_its_major_parameter_and_without_tokens(String path, String shown) {
        assertThat(Routes.post(path)).hasToString(shown);
    }

    @Test
    void messages_of_one_channel_share_a_route_and_those_of_another_do_not() {
        Route one = Routes.post("channels/1/messages/5");

        assertThat(one)
                .isEqualTo(Routes.post("channels/1/messages/6"))
                .hasSameHashCodeAs(Routes.post("channels/1/messages/6"));
        assertThat(one).isNotEqualTo(Routes.post("channels/2/messages/5"));
    }

    @Test
    void each_token_has_a_route_of_its_own() {
        assertThat(Routes.post("webhooks/1/a")).isNotEqualTo(Routes.post("webhooks/1/b"));
    }

    @Test
    void what_goes_elsewhere_has_no_route() {
        Request picture = new Request.Builder()
                .url("https://cdn.discordapp.com/api/v10/channels/1")
                .build();

        assertThat(Route.of(Routes.API, picture)).isEmpty();
    }
}
