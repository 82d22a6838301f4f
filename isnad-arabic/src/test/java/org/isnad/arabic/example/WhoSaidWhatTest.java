package org.isnad.arabic.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhoSaidWhatTest {
    @Test
    void theExampleOfTheDocumentationHolds() {
        assertThat(WhoSaidWhat.whoSaidWhat())
                .containsExactly(
                        "رامي سالم الزهراوي | قال | الجسر سيفتح غدا", "رامي سالم الزهراوي | أضاف | العمل استمر عامين");
    }
}
