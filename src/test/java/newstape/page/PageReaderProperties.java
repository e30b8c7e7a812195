package newstape.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import newstape.article.Article;
import newstape.quote.Tape;
import org.junit.jupiter.api.Test;

class PageReaderProperties {
    private static final PageReader READER = new PageReader();
    private static final int MUTATIONS = 10_000;
    private static final List<String> SPLINTERS = List.of(
            "$",
            "%",
            "▲",
            "▼",
            "\n",
            "\n\n",
            "BTC",
            "$1.2.3",
            "\u0000",
            "\uD800",
            "»",
            "Home » ",
            "By ",
            "<p>",
            "</div>",
            "<html>",
            "€",
            "1,2,3",
            " ",
            "\t",
            "\uFEFF",
            "99999999999999999999999999999999999999999999",
            "-",
            "UTC",
            "2026-13-45",
            "A 1 +2%\n",
            "1h 24h\n",
            "1. a\n",
            "+1 +",
            "Read more\n",
            "Photo: a/");

    @Property(tries = 500)
    void any_bytes_are_read_or_refused(@ForAll byte[] bytes) {
        sound(Fixture.reading(bytes), new String(bytes, StandardCharsets.ISO_8859_1));
    }

    @Property(tries = 500)
    void any_characters_are_read_or_refused(@ForAll String text) {
        sound(READER.read(text), text);
    }

    @Property(tries = 300)
    void any_splinters_of_pages_are_read_or_refused(@ForAll("splinters") String text) {
        sound(READER.read(text), text);
    }

    @Property(tries = 200)
    void a_strip_comes_back_as_it_was_printed(@ForAll("strips") List<String> entries) {
        String strip = String.join("", entries);

        assertThat(READER.read(strip + strip + "\nPrices as of 04:57 UTC\n"))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(read.page().tape().orElseThrow().entries().stream()
                                        .map(PageReaderProperties::printed))
                                .containsExactlyElementsOf(entries));
    }

    @Test
    void every_prefix_of_the_real_page_is_read_or_refused() {
        String page = Fixture.realPage();

        IntStream.rangeClosed(0, page.length()).parallel().forEach(end -> {
            String prefix = page.substring(0, end);
            sound(READER.read(prefix), prefix);
        });
    }

    @Test
    void ten_thousand_mutations_of_the_real_page_are_read_or_refused() {
        mutations(Fixture.realPage(), MUTATIONS);
    }

    @Test
    void mutations_of_an_html_page_are_read_or_refused() {
        mutations(
                "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"A Tram\"}</script></head>"
                        + "<body><div class='ticker'>ABC$64.44▲ 4.64%BTC$73,275.00▼ 0.17%XYZ$1.03▲ 0.22%</div><article><h1>A Tram</h1>"
                        + "<p>By Ana Ruiz</p><p>The tram left the depot at midnight, an hour late, with a full load of bread.</p>"
                        + "<ul><li>one</li></ul><blockquote>two</blockquote></article></body></html>",
                MUTATIONS / 10);
    }

    @Test
    void a_million_of_anything_is_read_or_refused() {
        SPLINTERS.parallelStream().forEach(piece -> {
            String page = piece.repeat(1_000_000 / piece.length());
            sound(READER.read(page), page);
            String markup = page.substring(0, 200_000);
            sound(READER.read("<html><body>" + markup), markup);
        });
    }

    private static void mutations(String page, int count) {
        IntStream.range(0, count).parallel().forEach(i -> {
            Random random = new Random(i);
            StringBuilder mutant = new StringBuilder(page);
            for (int edits = random.nextInt(4); edits >= 0; edits--) {
                mutate(mutant, random);
            }
            sound(READER.read(mutant.toString()), mutant.toString());
        });
    }

    private static void mutate(StringBuilder page, Random random) {
        int at = random.nextInt(page.length());
        int end = Math.min(page.length(), at + 1 + random.nextInt(40));
        switch (random.nextInt(4)) {
            case 0 -> page.delete(at, end);
            case 1 -> page.insert(at, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
            case 2 -> page.insert(random.nextInt(page.length()), page.substring(at, end));
            default -> page.setCharAt(at, (char) random.nextInt(0x3000));
        }
        if (page.isEmpty()) {
            page.append('x');
        }
    }

    /** What was read stands on the page: no price, no symbol, no heading that isn't there. */
    private static void sound(Reading reading, String page) {
        if (reading instanceof Reading.Read(Page read)) {
            String digits = digits(page);
            boolean printed = read.tape().stream()
                    .flatMap(tape -> tape.entries().stream())
                    .flatMap(entry -> Stream.concat(Stream.of(entry.price()), entry.percent().stream()))
                    .map(figure -> digits(figure.toPlainString()).replaceFirst("^0(?=.)", ""))
                    .allMatch(digits::contains);
            assertThat(printed).as("every figure stands on the page").isTrue();
            read.article().ifPresent(article -> sound(article, page));
        }
    }

    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

    private static void sound(Article article, String page) {
        assertThat(article.title()).isNotBlank();
        List<String> headings = article.sections().stream()
                .flatMap(section -> section.heading().stream())
                .toList();
        if (!headings.stream().allMatch(page::contains)) {
            // What a browser takes for one word may have markup within that is none.
            String letters =
                    Titles.loose(page) + Titles.loose(MARKUP.matcher(page).replaceAll(""));
            assertThat(headings)
                    .allMatch(heading -> letters.contains(Titles.loose(heading)) || heading.indexOf('\uFFFD') >= 0);
        }
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }

    private static String printed(Tape.Entry entry) {
        String percent = entry.percent().orElseThrow().abs().toPlainString();
        return "%s$%,.2f%s %s%%"
                .formatted(
                        entry.symbol(),
                        entry.price(),
                        entry.percent().orElseThrow().signum() < 0 ? "▼" : "▲",
                        percent);
    }

    @Provide
    Arbitrary<String> splinters() {
        return Arbitraries.of(SPLINTERS).list().ofMaxSize(200).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<String>> strips() {
        Arbitrary<String> symbol =
                Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(2).ofMaxLength(6);
        Arbitrary<Integer> cents = Arbitraries.integers().between(1, 99_999_999);
        Arbitrary<Integer> hundredths =
                Arbitraries.integers().between(-9_999, 9_999).filter(n -> n != 0);
        return Combinators.combine(symbol, cents, hundredths)
                .as((name, price, change) -> String.format(
                        java.util.Locale.ROOT,
                        "%s$%,.2f%s %.2f%%",
                        name,
                        price / 100.0,
                        change < 0 ? "▼" : "▲",
                        Math.abs(change) / 100.0))
                .list()
                .ofMinSize(3)
                .ofMaxSize(30)
                .uniqueElements(entry -> entry.substring(0, entry.indexOf('$')));
    }
}
