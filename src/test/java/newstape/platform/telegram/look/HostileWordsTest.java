package newstape.platform.telegram.look;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newstape.platform.WebAddress;
import newstape.platform.telegram.standin.Html.Entity;
import newstape.platform.telegram.standin.Html.Parsed;
import newstape.reply.Block;
import newstape.reply.Credit;
import newstape.reply.Frame;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;
import newstape.text.Visible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's words, wherever they stand, are shown as they are, and nothing in them does anything. */
final class HostileWordsTest {
    private static final Path NAUGHTY = Path.of("../shared/nasty/blns.json");

    /** Longer words may be in two messages, and half of them in none where all must go into one. */
    private static final int LONG = 500;

    private static final List<Spot> SPOTS = Spot.all();

    /** How many entities of each kind a reply has whose words are harmless. */
    private static final Map<String, Map<String, Long>> HARMLESS = new ConcurrentHashMap<>();

    private final TelegramRenderer renderer = Screen.renderer();

    static Stream<String> lures() {
        return Lures.all();
    }

    static Stream<String> naughty() throws IOException {
        boolean there = Files.exists(NAUGHTY);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).isTrue();
        }
        assumeTrue(there, "the naughty strings aren't on this machine");
        return JsonMapper.shared()
                .readTree(Files.readString(NAUGHTY))
                .valueStream()
                .map(node -> node.asString());
    }

    @Test
    void there_are_as_many_as_there_should_be() throws IOException {
        assertThat(lures()).hasSizeGreaterThanOrEqualTo(140);
        assertThat(naughty()).hasSizeGreaterThanOrEqualTo(500);
    }

    @ParameterizedTest
    @MethodSource("lures")
    void a_lure_lures_nobody(String lure) {
        everywhere(lure, List.of(Place.values()));
    }

    @ParameterizedTest
    @MethodSource("naughty")
    void a_naughty_string_does_no_harm(String string) {
        everywhere(string, List.of(Place.GROUP, Place.SHARED));
    }

    @ParameterizedTest
    @MethodSource("lures")
    void a_lure_in_two_pieces_lures_nobody(String lure) {
        for (int cut = 1; cut < Math.min(lure.length(), 80); cut++) {
            Text begun = Text.plain(lure.substring(0, cut));
            String rest = lure.substring(cut);
            for (Text pieces : List.of(
                    Text.of(begun, Text.plain(rest)),
                    Text.of(begun, Text.strong(rest)),
                    Text.of(Text.emphasis(lure.substring(0, cut)), Text.plain(rest)))) {
                Parsed message = newstape.platform.telegram.standin.Html.parse(Html.of(Run.of(pieces)));
                assertThat(message.detected()).as("%s cut at %d", lure, cut).noneMatch(HostileWordsTest::isMention);
                assertThat(message.entities()).extracting(Entity::type).isSubsetOf("bold", "italic");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://lure.example/?q=%22%3E%3Cb%3E&lt;=1&amp;lt;",
                "https://lure.example/'onclick='x",
                "https://user:password@lure.example:8080/",
                "https://ü.example/ä?ö=ß#é",
                "https://lure.example/(a)!$*,;:@&=+~._-",
                "https://t.me/keeper",
                "HTTPS://LURE.EXAMPLE",
                "http://[::1]/",
                "http://localhost/",
                "https://lure.example:99999/",
                "https:///lure.example",
                "https:lure.example",
                "//lure.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "tg://user?id=123456789",
                "tg:user?id=123456789",
                "tg://resolve?domain=keeper",
                "ton://transfer/x",
                "mailto:keeper@lure.example",
                "tel:+4915112345678",
                "file:///etc/passwd",
                "lure"
            })
    void a_link_leads_into_the_web_or_nowhere(String target) {
        URI link = URI.create(target);
        Reply card = new Reply.Card(
                Text.plain("Lamps"),
                Optional.of(link),
                Tone.UP,
                List.of(Block.paragraph(new Text.Link(Text.plain("a lamp"), link))),
                Frame.BARE.crediting(List.of(new Credit(Text.plain("lamps"), Optional.of(link), Text.empty()))));

        Shown shown = renderer.render(card, Locale.ENGLISH, Place.PRIVATE, Screen.ASKER);

        Parsed message = Screen.parsed(shown).getFirst();
        assertThat(message.text()).isEqualTo("Lamps\na lamp\n\nfrom lamps");
        assertThat(message.entities())
                .filteredOn(entity -> !List.of("bold", "italic").contains(entity.type()))
                .allSatisfy(entity -> assertThat(entity.type()).isEqualTo("text_link"))
                .allSatisfy(entity ->
                        assertThat(entity.details().getOrDefault("url", "")).matches("https?://.+"));
        // Telegram itself drops a host without a dot, and a port that is none
        assertThat(message.lost()).allMatch(words -> words.startsWith("a link leads nowhere: http"));
        assertThat(shown.preview()).isEqualTo(WebAddress.of(link));
    }

    private void everywhere(String words, List<Place> places) {
        for (Spot spot : SPOTS) {
            for (Place place : places) {
                Shown shown = spot.render(renderer, words, place, Locale.ENGLISH);
                String where = "%s as %s, %s".formatted(words, spot.name(), place);
                List<Parsed> messages = Screen.parsed(shown);
                limits(shown, messages, where);
                nothingDone(messages, harmless(spot, place), words.length() > LONG, where);
                if (place != Place.SHARED || words.length() <= LONG) {
                    allThere(messages, spot.shown().apply(words), where);
                }
                keyboard(shown, where);
            }
        }
    }

    private static void limits(Shown shown, List<Parsed> messages, String where) {
        for (int i = 0; i < messages.size(); i++) {
            boolean caption = i == 0 && shown.picture().isPresent();
            assertThat(messages.get(i).length()).as(where).isBetween(caption ? 0 : 1, caption ? 1_024 : 4_096);
            assertThat(messages.get(i).found()).as(where).isLessThanOrEqualTo(100);
        }
    }

    private static void nothingDone(List<Parsed> messages, Map<String, Long> asked, boolean isLong, String where) {
        assertThat(messages)
                .as(where)
                .allSatisfy(message -> assertThat(message.lost()).isEmpty());
        assertThat(messages)
                .as(where)
                .allSatisfy(message -> assertThat(message.detected()).noneMatch(HostileWordsTest::isMention));
        kinds(messages).forEach((kind, count) -> {
            assertThat(asked).as(where).containsKey(kind);
            assertThat(count)
                    .as("%s: %s", where, kind)
                    .isLessThanOrEqualTo(isLong ? count : asked.getOrDefault(kind, 0L));
        });
    }

    private static boolean isMention(Entity entity) {
        return entity.type().equals("mention");
    }

    /** What nobody sees needn't be there; spaces are fewer at an end, and what is unseen between letters varies. */
    private static void allThere(List<Parsed> messages, String words, String where) {
        if (Visible.isAny(words)) {
            String all = messages.stream().map(Parsed::text).collect(Collectors.joining());
            assertThat(bare(all)).as(where).contains(bare(words));
        }
    }

    /** Without spaces, the joiner behind an {@code @}, and what Telegram itself leaves out or puts in. */
    private static String bare(String words) {
        return words.replaceAll("[\\s\\u2060\\u200C\\u200E\\u200F\\u030A\\u0333\\u033F]", "");
    }

    private Map<String, Long> harmless(Spot spot, Place place) {
        return HARMLESS.computeIfAbsent(
                spot.name() + place, _ -> kinds(Screen.parsed(spot.render(renderer, "night", place, Locale.ENGLISH))));
    }

    /** A quotation is one, however much of it stands open. */
    private static Map<String, Long> kinds(List<Parsed> messages) {
        return messages.stream()
                .flatMap(message -> message.entities().stream())
                .map(entity -> entity.type().replace("expandable_", "") + entity.details())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static void keyboard(Shown shown, String where) {
        List<InlineKeyboardButton> buttons = Screen.buttons(shown);
        assertThat(buttons).as(where).hasSizeLessThanOrEqualTo(100);
        assertThat(Screen.rows(shown)).allSatisfy(row -> assertThat(row).hasSizeBetween(1, 8));
        for (InlineKeyboardButton button : buttons) {
            assertThat(Visible.isAny(button.getText())).as(where).isTrue();
            assertThat(button.getText()).as(where).hasSizeLessThanOrEqualTo(40).doesNotContain("\n");
            if (button.getCallbackData() == null) {
                assertThat(button.getUrl())
                        .as(where)
                        .matches("https://t\\.me/newstape_bot\\?start=[A-Za-z0-9_-]{1,64}");
            } else {
                assertThat(button.getCallbackData().getBytes(UTF_8)).as(where).hasSizeBetween(1, 64);
            }
        }
    }
}
