package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.isnad.arabic.analysis.IndexTerm;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static List<String> words(List<IndexTerm> terms) {
        return terms.stream().map(IndexTerm::word).toList();
    }

    @Test
    void readTellsPhrasesExclusionsAndWordsApart() {
        Question question = Question.read("اتفاق «وقف النار» -هدنة في الجبل");

        assertThat(words(question.words())).containsExactly("اتفاق", "وقف", "النار", "في", "الجبل");
        assertThat(question.phrases()).hasSize(1);
        assertThat(words(question.phrases().getFirst())).containsExactly("وقف", "النار");
        assertThat(words(question.excluded())).containsExactly("هدنه");
        assertThat(words(question.content())).doesNotContain("في");
    }

    @Test
    void readTakesAQuotationMarkWithoutAPartnerForNothing() {
        Question question = Question.read("\"وقف النار");

        assertThat(question.phrases()).isEmpty();
        assertThat(words(question.words())).containsExactly("وقف", "النار");
    }

    @Test
    void contentKeepsCommonWordsWhenThereAreNoOthers() {
        assertThat(words(Question.read("ما هو").content())).containsExactly("ما", "هو");
    }

    @Property(tries = 300)
    void everyWordLiesInTheTextThatWasRead(@ForAll String any) {
        Question question = Question.read(any);

        assertThat(question.text().length()).isLessThanOrEqualTo(Question.LONGEST);
        question.words()
                .forEach(word -> assertThat(word.end())
                        .isBetween(word.start() + 1, question.text().length()));
    }
}
