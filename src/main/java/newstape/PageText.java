package newstape;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import newstape.article.Article;
import newstape.article.Author;
import newstape.article.Code;
import newstape.article.Coverage;
import newstape.article.Paragraph;
import newstape.article.Part;
import newstape.article.Picture;
import newstape.article.Published;
import newstape.article.Section;
import newstape.article.Table;
import newstape.page.Page;
import newstape.quote.AsOf;
import newstape.quote.Tape;
import newstape.words.Figures;
import newstape.words.Lexicon;
import newstape.words.Words;

/** A page as text: what was found on it, each thing named. */
final class PageText {
    private final Words words;
    private final Figures figures;

    PageText(Lexicon lexicon, Locale language) {
        this.words = lexicon.words(PageText.class, language);
        this.figures = lexicon.figures(language);
    }

    String of(Page page) {
        StringJoiner text = new StringJoiner("\n");
        page.article().ifPresent(article -> article(article, text));
        page.site().ifPresent(site -> text.add(words.line("site", Map.of("site", site))));
        page.tape().ifPresentOrElse(tape -> tape(tape, text), () -> text.add(words.line("no-tape")));
        return text.toString();
    }

    private void article(Article article, StringJoiner text) {
        text.add(words.line("title", Map.of("title", article.title())));
        for (Author author : article.authors()) {
            text.add(words.line("author", Map.of("name", author.name())));
            author.bio().ifPresent(bio -> text.add(words.line("bio", Map.of("bio", bio))));
        }
        text.add(article.published()
                .map(Published::iso)
                .map(date -> words.line("published", Map.of("date", date)))
                .orElseGet(() -> words.line("undated")));
        article.modified().ifPresent(modified -> text.add(words.line("modified", Map.of("date", modified.iso()))));
        article.link().ifPresent(link -> text.add(words.line("link", Map.of("link", link.toString()))));
        if (!article.breadcrumb().isEmpty()) {
            text.add(words.line("breadcrumb", Map.of("path", String.join(" › ", article.breadcrumb()))));
        }
        if (!article.tags().isEmpty()) {
            text.add(words.line("tags", Map.of("tags", String.join(", ", article.tags()))));
        }
        article.picture().ifPresent(picture -> text.add(words.line("picture", Map.of("picture", shown(picture)))));
        coverage(article.coverage()).ifPresent(text::add);
        text.add(words.line("sections", Map.of("count", article.sections().size())));
        text.add("");
        article.sections().forEach(section -> section(section, text));
    }

    /** What a reader should know of how much is here; nothing where it is all. */
    private Optional<String> coverage(Coverage coverage) {
        return switch (coverage) {
            case WHOLE -> Optional.empty();
            case OPENING -> Optional.of(words.line("coverage.opening"));
            case LIST -> Optional.of(words.line("coverage.list"));
            case RECORDING -> Optional.of(words.line("coverage.recording"));
        };
    }

    private static void section(Section section, StringJoiner text) {
        section.heading().ifPresent(heading -> text.add("## " + heading));
        section.parts().forEach(part -> text.add(shown(part)));
        text.add("");
    }

    private static String shown(Part part) {
        return switch (part) {
            case Paragraph(Paragraph.Kind kind, String words) -> mark(kind) + words;
            case Code(String code) -> "    " + code.replace("\n", "\n    ");
            case Table(List<List<String>> rows) ->
                String.join(
                        "\n",
                        rows.stream().map(row -> "| " + String.join(" | ", row)).toList());
            case Picture(URI address, String words, Optional<String> caption) ->
                "[" + caption.orElse(words) + "] " + address;
        };
    }

    private static String mark(Paragraph.Kind kind) {
        return switch (kind) {
            case PROSE -> "";
            case ITEM, STEP -> "- ";
            case QUOTATION -> "> ";
            case FOOTNOTE -> "* ";
        };
    }

    private void tape(Tape tape, StringJoiner text) {
        text.add(words.line("tape", Map.of("count", tape.entries().size(), "asof", asOf(tape.asOf()))));
        for (Tape.Entry entry : tape.entries()) {
            String price = figures.price(entry.price(), entry.currency());
            text.add("  " + entry.symbol() + " " + price
                    + entry.percent()
                            .map(percent -> " " + figures.change(percent))
                            .orElse(""));
        }
    }

    private String asOf(AsOf asOf) {
        return switch (asOf) {
            case AsOf.At(Instant instant) -> figures.dateTime(instant, ZoneOffset.UTC);
            case AsOf.On(LocalDate day) -> figures.date(day);
            case AsOf.TimeOfDay(LocalTime time, ZoneId zone) ->
                words.line("asof.time", Map.of("time", figures.time(time, zone)));
            case AsOf.Unstated() -> words.line("asof.unstated");
        };
    }
}
