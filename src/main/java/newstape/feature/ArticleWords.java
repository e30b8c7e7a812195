package newstape.feature;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newstape.article.Article;
import newstape.article.Author;
import newstape.article.Kept;
import newstape.article.Picture;
import newstape.article.Published;
import newstape.article.Section;
import newstape.command.Asker;
import newstape.reply.Button;
import newstape.reply.Call;
import newstape.reply.Credit;
import newstape.text.Text;
import newstape.words.Figures;
import newstape.words.Lexicon;
import newstape.words.Words;

/** How articles are put into words: their bylines, dates, sections and credits, and the buttons that lead to them. */
final class ArticleWords {
    private static final int LABEL_LENGTH = 60;

    private final Lexicon lexicon;

    ArticleWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Who wrote it and when it was published, as far as its page says; may be empty text. */
    Text byline(Article article, Asker asker) {
        Words words = words(asker);
        Figures figures = lexicon.figures(asker.language());
        List<Text> parts = new ArrayList<>();
        if (!article.authors().isEmpty()) {
            String names =
                    figures.list(article.authors().stream().map(Author::name).toList());
            parts.add(words.text("by", Map.of("names", names)));
        }
        article.published().map(published -> date(published, asker)).ifPresent(parts::add);
        return Text.join(" · ", parts);
    }

    private Text date(Published published, Asker asker) {
        Figures figures = lexicon.figures(asker.language());
        return switch (published) {
            case Published.At(OffsetDateTime time) -> {
                String shown = figures.dateTime(time.toInstant(), asker.zone());
                yield new Text.Moment(time.toInstant(), Text.Moment.Style.DATE_TIME, shown);
            }
            case Published.On(LocalDate day) -> Text.plain(figures.date(day));
        };
    }

    /** Where the article was found, and as of when. */
    List<Credit> credits(Kept kept, Asker asker) {
        Article article = kept.article();
        Text asOf = article.published()
                .map(published -> words(asker).text("published", Map.of("date", date(published, asker))))
                .orElseGet(() -> words(asker).text("undated"));
        return List.of(new Credit(Text.plain(kept.origin().name()), article.link(), asOf));
    }

    /** What a section is called: its heading, or that it is the lead. */
    String name(Section section, Asker asker) {
        return section.heading().orElseGet(() -> words(asker).line("lead"));
    }

    /** The address of the picture that stands for an article. */
    static Optional<URI> picture(Kept kept) {
        return kept.article().picture().map(Picture::address);
    }

    /** A button that opens section {@code number}, from 1, of the article. */
    Button section(Kept kept, int number, Asker asker) {
        String name = name(kept.article().sections().get(number - 1), asker);
        return Button.of(shortened(name), section(kept, number));
    }

    static Call section(Kept kept, int number) {
        return Call.of("section").with("words", Integer.toString(number)).with(ArticleArgument.NAME, reference(kept));
    }

    static Button summary(Kept kept) {
        return Button.of(shortened(kept.title()), Call.of("summary").with(ArticleArgument.NAME, reference(kept)));
    }

    Button read(Kept kept, Asker asker) {
        return new Button(words(asker).text("read"), Call.of("read").with(ArticleArgument.NAME, reference(kept)));
    }

    Button sections(Kept kept, Asker asker) {
        return new Button(
                words(asker).text("sections"), Call.of("sections").with(ArticleArgument.NAME, reference(kept)));
    }

    /** What names this article for good, and fits a button. */
    static String reference(Kept kept) {
        return "~" + kept.id().value();
    }

    /** At most {@value #LABEL_LENGTH} characters, cut between words. */
    static String shortened(String label) {
        if (label.length() <= LABEL_LENGTH) {
            return label;
        }
        int space = label.lastIndexOf(' ', LABEL_LENGTH - 1);
        int end = space > LABEL_LENGTH / 2
                ? space
                : label.offsetByCodePoints(0, label.codePointCount(0, LABEL_LENGTH - 1));
        return label.substring(0, end) + "…";
    }

    /** Title, who wrote it and when, in one text. */
    Text line(Kept kept, Asker asker) {
        Text byline = byline(kept.article(), asker);
        Text title = title(kept.article());
        return byline.characters().isEmpty() ? title : Text.of(title, Text.plain(" – "), byline);
    }

    private static Text title(Article article) {
        Text title = Text.strong(article.title());
        Optional<Text> linked = article.link().map(link -> new Text.Link(title, link));
        return linked.orElse(title);
    }

    private Words words(Asker asker) {
        return lexicon.words(ArticleWords.class, asker.language());
    }
}
