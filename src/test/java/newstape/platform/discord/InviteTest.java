package newstape.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.Test;

final class InviteTest {
    private static final URI API = URI.create("https://discord.com/api/v10/");

    @Test
    void answering_commands_takes_no_permission() {
        assertThat(Invite.link("123456789012345678", access(false)))
                .isEqualTo("https://discord.com/oauth2/authorize?client_id=123456789012345678"
                        + "&scope=bot+applications.commands&permissions=0");
    }

    @Test
    void answering_what_is_said_takes_those_to_see_it_and_to_write() {
        String link = Invite.link("123456789012345678", access(true));
        long asked = Long.parseLong(link.substring(link.lastIndexOf('=') + 1));

        assertThat(EnumSet.copyOf(Permission.getPermissions(asked)))
                .contains(Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND, Permission.MESSAGE_HISTORY)
                .doesNotContain(Permission.ADMINISTRATOR, Permission.MANAGE_SERVER, Permission.MESSAGE_MANAGE);
    }

    @Test
    void a_token_tells_whose_it_is() {
        assertThat(Invite.application("MTIzNDU2Nzg5MDEyMzQ1Njc4.x.y")).contains("123456789012345678");
        assertThat(Invite.application("hunter2")).isEmpty();
        assertThat(Invite.application("")).isEmpty();
        assertThat(Invite.application("....")).isEmpty();
    }

    private static Access access(boolean hearing) {
        return new Access("t", API, Optional.empty(), 0, Optional.empty(), hearing);
    }
}
