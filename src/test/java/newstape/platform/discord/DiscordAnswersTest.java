package newstape.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import newstape.command.Asker;
import newstape.command.Policy;
import newstape.command.Signature;
import newstape.platform.Pier;
import newstape.platform.discord.standin.Exchange;
import newstape.platform.discord.standin.Member;
import newstape.platform.discord.standin.Message;
import newstape.platform.discord.standin.Server;
import newstape.platform.discord.standin.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How answers reach who asked: at once or deferred, openly or not, in place or beside. */
@Timeout(60)
final class DiscordAnswersTest {
    private static final long MANAGE_SERVER = 1 << 5;
    private static final int DEFERRED = 5;
    private static final int DEFERRED_EDIT = 6;

    private final StandIn discord = StandIn.start();
    private final Server server = discord.server("Harbour");
    private final Member ada = server.member("ada");
    private final Member ben = server.member("ben");
    private final Pier pier = new Pier();
    private DiscordStage stage;

    @BeforeEach
    void open() {
        stage = DiscordStage.open(discord, pier.router());
    }

    @AfterEach
    void close() {
        pier.letGo();
        stage.close();
        List<String> violations = discord.violations();
        discord.close();
        assertThat(violations).isEmpty();
    }

    @Test
    void what_may_wait_is_deferred_at_once_and_answered_when_it_comes() {
        Exchange exchange = ada.runs("fetch", Map.of());

        assertThat(exchange.awaitCallback().path("type").asInt()).isEqualTo(DEFERRED);
        pier.letGo();
        assertThat(exchange.awaitAnswer().says()).isEqualTo("fetched it");
    }

    @Test
    void what_takes_long_against_its_word_is_deferred_before_it_is_too_late() {
        Exchange exchange = ada.runs("stall", Map.of());

        assertThat(exchange.awaitCallback().path("type").asInt()).isEqualTo(DEFERRED);
        pier.letGo();
        assertThat(exchange.awaitAnswer().says()).isEqualTo("fetched it");
    }

    @Test
    void what_turns_out_private_after_an_open_deferral_takes_its_place() {
        Exchange exchange = ada.runs("whisper", Map.of());
        exchange.awaitCallback();
        pier.letGo();

        Message answer = exchange.awaitAnswer();

        assertThat(answer.isEphemeral()).isTrue();
        assertThat(answer.says()).isEqualTo("for you alone");
    }

    @Test
    void a_press_that_may_wait_is_deferred_and_edits_its_message() {
        pier.letGo();
        Message first = ada.runs("fetch", Map.of()).awaitAnswer();

        Exchange pressed = ada.presses(first, "Again");

        assertThat(pressed.awaitCallback().path("type").asInt()).isEqualTo(DEFERRED_EDIT);
        DiscordStage.await(
                "it is edited", discord, () -> pressed.awaitAnswer().says().equals("fetched again"));
        assertThat(pressed.awaitAnswer().id()).isEqualTo(first.id());
    }

    @Test
    void suggestions_that_do_not_come_are_an_empty_list_in_time() {
        Exchange typed = ada.types("stall", Map.of(), "words", "x");

        assertThat(typed.awaitChoices()).isEmpty();
    }

    @Test
    void rights_are_those_of_the_moment_whatever_the_menu_showed() {
        Member moderator = server.member("mod", "en-US", MANAGE_SERVER);

        Message refused = ada.forces("purge", Map.of()).awaitAnswer();

        assertThat(refused.isEphemeral()).isTrue();
        assertThat(refused.says()).contains("Only moderators");
        assertThat(moderator.runs("purge", Map.of()).awaitAnswer().says()).isEqualTo("purged");
        assertThat(discord.command("purge", 1)
                        .orElseThrow()
                        .path("default_member_permissions")
                        .asString())
                .isEqualTo(Long.toString(MANAGE_SERVER));
    }

    @Test
    void buttons_for_who_asked_are_for_nobody_else() {
        Message message = ada.runs("mine", Map.of()).awaitAnswer();

        Message refused = ben.presses(message, "Again").awaitAnswer();

        assertThat(refused.isEphemeral()).isTrue();
        assertThat(refused.says()).contains("for who asked", "`/mine`");
        assertThat(ada.presses(message, "Again").awaitAnswer().id()).isEqualTo(message.id());
    }

