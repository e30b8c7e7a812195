package newstape.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newstape.article.Article;

/**
 * Chooses the sentences that say what an article says: the same for the same article, always.
 *
 * <p>What comes early, what is near the middle of all that is said, and what shares words with the title is wanted;
 * what others said, questions and loose lines less; what was said already not at all (maximal marginal relevance). No
 * sentence opens with a word that points back, unless the article has no other.
 *
 * <p>Textbook methods (TextRank, LexRank, LSA) are worse than the first three sentences of a news article; embeddings
 * add nothing here.
 */
public final class Summarizer {
    /** What readers want of an article of up to {@link #PLAIN_ARTICLE} words. */
    private static final int WANTED = 62;

    private static final int PLAIN_ARTICLE = 700;
    /** One more word for so many words more. */
    private static final int PROPORTION = 20;

    private static final int MOST_WANTED = 140;

    private Summarizer() {}

    /**
     * About 62 words for an article of up to 700, a word more for each 20 words beyond, 140 at most; never more than
     * half of a short one, but a sentence always.
     */
    public static Summary summarize(Article article) {
        Language language = Languages.known(article);
        List<Statement> statements = Statements.of(article, language);
        int words = article.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .mapToInt(paragraph -> Words.count(paragraph.text()))
                .sum();
        List<String> chosen = new Choice(article, statements, language).of(wanted(words));
        return new Summary(chosen, words, readingTime(words, language), language.locale());
    }

    private static int wanted(int words) {
        int more = Math.max(0, words - PLAIN_ARTICLE) / PROPORTION;
        return Math.min(Math.min(WANTED + more, MOST_WANTED), words / 2);
    }

    private static Duration readingTime(int words, Language language) {
        return Duration.ofSeconds(Math.round(60.0 * words / language.pace()));
    }

    /** One article's statements being chosen from. */
    private static final class Choice {
        private static final double CENTRALITY = 0.9;
        private static final double TITLE = 0.35;
        private static final double SECTION = 0.12;
        /** How much of the weight of its place a sentence keeps in a long piece. */
        private static final double SPREAD = 0.5;
        /** What a sentence loses that stands in one paragraph with a chosen one: that paragraph has been heard. */
        private static final double NEIGHBOUR = 0.2;

        private static final double REDUNDANCY = 0.7;
        /** News of up to so many sentences has what counts in the first; in longer pieces it is spread. */
        private static final int NEWS = 25;

        private static final int SHORTEST = 7;
        private static final int LONGEST = 45;
        /** How much a summary may be longer than wanted, so that it ends with a whole sentence. */
        private static final double LEEWAY = 1.3;

        private static final double ENOUGH = 0.85;

        private final List<Statement> candidates;
        private final Vectors vectors;
        private final Set<String> title;
        private final int sections;
        private final double pace;
        private final double[] worths;

        Choice(Article article, List<Statement> statements, Language language) {
            this.vectors = new Vectors(statements);
            this.title = new HashSet<>(Statements.terms(article.title(), language));
            this.sections =
                    (int) statements.stream().filter(Statement::opensSection).count();
            List<Statement> able = statements.stream()
                    .filter(statement -> statement.kind() != Statement.Kind.DEPENDENT)
                    .toList();
            this.candidates = able.isEmpty() ? standIn(statements) : able;
            this.pace = Math.min(1, (double) NEWS / Math.max(1, statements.size()));
            this.worths = statements.stream().mapToDouble(this::worth).toArray();
        }

        /** For an article of which no sentence can stand by itself. */
        private static List<Statement> standIn(List<Statement> statements) {
            return statements.stream()
                    .filter(statement -> statement.words() <= Statement.LONGEST)
                    .limit(1)
                    .toList();
        }

        List<String> of(int wanted) {
            List<Statement> chosen = new ArrayList<>();
            List<Statement> left = new ArrayList<>(candidates);
            int words = 0;
            while (!left.isEmpty() && (words < wanted * ENOUGH || chosen.isEmpty())) {
                Statement best = best(left, chosen);
                chosen.add(best);
                words += best.words();
                double room = wanted * LEEWAY - words;
                left.removeIf(statement -> statement.order() == best.order() || statement.words() > room);
            }
            return chosen.stream()
                    .sorted(Comparator.comparingInt(Statement::order))
                    .map(Statement::text)
                    .toList();
        }

        private Statement best(List<Statement> left, List<Statement> chosen) {
            Statement best = left.getFirst();
            double highest = Double.NEGATIVE_INFINITY;
            for (Statement statement : left) {
                double worth = worths[statement.order()] - REDUNDANCY * nearest(statement, chosen);
                if (worth > highest) {
                    highest = worth;
                    best = statement;
                }
            }
            return best;
        }

        private double nearest(Statement statement, List<Statement> chosen) {
            return chosen.stream()
                    .mapToDouble(other -> vectors.likeness(statement.order(), other.order())
                            + (statement.paragraph() == other.paragraph() ? NEIGHBOUR : 0))
                    .max()
                    .orElse(0);
        }

        private double worth(Statement statement) {
            return (SPREAD + (1 - SPREAD) * pace) / StrictMath.sqrt(1 + statement.order() * pace)
                    + CENTRALITY * vectors.centrality(statement.order())
                    + TITLE * titleShare(statement)
                    + (sections > 2 && statement.opensSection() ? SECTION : 0)
                    - penalty(statement);
        }

        private double titleShare(Statement statement) {
            Set<String> shared =
                    statement.terms().stream().filter(title::contains).collect(Collectors.toSet());
            return title.isEmpty() ? 0 : (double) shared.size() / title.size();
        }

        private static double penalty(Statement statement) {
            double kind = switch (statement.kind()) {
                case PLAIN -> 0;
                case ATTRIBUTED -> 0.12;
                case QUESTION -> 0.4;
                case LOOSE -> 0.25;
                case DEPENDENT -> 1;
            };
            double shortness = statement.words() < SHORTEST ? 0.3 : 0;
            double length = Math.max(0, statement.words() - LONGEST) * 0.015;
            return kind + shortness + length;
        }
    }
}
