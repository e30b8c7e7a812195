package newstape.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import newstape.platform.Pier;
import newstape.platform.Platform;
import newstape.platform.discord.standin.Exchange;
import newstape.platform.discord.standin.Member;
import newstape.platform.discord.standin.Message;
import newstape.platform.discord.standin.Server;
import newstape.platform.discord.standin.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever Discord, or the way to it, does amiss: what can pass by itself is borne, what can't is said. */
@Timeout(90)
final class DiscordFaultsTest {
    private static final String CALLBACK = "interactions/.*/callback";
    private static final int GUILDS = 1;
    private static final String MESSAGES = "channels/.*/messages";

    private final StandIn discord = StandIn.start();
    private final Server server = discord.server("Harbour");
    private final Member ada = server.member("ada");
    private final Pier pier = new Pier();
    private Optional<DiscordStage> stage = Optional.empty();

    private DiscordStage open(Access access) {
        stage = Optional.of(DiscordStage.open(discord, pier.router(), access));
        return stage.get();
    }

    private DiscordStage open() {
        return open(DiscordStage.access(discord));
    }

    @AfterEach
    void close() {
        pier.letGo();
        stage.ifPresent(DiscordStage::close);
        discord.close();
    }

    private Message echo(String words) {
        return ada.runs("echo", Map.of("words", words)).awaitAnswer();
    }

    @Test
    void what_was_asked_while_the_gateway_was_away_is_answered_and_nothing_is_begun_anew() {
        open();
        for (int drop = 1; drop <= 5; drop++) {
            discord.gateway().cut();
            assertThat(echo("drop " + drop).says()).isEqualTo("said drop " + drop);
        }

        assertThat(discord.gateway().identifies()).isEqualTo(1);
        assertThat(discord.violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1001, 4000, 4008})
    void a_gateway_that_closes_for_a_while_is_resumed(int code) {
        open();
        discord.gateway().close(code);

        assertThat(echo("again").says()).isEqualTo("said again");
        assertThat(discord.gateway().identifies()).isEqualTo(1);
    }

    @Test
    void a_gateway_that_asks_to_reconnect_is_obeyed() {
        open();
        discord.gateway().askToReconnect();
        DiscordStage.await("it is resumed", discord, () -> discord.gateway().resumes() > 0);

        assertThat(echo("again").says()).isEqualTo("said again");
        assertThat(discord.gateway().identifies()).isEqualTo(1);
    }

    @Test
    void a_token_that_is_no_good_is_said() {
        Access stale = new Access("MTIz.no.good", discord.api(), Optional.empty(), 0, Optional.empty(), false);
        stage = Optional.of(DiscordStage.begin(pier.router(), stale));

        assertThat(stage.get().ending())
                .isInstanceOfSatisfying(
                        Platform.Ending.Failed.class,
                        failed -> assertThat(failed.reason()).contains("NEWSTAPE_DISCORD_TOKEN"));
    }

