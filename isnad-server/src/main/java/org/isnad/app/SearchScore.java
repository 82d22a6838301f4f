package org.isnad.app;

import java.util.List;
import java.util.Set;

/** How high the first right answers stand. */
final class SearchScore {
    private static final int RANKED = 10;

    private final int[] firstAt = new int[1_001];
    private int questions;

    void add(List<String> found, Set<String> answers) {
        questions++;
        for (int place = 1; place <= Math.min(found.size(), firstAt.length - 1); place++) {
            if (answers.contains(found.get(place - 1))) {
                firstAt[place]++;
                return;
            }
        }
    }

    double reciprocalRank() {
        double sum = 0;
        for (int place = 1; place <= RANKED; place++) {
            sum += (double) firstAt[place] / place;
        }
        return questions == 0 ? 0 : sum / questions;
    }

    /** The share of questions with an answer among the first {@code places}. */
    double recallAt(int places) {
        int found = 0;
        for (int place = 1; place <= places; place++) {
            found += firstAt[place];
        }
        return questions == 0 ? 0 : (double) found / questions;
    }
}
