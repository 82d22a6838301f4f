package org.isnad.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SumTest {
    private static final int DRAWS = 200_000;

    @Test
    void noConstantAnswerWinsMoreThanOneInTwenty() {
        Random random = new Random(11);
        Map<Integer, Integer> answers = new TreeMap<>();
        for (int i = 0; i < DRAWS; i++) {
            answers.merge(Sum.draw(random).answer(), 1, Integer::sum);
        }

        assertThat(answers.values()).allMatch(times -> times <= DRAWS * 0.05);
    }

    @Test
    void neitherOperationNorOperandGivesTheAnswerAway() {
        Random random = new Random(12);
        Map<String, Integer> seen = new TreeMap<>();
        for (int i = 0; i < DRAWS; i++) {
            Sum sum = Sum.draw(random);
            assertThat(sum.left()).isPositive();
            assertThat(sum.right()).isPositive();
            seen.merge(sum.operation().name(), 1, Integer::sum);
        }

        assertThat(seen).hasSize(Sum.Operation.values().length);
        assertThat(seen.values()).allMatch(times -> times > DRAWS / 6);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Random random = new Random(13);
        for (int i = 0; i < 1_000; i++) {
            Sum sum = Sum.draw(random);
            assertThat(Sum.read(sum.written())).contains(sum);
        }
        assertThat(Sum.read("٦ + ٩")).contains(new Sum(6, Sum.Operation.PLUS, 9));
        assertThat(Sum.read("6 + 9<script>")).isEmpty();
    }
}
