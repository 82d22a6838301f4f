package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SlugTest {
    @Test
    void keepsNativeLettersAndJoinsWords() {
        assertThat(Slug.of("كيف يؤثر المضيق في علاقة الجارتين؟")).isEqualTo("كيف-يؤثر-المضيق-في-علاقة-الجارتين");
    }

    @Test
    void leavesOutDiacriticsTatweelAndInvisibleCharacters() {
        assertThat(Slug.of("مُقَـــدِّمةٌ \u202Eجديدة\u200F")).isEqualTo("مقدمة-جديدة");
    }

    @Test
    void treatsPersianHalfSpaceAsABreak() {
        assertThat(Slug.of("می\u200Cرود")).isEqualTo("می-رود");
    }

    @Test
    void mixesLatinAndDigits() {
        assertThat(Slug.of("خطة Voscari لعام 2026: «مرحلة أولى»")).isEqualTo("خطة-voscari-لعام-2026-مرحلة-أولى");
    }

    @Test
    void neverCutsInsideAWord() {
        String slug = Slug.of("كلمة طويلة ".repeat(40));

        assertThat(slug).hasSizeLessThanOrEqualTo(Slug.MOST_LETTERS);
        assertThat(slug.split("-")).containsOnly("كلمة", "طويلة");
    }

    @Test
    void isEmptyWhereThereIsNothingToRead() {
        assertThat(Slug.of("؟!… —")).isEmpty();
        assertThat(Slug.of("ط".repeat(Slug.MOST_LETTERS + 1))).isEmpty();
    }

    @Test
    void lettersThatComposeOnlyInLowerCaseAreComposed() {
        assertThat(Slug.of("\u0391\u0342")).isEqualTo("\u1FB6");
    }

    @Property
    void slugOfASlugIsItself(@ForAll String headline) {
        String slug = Slug.of(headline);

        assertThat(Slug.of(slug)).isEqualTo(slug);
    }

    @Property
    void isSafeInAnAddress(@ForAll String headline) {
        assertThat(Slug.of(headline)).doesNotContain("/", "?", "#", "%", " ", "..", "\\");
    }
}