    @Test
    void old_buttons_work_after_a_restart_even_with_more_words_than_an_id_holds() {
        String words = "lanterns of the northern pier, ".repeat(9).strip();
        Message first = ada.runs("find", Map.of("words", words)).awaitAnswer();
        stage.close();
        stage = DiscordStage.open(discord, pier.router());

        Message second = ben.presses(first, "▶").awaitAnswer();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.says()).contains("page 2 of", words.substring(words.length() - 40));
    }

    @Test
    void commands_are_registered_only_where_they_changed() {
        stage.close();
        stage = DiscordStage.open(discord, pier.router());
        ada.runs("echo", Map.of("words", "again")).awaitAnswer();

        assertThat(discord.registrations()).isEqualTo(1);
    }

    @Test
    void a_button_of_another_version_says_so_kindly() {
        Message message = ada.runs("mine", Map.of()).awaitAnswer();

        Message answer = ada.sends(message, "0|price:BTC").awaitAnswer();

        assertThat(answer.isEphemeral()).isTrue();
        assertThat(answer.says()).contains("another version", "`/help`");
    }

    @Test
    void a_press_in_a_message_that_is_gone_is_answered_aside() {
        Message message = ada.runs("find", Map.of("words", "x")).awaitAnswer();
        discord.delete(message);

        Message answer = ada.presses(message, "▶").awaitAnswer();

        assertThat(answer.isEphemeral()).isTrue();
        assertThat(answer.says()).contains("page 2");
    }

    @Test
    void what_is_too_long_comes_in_several_messages_and_nothing_is_lost() {
        Exchange exchange = ada.runs("flood", Map.of());
        exchange.awaitAnswer();
        DiscordStage.await(
                "the last message",
                discord,
                () -> exchange.followUps().stream()
                        .anyMatch(message -> message.labels().contains("Again")));

        StringBuilder said = new StringBuilder(exchange.awaitAnswer().says());
        exchange.followUps().forEach(message -> said.append(message.says()));

        assertThat(said.toString().split("wasn’t lit", -1)).hasSize(151);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draw", "sketch"})
    void a_picture_goes_along_as_a_file_also_where_it_takes_anothers_place(String command) {
        Message first = ada.runs(command, Map.of()).awaitAnswer();
        Message again = ada.presses(first, "Refresh").awaitAnswer();

        assertThat(first.json().path("embeds").path(0).path("image").path("url").asString())
                .isEqualTo("attachment://picture.png");
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(discord.requests().stream()
                        .filter(request -> request.contentType().startsWith("multipart/")))
                .hasSize(2);
    }

    @Test
    void a_bug_is_an_incident_and_the_next_question_is_answered() {
        assertThat(ada.runs("break", Map.of()).awaitAnswer().says()).contains("`7f3a`");
        assertThat(ada.runs("echo", Map.of("words", "on")).awaitAnswer().says()).isEqualTo("said on");
    }

    @Test
    void where_the_place_is_discreet_everything_is_for_who_asked() {
        stage.close();
        stage = DiscordStage.open(discord, pier.router(new Policy() {
            @Override
            public Verdict verdict(Signature signature, Asker asker) {
                return Verdict.ALLOWED;
            }

            @Override
            public boolean discreet(Asker.Place place) {
                return true;
            }

            @Override
            public void moved(Asker.Place from, Asker.Place to) {
                throw new AssertionError(from + " has no other id");
            }
        }));
        pier.letGo();

        assertThat(ada.runs("echo", Map.of("words", "x")).awaitAnswer().isEphemeral())
                .isTrue();
        assertThat(ada.runs("fetch", Map.of()).awaitAnswer().isEphemeral()).isTrue();
    }

    @Test
    void who_comes_while_it_closes_is_told_so() {
        Exchange waiting = ada.runs("fetch", Map.of());
        waiting.awaitCallback();
        Thread closing = Thread.ofVirtual().start(() -> stage.platform().close());
        DiscordStage.await(
                "it closes",
                discord,
                () -> ben.runs("echo", Map.of("words", "hello"))
                        .awaitAnswer()
                        .says()
                        .contains("being restarted"));
        pier.letGo();

        assertThat(waiting.awaitAnswer().says()).isEqualTo("fetched it");
        assertThat(closing.isInterrupted()).isFalse();
    }
}
