package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptTextTest {
    /** The index counts places in the text as it was: half a character must not move those behind it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "خبر قصير", "سفينة 🚢 في الميناء", "نصف \uD83D حرف", "\uDEA2\uD83D بالعكس"})
    void everyPlaceIsWhereItWas(String text) {
        KeptText kept = new KeptText(KeptText.bytes(text));

        assertThat(kept.length()).isEqualTo(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                assertThat(kept.charAt(i)).isEqualTo(text.charAt(i));
                assertThat(kept.subSequence(i, i + 1)).hasToString(text.substring(i, i + 1));
            }
        }
    }
}
