package newstape.page;

import java.util.Collection;
import java.util.Optional;

/** What separates the whole part of a printed figure from its fraction. */
enum DecimalMark {
    POINT('.'),
    COMMA(',');

    private static final int GROUP = 3;

    private final char sign;

    DecimalMark(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /** What figures printed together agree on; empty where none of them tells, or they tell different things. */
    static Optional<DecimalMark> agreed(Collection<String> figures) {
        long points = figures.stream().filter(figure -> tells(figure, POINT)).count();
        long commas = figures.stream().filter(figure -> tells(figure, COMMA)).count();
        if (points == commas) {
            return Optional.empty();
        }
        return Optional.of(points > commas ? POINT : COMMA);
    }

    /** The last of two different separators tells, and so does one that can't be separating groups of three. */
    private static boolean tells(String figure, DecimalMark mark) {
        int point = figure.lastIndexOf('.');
        int comma = figure.lastIndexOf(',');
        int own = mark == POINT ? point : comma;
        int other = mark == POINT ? comma : point;
        if (own < 0) {
            return other >= 0 && figure.indexOf(figure.charAt(other)) != other;
        }
        if (other >= 0) {
            return own > other;
        }
        boolean once = figure.indexOf(mark.sign) == own;
        return once && (figure.length() - own - 1 != GROUP || figure.startsWith("0"));
    }
}
