package newstape.reading;

import java.util.ArrayList;
import java.util.List;
import newstape.article.Article;
import newstape.article.Paragraph;
import newstape.article.Section;

/** Takes an article apart into statements, boilerplate left out. */
final class Statements {
    private static final String END_MARKS = ".!?…。！？";
    private static final String AROUND = "\"'“”„«»‘’()[]–—-•* ";
    /** Two words of one stem are mostly alike for so long; a true stemmer changes no figure that we measured. */
    private static final int STEM = 6;

    /** In words, of a phrase that points back. */
    private static final int LONGEST_OPENING = 5;
    /** Later ones of a very long text are never chosen, and would only be compared. */
    private static final int MOST = 1_000;

    private final Language language;
    private final Boilerplate boilerplate;
    private int paragraphs;
    private final List<Statement> statements = new ArrayList<>();

    private Statements(Article article, Language language) {
        this.language = language;
        this.boilerplate = new Boilerplate(article);
    }

    static List<Statement> of(Article article, Language language) {
        Statements made = new Statements(article, language);
        article.sections().forEach(made::add);
        return List.copyOf(made.statements);
    }

    /** The words of {@code text} that carry meaning, cut to about their stems. */
    static List<String> terms(String text, Language language) {
        return terms(Words.folded(text), language);
    }

    private static List<String> terms(List<String> words, Language language) {
        List<String> terms = new ArrayList<>();
        for (String word : words) {
            if (!language.functionWords().contains(word) && (word.length() > 1 || isOneOfMany(word))) {
                terms.add(word.length() > STEM ? word.substring(0, STEM) : word);
            }
        }
        return terms;
    }

    /** A character of a script without spaces is a word; a single letter of another isn't. */
    private static boolean isOneOfMany(String word) {
        return Character.isIdeographic(word.codePointAt(0));
    }

    private void add(Section section) {
        boolean opens = section.heading().isPresent();
        for (Paragraph paragraph : section.paragraphs()) {
            if (statements.size() >= MOST) {
                return;
            }
            if (!boilerplate.is(paragraph)) {
                add(paragraph, opens);
                opens = false;
            }
        }
    }

    private void add(Paragraph paragraph, boolean opensSection) {
        paragraphs++;
        boolean opens = opensSection;
        for (Span span : spans(paragraph)) {
            if (statements.size() < MOST) {
                statements.add(statement(paragraph, span.of(paragraph.text()), opens));
                opens = false;
            }
        }
    }

    private List<Span> spans(Paragraph paragraph) {
        String text = paragraph.text();
        List<Span> sentences = Sentences.spans(text, language);
        return paragraph.kind() == Paragraph.Kind.QUOTATION && !sentences.isEmpty()
                ? List.of(sentences.getFirst().to(sentences.getLast()))
                : Quotation.whole(text, sentences);
    }

    private Statement statement(Paragraph paragraph, String text, boolean opensSection) {
        int count = Words.count(text);
        List<String> words = count <= Statement.LONGEST ? Words.folded(text) : List.of();
        return new Statement(
                statements.size(),
                paragraphs,
                text,
                opensSection,
                words.isEmpty() ? Statement.Kind.DEPENDENT : kind(paragraph, text, words),
                terms(words, language),
                count);
    }

    private Statement.Kind kind(Paragraph paragraph, String text, List<String> words) {
        char last = lastOfWords(text);
        if (dangles(text, words) || last == ':' || !Quotation.isWhole(text)) {
            return Statement.Kind.DEPENDENT;
        }
        if (paragraph.kind() != Paragraph.Kind.PROSE || END_MARKS.indexOf(last) < 0) {
            return Statement.Kind.LOOSE;
        }
        if (last == '?' || last == '？') {
            return Statement.Kind.QUESTION;
        }
        return words.stream().anyMatch(language.attributions()::contains)
                ? Statement.Kind.ATTRIBUTED
                : Statement.Kind.PLAIN;
    }

    /** Whether it opens with a word that points back, or in the middle of a sentence. */
    private boolean dangles(String text, List<String> words) {
        int start = 0;
        while (start < text.length() && AROUND.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        if (start == text.length() || isContinuation(text, start)) {
            return true;
        }
        String opening = "";
        for (String word : words.subList(0, Math.min(LONGEST_OPENING, words.size()))) {
            opening = opening.isEmpty() ? word : opening + " " + word;
            if (language.dangling().contains(opening)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContinuation(String text, int start) {
        boolean small = Character.isLowerCase(text.charAt(start));
        return small && (start + 1 == text.length() || !Character.isUpperCase(text.charAt(start + 1)));
    }

    private static char lastOfWords(String text) {
        int at = text.length() - 1;
        while (at > 0 && AROUND.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return text.charAt(at);
    }
}