    @Test
    void a_token_that_is_revoked_ends_it_and_nothing_more_is_sent() {
        DiscordStage running = open();
        discord.revoke();

        assertThat(running.ending()).isInstanceOf(Platform.Ending.Failed.class);
        assertThat(discord.requests().stream().filter(request -> request.path().equals("gateway/bot")))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void an_intent_that_is_not_granted_is_done_without() {
        discord.gateway().readsMessages(false);
        open(DiscordStage.hearing(discord));

        assertThat(echo("deaf").says()).isEqualTo("said deaf");
        assertThat(discord.gateway().identifies()).isEqualTo(2);
        assertThat(discord.gateway().intents()).isLessThanOrEqualTo(GUILDS);
    }

    @Test
    void the_fewest_intents_are_asked_for() {
        open();

        assertThat(discord.gateway().intents()).isLessThanOrEqualTo(GUILDS);
    }

    @Test
    void a_discord_that_is_away_at_the_start_is_waited_for() {
        discord.faults().answer(1, "GET", "users/@me|gateway/bot", 500, 0);
        open();

        assertThat(echo("late").says()).isEqualTo("said late");
    }

    @Test
    void a_fault_of_discords_is_borne() {
        open();
        discord.faults().answer(1, "POST", CALLBACK, 500, 0);
        assertThat(echo("second try").says()).isEqualTo("said second try");

        discord.faults().answer(2, "POST", CALLBACK, 500, 0);
        Exchange lost = ada.runs("echo", Map.of("words", "lost"));
        DiscordStage.await(
                "it was tried twice",
                discord,
                () -> discord.requests().stream()
                                .filter(request -> request.path().endsWith("/callback"))
                                .count()
                        == 4);
        assertThat(echo("next").says()).isEqualTo("said next");
        assertThat(lost.isAnswered()).isFalse();
    }

    @Test
    void an_answer_that_was_given_twice_or_too_late_does_not_hinder_the_next() {
        open();
        discord.faults().answer(1, "POST", CALLBACK, 400, 40060);
        ada.runs("echo", Map.of("words", "twice"));
        discord.deadline(Duration.ZERO);
        ada.runs("echo", Map.of("words", "late"));
        DiscordStage.await(
                "it is refused",
                discord,
                () -> discord.violations().stream().anyMatch(one -> one.contains("answered after")));
        discord.deadline(Duration.ofSeconds(3));

        assertThat(echo("in time").says()).isEqualTo("said in time");
    }

    @Test
    void an_answer_that_discord_cannot_read_is_an_incident_that_is_told() {
        open();
        discord.faults().answer(1, "POST", CALLBACK, 400, 50035);

        assertThat(echo("garbled").says()).contains("`7f3a`");
    }

    @Test
    void limits_with_and_without_a_word_of_how_long_are_waited_for() {
        open(DiscordStage.hearing(discord));
        discord.faults().limited(1, "POST", MESSAGES, 0.3);
        discord.faults().limitedWithoutWord(1, "POST", MESSAGES);
        discord.faults().html(1, "POST", MESSAGES, 502);

        ada.says("$BTC?");

        DiscordStage.await("it is answered", discord, () -> !discord.said().isEmpty());
        assertThat(discord.requests().stream().filter(request -> request.path().endsWith("/messages")))
                .hasSize(4);
    }

    @Test
    void what_members_say_is_answered_once_and_calls_nobody() {
        open(DiscordStage.hearing(discord));

        ada.says("gm");
        ada.says("$BTC and @everyone");
        ada.says("$BTC again");
        DiscordStage.await("it is answered", discord, () -> !discord.said().isEmpty());
        echo("meanwhile");

        assertThat(discord.said()).hasSize(1);
        assertThat(discord.said().getFirst().says()).isEqualTo("said heard it");
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void an_answer_whose_deferral_was_lost_is_given_all_the_same() {
        open();
        pier.letGo();
        discord.faults().answer(2, "POST", CALLBACK, 500, 0);

        Message answer = ada.runs("fetch", Map.of("words", "it twice")).awaitAnswer();

        assertThat(answer.says()).isEqualTo("fetched it twice");
    }

    @Test
    void many_at_once_are_answered_at_the_pace_that_discord_allows() {
        List<String> channels = IntStream.range(0, 120)
                .mapToObj(i -> server.channel("pier-" + i))
                .toList();
        open(DiscordStage.hearing(discord));

        channels.forEach(channel -> ada.says("$BTC", channel));

        DiscordStage.await("all are answered", discord, () -> discord.said().size() == 120);
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void what_members_say_is_not_heard_unless_it_is_set() {
        open();

        ada.says("$BTC");
        echo("meanwhile");

        assertThat(discord.said()).isEmpty();
    }

    @Test
    void where_the_bot_may_not_write_it_stops_trying_and_goes_on_elsewhere() {
        open(DiscordStage.hearing(discord));
        discord.faults().answer(9, "POST", MESSAGES, 403, 50013);

        ada.says("$BTC");

        assertThat(echo("elsewhere").says()).isEqualTo("said elsewhere");
        assertThat(discord.said()).isEmpty();
    }

    @Test
    void a_test_server_has_the_commands_and_no_other() {
        Server other = discord.server("Elsewhere");
        Access testing =
                new Access(discord.token(), discord.api(), Optional.empty(), 0, Optional.of(other.id()), false);
        open(testing);

        assertThat(discord.requests())
                .anyMatch(request ->
                        request.method().equals("PUT") && request.path().contains("guilds/" + other.id() + "/commands"))
                .noneMatch(request ->
                        request.method().equals("PUT") && request.path().matches("applications/\\d+/commands"));
    }

    @Test
    void as_many_shards_as_are_set_divide_the_servers() {
        discord.server("Second");
        discord.server("Third");
        Access two = new Access(discord.token(), discord.api(), Optional.empty(), 2, Optional.empty(), false);
        open(two);
        DiscordStage.await("both are there", discord, () -> discord.gateway().identifies() == 2);

        assertThat(echo("sharded").says()).isEqualTo("said sharded");
    }

    @Test
    void a_gateway_of_the_settings_is_gone_to() {
        URI gateway = URI.create("ws://localhost:" + discord.gateway().getPort());
        Access set = new Access(discord.token(), discord.api(), Optional.of(gateway), 0, Optional.empty(), false);
        open(set);

        assertThat(echo("there").says()).isEqualTo("said there");
    }
}
