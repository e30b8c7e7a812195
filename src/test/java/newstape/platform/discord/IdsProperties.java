package newstape.platform.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import newstape.reply.Call;
import newstape.reply.Frame;

/** What stands in an id is read out of it again. */
final class IdsProperties {
    private static final String ASKER = "18446744073709551615";

    /** A line that is its call, so that any words at all can stand in it. */
    private final Ids ids = new Ids(
            call -> call.arguments().getOrDefault("words", ""),
            line -> Optional.of(Call.of("x").with("words", line)));

    @Property
    void calls_are_read_back_where_they_find_room(
            @ForAll("wordLists") List<String> words, @ForAll Frame.Audience audience) {
        List<Call> calls =
                words.stream().map(one -> Call.of("x").with("words", one)).toList();

        List<Optional<String>> written = ids.write(audience, ASKER, calls);

        List<String> all = written.stream().flatMap(Optional::stream).toList();
        assertThat(all).allSatisfy(id -> assertThat(id).hasSizeLessThanOrEqualTo(100));
        assertThat(new HashSet<>(all)).hasSize(all.size());
        for (int i = 0; i < calls.size(); i++) {
            Press expected = new Press(audience, ASKER, calls.get(i));
            written.get(i).ifPresent(id -> assertThat(ids.read(id, all)).contains(expected));
        }
    }

    @Property
    void the_pages_of_a_search_always_find_room(@ForAll("longest") String words) {
        List<Call> pages = new ArrayList<>();
        for (int page = 1; page <= 5; page++) {
            pages.add(Call.of("x").with("words", "/search " + words + " page:" + page));
        }

        assertThat(ids.write(Frame.Audience.EVERYONE, ASKER, pages)).allMatch(Optional::isPresent);
    }

    @Property
    void what_is_no_id_is_none(@ForAll String hostile, @ForAll @Size(max = 5) List<String> others) {
        List<String> all = new ArrayList<>(others);
        all.add(hostile);

        assertThat(ids.read(hostile, all)).isEmpty();
        assertThat(ids.chosen(hostile, "x")).isEmpty();
    }

    @Property
    void a_broken_id_never_throws(@ForAll("words") String words, @ForAll int cut, @ForAll String rest) {
        List<Call> calls =
                List.of(Call.of("x").with("words", words), Call.of("x").with("words", words + "!"));
        List<String> all = ids.write(Frame.Audience.EVERYONE, ASKER, calls).stream()
                .flatMap(Optional::stream)
                .toList();
        for (String id : all) {
            String broken = id.substring(0, Math.floorMod(cut, id.length() + 1)) + rest;
            assertThat(ids.read(broken, List.of(broken))).isNotNull();
        }
    }

    @Property
    void an_id_of_another_version_is_none(@ForAll("words") String words, @ForAll char version) {
        Assume.that(version != '1');
        List<Call> calls =
                List.of(Call.of("x").with("words", words), Call.of("x").with("words", words + "!"));
        List<String> others = Stream.concat(
                        ids.write(Frame.Audience.EVERYONE, ASKER, calls).stream()
                                .flatMap(Optional::stream),
                        Stream.of(ids.menu(Frame.Audience.EVERYONE, ASKER, 2)))
                .map(id -> version + id.substring(1))
                .toList();

        assertThat(others).allSatisfy(id -> {
            assertThat(ids.read(id, others)).isEmpty();
            assertThat(ids.chosen(id, "x")).isEmpty();
        });
    }

    @Property
    void a_menu_knows_who_was_answered(@ForAll Frame.Audience audience) {
        String menu = ids.menu(audience, ASKER, 4);

        assertThat(ids.chosen(menu, "/x"))
                .contains(new Press(audience, ASKER, Call.of("x").with("words", "/x")));
        assertThat(ids.read(menu, List.of(menu))).isEmpty();
    }

    @Provide
    Arbitrary<List<String>> wordLists() {
        return words().list().ofMaxSize(25);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMaxLength(60),
                Arbitraries.strings().all().ofMaxLength(120),
                Arbitraries.strings().withCharRange('a', 'z').ofMaxLength(300));
    }

    @Provide
    Arbitrary<String> longest() {
        return Arbitraries.strings().ascii().ofLength(300);
    }
}
