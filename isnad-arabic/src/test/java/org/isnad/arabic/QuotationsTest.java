package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {
    private static List<String> quotationsOf(String text) {
        List<Token> tokens = Tokens.of(text);
        List<String> quoted = new ArrayList<>();
        for (Quotation quotation : Quotations.of(tokens)) {
            quoted.add(text.substring(
                            tokens.get(quotation.open()).end(),
                            quotation.close() < tokens.size()
                                    ? tokens.get(quotation.close()).start()
                                    : text.length())
                    .strip());
        }
        return quoted;
    }

    @Test
    void ofFindsAllMarks() {
        assertThat(quotationsOf("«أ» ثم “ب” ثم \"ج\" ثم ''د'' ثم ”ه“")).containsExactly("أ", "ب", "ج", "د", "ه");
    }

    @Test
    void ofKeepsTheOutermost() {
        assertThat(quotationsOf("قال: «قرأت «الكتاب» كله» ومضى")).containsExactly("قرأت «الكتاب» كله");
    }

    @Test
    void ofFollowsAQuotationOverParagraphs() {
        assertThat(quotationsOf("قال:\n«أولاً.\n«ثانياً»")).containsExactly("أولاً.\n«ثانياً");
    }

    @Test
    void ofLeavesALoneMarkAlone() {
        assertThat(quotationsOf("طوله 5\" فقط\nوهذا \"نص\"")).containsExactly("نص");
    }

    @Test
    void ofEndsAnUnclosedQuotationAfterAColonWithItsParagraph() {
        assertThat(quotationsOf("قال: «لن نعود.\nانتهى")).containsExactly("لن نعود.");
    }
}
