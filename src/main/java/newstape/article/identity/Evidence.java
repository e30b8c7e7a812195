package newstape.article.identity;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What speaks for and against that two articles are one.
 *
 * @param guid the source gave both the same
 * @param link both stand at the same address
 * @param beside one document brought both
 * @param source both are from the same source
 * @param title both have the same
 * @param likeness of the titles' words, 0 to 1
 * @param rubric the title may stand above many articles
 * @param apart between the times at which they are dated; the times of arrival where they aren't
 * @param text both side by side
 * @param figures the share of the shorter text's figures that the other has; 1 where it has none
 * @param words the share of the shorter text's telling words that the other has, titles included
 * @param titleInText the share of a title's telling words that the text has; of the better of both titles
 */
record Evidence(
        boolean guid,
        boolean link,
        boolean beside,
        boolean source,
        boolean title,
        double likeness,
        boolean rubric,
        Duration apart,
        Comparison text,
        double figures,
        double words,
        double titleInText) {
    private static final Duration ANOTHER_DAY = Duration.ofHours(12);
    private static final Duration TWO_DAYS = Duration.ofDays(2);
    /** Letters of a text that is nobody else's. */
    private static final int OWN = 130;

    private static final int FEW = 60;

    /** Whether they are one article. */
    boolean one() {
        if (guid || link) {
            return !replaced();
        }
        if (beside && rubric) {
            return source && equalText();
        }
        return source && (equalText() || partOfIt() || nearlyEqual() || titleAlone());
    }

    /** The more, the likelier; for choosing among several that may be meant. */
    double weight() {
        return (guid ? 1 : 0)
                + (link ? 1 : 0)
                + (title ? 1 : likeness / 2)
                + 2 * text.contained()
                + (guid && link ? 0.5 : 0)
                - Math.min(1, apart.toHours() / 240.0);
    }

    /** The same id or address, and another article: ids are used again, and rubrics have an address of their own. */
    private boolean replaced() {
        if (templated()) {
            return true;
        }
        if (shorter() == 0) {
            return title
                    ? rubric && anotherDay()
                    : titleInText < 0.5 && !(guid && link && (likeness >= 0.5 || !anotherDay()));
        }
        if (title) {
            boolean another = anotherDay() && words < 0.5 && (rubric || text.extent() == Comparison.Extent.BOTH);
            return another && text.contained() < 0.3;
        }
        return !retitled();
    }

    /**
     * Whether what is left under another title is enough: whole sentences, or most words, figures and some of the
     * title.
     */
    private boolean retitled() {
        boolean sentences = text.kept() >= Math.max(FEW, 0.3 * shorter());
        boolean wording = figures >= 0.5 && (text.contained() >= 0.6 || words >= 0.6) && likeness >= 0.2;
        boolean titles = likeness >= 0.5 && words >= 0.45;
        return sentences || wording || titles;
    }

    /** The same sentences with other figures, another day: the next of its kind. */
    private boolean templated() {
        return anotherDay() && figures < 0.34 && text.contained() < 0.9 && text.kept() * 2 < shorter();
    }

    private boolean equalText() {
        boolean equal = text.contained() > 0.98 && text.same() && text.extent() == Comparison.Extent.BOTH;
        if (!equal || shorter() == 0) {
            return false;
        }
        return shorter() >= OWN
                ? title || likeness >= 0.5 || titleInText >= 0.34 || ownText()
                : title ? !rubric || !anotherDay() : hardlyRetitled();
    }

    /** Over a short text a title may have a word more, or on its day another one. */
    private boolean hardlyRetitled() {
        boolean longer = likeness == 1 && !rubric;
        return !beside && shorter() >= FEW / 2 && (longer || (likeness >= 0.8 && !anotherDay()));
    }

    /** What stands for many texts, such as a notice to subscribers, is shorter, and has hardly a figure. */
    private boolean ownText() {
        return shorter() >= 3 * OWN
                || (shorter() >= 2 * OWN && figures(text.before()).size() >= 3);
    }

    private boolean partOfIt() {
        boolean enough = shorter() >= FEW || !rubric || (!anotherDay() && shorter() >= FEW / 3);
        boolean inside = rubric ? text.kept() >= 0.8 * shorter() : text.contained() >= 0.8;
        return title
                && text.extent() != Comparison.Extent.BOTH
                && inside
                && figures >= 0.5
                && enough
                && (!rubric || !anotherDay() || shorter() >= 2 * OWN);
    }

    private boolean nearlyEqual() {
        double contained = text.contained();
        // of two figures one may be what was corrected: then the other sentences have to stand
        boolean told = figures >= 0.6 || (title && text.kept() >= 0.6 * shorter());
        if (text.extent() != Comparison.Extent.BOTH || !told) {
            return false;
        }
        return title
                ? contained >= 0.6 && (!rubric || !anotherDay() || (contained >= 0.85 && shorter() >= OWN))
                : contained >= 0.8 && figures >= 0.75 && shorter() >= OWN && likeness >= 0.34 && titleInText >= 0.5;
    }

    /** A long title is enough where there is no text, or a summary in words of its own; and within a day's news. */
    private boolean titleAlone() {
        if (!title || rubric) {
            return false;
        }
        boolean part = text.extent() != Comparison.Extent.BOTH && (shorter() == 0 || words >= 0.5);
        boolean told = !beside && !anotherDay() && (text.alien() || text.contained() >= 0.3);
        return (part && apart.compareTo(TWO_DAYS) <= 0) || told;
    }

    private boolean anotherDay() {
        return apart.compareTo(ANOTHER_DAY) >= 0;
    }

    private int shorter() {
        return Math.min(text.before().length(), text.after().length());
    }

    /** The share of the smaller set that the larger one has; {@code none} where it has nothing. */
    static double share(Set<String> one, Set<String> other, double none) {
        Set<String> smaller = one.size() <= other.size() ? one : other;
        Set<String> larger = one.size() <= other.size() ? other : one;
        return smaller.isEmpty()
                ? none
                : (double) smaller.stream().filter(larger::contains).count() / smaller.size();
    }

    static Set<String> figures(Body body) {
        return body.words().stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .collect(Collectors.toSet());
    }

    static Set<String> telling(Body body) {
        return body.words().stream().filter(Title::tells).collect(Collectors.toSet());
    }
}
