package newstape.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The statements of an article as TF-IDF vectors of length one, and the middle of them all.
 *
 * <p>{@link StrictMath} and a fixed order of adding make the figures the same on every machine.
 */
final class Vectors {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<int[]> terms = new ArrayList<>();
    private final List<double[]> weights = new ArrayList<>();
    private final double[] middle;

    Vectors(List<Statement> statements) {
        Map<String, Integer> holders = new HashMap<>();
        for (Statement statement : statements) {
            for (String term : new HashSet<>(statement.terms())) {
                holders.merge(term, 1, Integer::sum);
            }
            statement.terms().forEach(term -> numbers.putIfAbsent(term, numbers.size()));
        }
        statements.forEach(statement -> add(statement, holders, statements.size()));
        this.middle = middle();
    }

    /** How near a statement is to the middle, 0 to 1. */
    double centrality(int statement) {
        double sum = 0;
        for (int i = 0; i < terms.get(statement).length; i++) {
            sum += weights.get(statement)[i] * middle[terms.get(statement)[i]];
        }
        return sum;
    }

    /** How alike two statements are, 0 to 1. */
    double likeness(int one, int other) {
        int[] a = terms.get(one);
        int[] b = terms.get(other);
        double sum = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                sum += weights.get(one)[i++] * weights.get(other)[j++];
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    private void add(Statement statement, Map<String, Integer> holders, int statements) {
        TreeMap<Integer, Double> sparse = new TreeMap<>();
        Map<String, Integer> counts = new HashMap<>();
        statement.terms().forEach(term -> counts.merge(term, 1, Integer::sum));
        counts.forEach((term, count) -> sparse.put(
                numbers.getOrDefault(term, 0),
                (1 + StrictMath.log(count)) * StrictMath.log(1 + (double) statements / holders.getOrDefault(term, 1))));
        terms.add(sparse.keySet().stream().mapToInt(Integer::intValue).toArray());
        weights.add(
                normal(sparse.values().stream().mapToDouble(Double::doubleValue).toArray()));
    }

    private double[] middle() {
        double[] sum = new double[numbers.size()];
        for (int statement = 0; statement < terms.size(); statement++) {
            for (int i = 0; i < terms.get(statement).length; i++) {
                sum[terms.get(statement)[i]] += weights.get(statement)[i];
            }
        }
        return normal(sum);
    }

    private static double[] normal(double[] vector) {
        double squares = 0;
        for (double weight : vector) {
            squares += weight * weight;
        }
        if (squares > 0) {
            double length = StrictMath.sqrt(squares);
            for (int i = 0; i < vector.length; i++) {
                vector[i] /= length;
            }
        }
        return vector;
    }
}
