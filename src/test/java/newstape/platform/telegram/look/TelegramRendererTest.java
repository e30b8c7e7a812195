package newstape.platform.telegram.look;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newstape.platform.SampleReplies;
import newstape.platform.Snapshot;
import newstape.reply.Reply;
import newstape.text.Text;
import newstape.text.Tone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class TelegramRendererTest {
    private final TelegramRenderer renderer = Screen.renderer();

    static Stream<Arguments> shapes() {
        Map<String, Reply> shapes = new LinkedHashMap<>(SampleReplies.all());
        Reply.Quotes several = (Reply.Quotes) SampleReplies.quotes();
        List<Reply.Row> coins = several.groups().getFirst().rows();
        shapes.put(
                "quote",
                new Reply.Quotes(
                        Text.plain("Bitcoin"),
                        List.of(new Reply.Group(Text.empty(), coins.subList(0, 1))),
                        several.notes(),
                        several.frame()));
        shapes.put(
                "quotes-wide",
                new Reply.Quotes(
                        several.title(),
                        List.of(new Reply.Group(
                                Text.empty(),
                                Stream.concat(coins.stream(), Stream.of(wide())).toList())),
                        several.notes(),
                        several.frame()));
        return shapes.entrySet().stream().map(shape -> Arguments.of(shape.getKey(), shape.getValue()));
    }

    private static Reply.Row wide() {
        return new Reply.Row(
                "crypto:shiba",
                "SHIBAINU",
                "Shiba Inu",
                new BigDecimal("0.00000812"),
                "USD",
                Optional.of(new BigDecimal("1234.56")),
                Tone.UP,
                "$0.000008123456",
                "▲ 1,234.56%");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void every_shape_looks_as_it_did(String shape, Reply reply) {
        Map<String, List<Place>> places = Arrays.stream(Place.values())
                .collect(Collectors.groupingBy(
                        place -> Screen.written(shown(reply, place)), LinkedHashMap::new, Collectors.toList()));
        List<String> seen = new ArrayList<>();
        places.forEach((written, where) -> seen.add("=== " + names(where) + "\n" + written));

        Snapshot.matches("telegram/" + shape + ".txt", String.join("\n\n", seen));
    }

    private static String names(List<Place> places) {
        return places.stream()
                .map(place -> place.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private Shown shown(Reply reply, Place place) {
        return reply instanceof Reply.Picture picture && place == Place.SHARED
                ? renderer.withoutPicture(picture, Locale.ENGLISH, place, Screen.ASKER)
                : renderer.render(reply, Locale.ENGLISH, place, Screen.ASKER);
    }
}
