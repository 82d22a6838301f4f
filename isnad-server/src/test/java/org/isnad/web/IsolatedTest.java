package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IsolatedTest {
    @Test
    void escapesWhatIsMarkup() {
        assertThat(Isolated.html("<script>alert(1)</script>")).doesNotContain("<script");
    }

    @Test
    void isolatesLatinInsideArabic() {
        assertThat(Isolated.html("قال (Elena Voscari) إن")).isEqualTo("قال (<bdi>Elena Voscari</bdi>) إن");
    }

    @Test
    void cleanLineDropsControlsAndFoldsSpaces() {
        assertThat(Clean.line(" عنوان\u0000 \n  طويل ")).isEqualTo("عنوان طويل");
        assertThat(Clean.reorders("اسم\u202Eمقلوب")).isTrue();
    }
}
