package org.isnad.arabic.eval;

import java.util.LinkedHashMap;
import java.util.Map;

/** Named counts of right answers among cases. */
final class Tally {
    private final Map<String, double[]> counts = new LinkedHashMap<>();

    void add(String measure, boolean right) {
        add(measure, right ? 1 : 0);
    }

    void add(String measure, double right) {
        double[] count = counts.computeIfAbsent(measure, k -> new double[2]);
        count[0] += right;
        count[1]++;
    }

    void add(Tally other) {
        other.counts.forEach((measure, count) -> {
            double[] mine = counts.computeIfAbsent(measure, k -> new double[2]);
            mine[0] += count[0];
            mine[1] += count[1];
        });
    }

    double share(String measure) {
        double[] count = counts.get(measure);
        return count == null || count[1] == 0 ? Double.NaN : count[0] / count[1];
    }

    double right(String measure) {
        return counts.getOrDefault(measure, new double[2])[0];
    }

    double cases(String measure) {
        return counts.getOrDefault(measure, new double[2])[1];
    }
}
