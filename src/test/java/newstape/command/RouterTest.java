package newstape.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isA;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import newstape.reply.Call;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.words.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RouterTest {
    private final Incidents incidents = mock();
    private final Router router = new Router(Repeat.commands(), new Lexicon(), Policy.BY_RIGHTS, incidents);
    private final Asker member = asker(Rights.MEMBER);

    @Test
    void a_question_is_answered_by_its_command() {
        assertThat(router.answer("/section talent in 2", member)).isInstanceOf(Reply.Card.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/section | /section needs to know: any words. | Type /section WORDS [ARTICLE], for example /section.",
                "/read page:0 | page can’t be “0”: it takes a whole number from 1 to 99. | Type /read [ARTICLE] [page:PAGE], for example /read.",
                "/price a b c d | symbol can’t be “a b c d”: it takes one to 3 names. | Type /price SYMBOL…, for example /price.",
                "/convert x BTC ETH | amount can’t be “x”: it takes an amount above zero, such as 0.5 or 1,250. | Type /convert AMOUNT FROM TO, for example /convert.",
                "/convert 1 BTC ETH XRP | /convert has no use for “XRP”. | Type /convert AMOUNT FROM TO, for example /convert.",
                "/pirce BTC | There is no command /pirce. | Did you mean /price?",
                "/qqqqqqqqqq | There is no command /qqqqqqqqqq. | See what there is with /help.",
                "hello there | “hello” is not a command. | See what there is with /help."
            })
    void what_is_not_understood_is_answered_with_what_to_do(String line, String message, String hint) {
        assertThat(router.answer(line, member)).isInstanceOfSatisfying(Reply.Notice.class, notice -> {
            assertThat(notice.reason()).isEqualTo(Reply.Reason.MISUNDERSTOOD);
            assertThat(notice.message().characters()).isEqualTo(message);
            assertThat(notice.hints()).extracting(Text::characters).containsExactly(hint);
        });
    }

    @Test
    void who_may_not_is_refused_and_who_may_is_not() {
        assertThat(router.answer("/purge", member))
                .isInstanceOfSatisfying(
                        Reply.Notice.class,
                        notice -> assertThat(notice.reason()).isEqualTo(Reply.Reason.FORBIDDEN));
        assertThat(router.answer("/purge", asker(Rights.MODERATOR))).isInstanceOf(Reply.Card.class);
        assertThat(router.answer("/purge", asker(Rights.OPERATOR))).isInstanceOf(Reply.Card.class);
    }

    @Test
    void a_bug_is_noted_once_and_its_incident_is_shown() {
        when(incidents.report(any(), any())).thenReturn("1234abcd");

        assertThat(router.answer("/section bug", member)).isInstanceOfSatisfying(Reply.Notice.class, notice -> {
            assertThat(notice.reason()).isEqualTo(Reply.Reason.FAULT);
            assertThat(notice.message().characters()).contains("1234abcd").doesNotContain("a bug");
        });
        verify(incidents).report(isA(IllegalStateException.class), any());
        verifyNoMoreInteractions(incidents);
    }

    @Test
    void a_pressed_button_is_checked_like_a_typed_line() {
        Call tampered = Call.of("read").with("page", "0").with("haste", "1");

        assertThat(router.answer(new Invocation(tampered, member))).isInstanceOf(Reply.Notice.class);
        assertThat(router.answer(new Invocation(Call.of("gone"), member))).isInstanceOf(Reply.Notice.class);
    }

    @Test
    void what_is_said_back_is_short_and_harmless() {
        String hostile = "/" + "\u001b[31m\u202e".repeat(50) + "x".repeat(5_000);

        assertThat(router.answer(hostile, member))
                .isInstanceOfSatisfying(
                        Reply.Notice.class,
                        notice -> assertThat(notice.message().characters())
                                .hasSizeLessThan(120)
                                .doesNotContain("\u001b", "\u202e"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 0 | /section,/read,/convert,/price",
                "/ | 0 | /section,/read,/convert,/price",
                "/p | 0 | /price",
                "pr | 0 | /price",
                "'/price ' | 7 | BTC,ETH",
                "/price B | 7 | BTC",
                "'/price BTC ' | 11 | BTC,ETH",
                "/price BTC E | 11 | ETH",
                "/price symbol:E | 14 | ETH",
                "/nothing x | 0 | ''"
            })
    void a_line_is_completed_where_it_ends(String line, int from, String values) {
        LineCompletion completion = router.complete(line, member);

        assertThat(completion.from()).isEqualTo(from);
        assertThat(completion.suggestions().stream().map(Suggestion::value))
                .containsExactlyElementsOf(values.isEmpty() ? List.of() : List.of(values.split(",")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | BTC,ETH", "E | ETH", "BTC, E | 'BTC, ETH'", "'btc ' | btc BTC,btc ETH"})
    void of_several_names_in_a_field_the_last_is_completed(String begun, String values) {
        List<Suggestion> suggestions = router.complete(new Invocation(Call.of("price"), member), "symbol", begun);

        String shown =
                String.join(",", suggestions.stream().map(Suggestion::lasting).toList());
        assertThat(shown).isEqualTo(values);
    }

    @Test
    void what_is_not_answered_in_a_place_is_refused_there_at_once() {
        Policy nowhere = mock();
        when(nowhere.verdict(any(), any())).thenReturn(Policy.Verdict.NOT_HERE);
        Router strict = new Router(Repeat.commands(), new Lexicon(), nowhere, incidents);
        Invocation price = new Invocation(Call.of("price").with("symbol", "BTC"), member);

        assertThat(strict.answer(price)).isInstanceOfSatisfying(Reply.Notice.class, notice -> {
            assertThat(notice.reason()).isEqualTo(Reply.Reason.FORBIDDEN);
            assertThat(notice.message().characters()).contains("/price", "another channel");
        });
        assertThat(strict.cost(price)).isEqualTo(Cost.AT_HAND);
    }

    @Test
    void a_message_is_read_by_the_command_it_was_chosen_for() {
        Call asked = Call.of("price").with("symbol", "BTC");

        assertThat(router.read("up with BTC!", "price", member)).isEqualTo(new MessageReading.Asks(asked));
        assertThat(router.read("gm", "price", member)).isInstanceOf(MessageReading.Nothing.class);
        assertThat(router.read("BTC", "read", member)).isInstanceOf(MessageReading.Nothing.class);
        assertThat(router.overheard("$BTC")).contains(asked);
        assertThat(router.overheard("up with BTC!")).isEmpty();
    }

    private static Asker asker(Rights rights) {
        return new Asker(
                new Asker.Person("test:1"),
                new Asker.Place("test:2"),
                rights,
                Locale.ENGLISH,
                ZoneOffset.UTC,
                Currency.getInstance("USD"));
    }

    @Test
    void what_is_missing_is_asked_for_with_what_could_be_given() {
        assertThat(router.question(new Invocation(Call.of("price"), member)))
                .hasValueSatisfying(question -> assertThat(question)
                        .isInstanceOfSatisfying(Reply.Choice.class, choice -> {
                            assertThat(choice.frame().isPrivate()).isTrue();
                            assertThat(choice.question().characters()).contains("symbol");
                            assertThat(choice.options())
                                    .extracting(Reply.Option::call)
                                    .containsExactly(
                                            Call.of("price").with("symbol", "BTC"),
                                            Call.of("price").with("symbol", "ETH"));
                        }));
    }

    @Test
    void nothing_is_asked_where_nothing_is_missing_can_be_offered_or_is_allowed() {
        Call price = Call.of("price").with("symbol", "BTC");
        Policy nowhere = mock();
        when(nowhere.verdict(any(), any())).thenReturn(Policy.Verdict.NOT_HERE);
        Router strict = new Router(Repeat.commands(), new Lexicon(), nowhere, incidents);

        assertThat(router.question(new Invocation(price, member))).isEmpty();
        assertThat(router.question(new Invocation(Call.of("section"), member))).isEmpty();
        assertThat(router.question(new Invocation(Call.of("gone"), member))).isEmpty();
        assertThat(strict.question(new Invocation(Call.of("price"), member))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"section, any words", "price, symbols", "read, ''", "gone, ''"})
    void what_a_call_lacks_is_told_in_words(String command, String lacks) {
        assertThat(router.lacks(new Invocation(Call.of(command), member)).orElse(""))
                .isEqualTo(lacks);
    }

    @Test
    void a_line_that_asks_for_something_is_found_before_all_else() {
        assertThat(router.seek("price BTC", member))
                .containsExactly(new Finding("price BTC", Call.of("price").with("symbol", "BTC")));
        assertThat(router.seek("price", member)).isEmpty();
    }

    @Test
    void each_call_is_found_once_and_a_command_that_fails_hides_no_other() {
        Call found = Call.of("read").with("article", "1");
        Command seeking = seeking("read", List.of(new Finding("A lamp", found), new Finding("The lamp", found)));
        Command failing = seeking("price", List.of());
        when(failing.seek(any(), any())).thenThrow(new IllegalStateException("a bug"));
        Command forbidden = seeking("purge", List.of(new Finding("All", Call.of("purge"))));
        when(forbidden.signature())
                .thenReturn(
                        Signature.of("purge", Repeat.class, Signature.Topic.ALL).needing(Rights.MODERATOR));
        Commands commands = new Commands(List.of(failing, seeking, forbidden), new Lexicon());
        Router seeker = new Router(commands, new Lexicon(), Policy.BY_RIGHTS, incidents);

        assertThat(seeker.seek("lamp", member)).containsExactly(new Finding("A lamp", found));
        verify(incidents).report(isA(IllegalStateException.class), any());
    }

    private static Command seeking(String name, List<Finding> findings) {
        Command command = mock();
        when(command.signature()).thenReturn(Signature.of(name, Repeat.class, Signature.Topic.ALL));
        when(command.seek(any(), any())).thenReturn(findings);
        return command;
    }
}
