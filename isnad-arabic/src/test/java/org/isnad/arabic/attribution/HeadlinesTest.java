package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.arabic.attribution.Sayings.contentsOf;
import static org.isnad.arabic.attribution.Sayings.speakersOf;
import static org.isnad.arabic.attribution.Sayings.statementsOf;

import org.junit.jupiter.api.Test;

/** Sayings in headlines, and where the reporter resumes behind what was said. */
class HeadlinesTest {
    @Test
    void theSayingMayStandInTheSecondClause() {
        assertThat(speakersOf("منخفض في بحر العرب.. والأرصاد: لا تأثير مباشر هذا الأسبوع\nهطل المطر أمس."))
                .containsExactly("الأرصاد");
        assertThat(contentsOf("اللجنة تنفي الخلاف.. والوزير: لن نسمح بالاحتكار\nهطل المطر أمس."))
                .contains("لن نسمح بالاحتكار");
    }

    @Test
    void aMinistryMayBeCalledByItsMatter() {
        assertThat(speakersOf("الصحة: ارتفاع عدد الإصابات إلى ألف\nهطل المطر أمس."))
                .containsExactly("الصحة");
    }

    @Test
    void theOutletToWhichSomebodySpokeIsNotTheSpeaker() {
        Statement saying = statementsOf("محافظ البنك المركزي لـ«الشرق»: خفض الفائدة وارد قريبا\nهطل المطر أمس.")
                .get(0);
        assertThat(saying.speaker().name()).isEqualTo("محافظ البنك المركزي");
        assertThat(saying.via()).isNotNull().extracting(Via::text).isEqualTo("الشرق");
    }

    @Test
    void whatWasLeftOpenIsToldByTheReporter() {
        assertThat(contentsOf("أجاب الوزير بأن ذلك تم مرة واحدة، ولم يوضح متى سيتكرر."))
                .containsExactly("ذلك تم مرة واحدة");
        assertThat(contentsOf("ويقول الوزير إن السلسلة قصيرة، لكنه لا يستبعد أن تكون التغيرات قد بدأت."))
                .startsWith("السلسلة قصيرة");
        assertThat(contentsOf("وادعى الوزير أن السد آمن، فيما شهد خبير بأن الجدار متشقق."))
                .startsWith("السد آمن");
    }

    @Test
    void aBodyThatQuotesIsNoOutlet() {
        assertThat(statementsOf("ونقلت المنظمة عن امرأة من القرية قولها: «أعطونا ساعة واحدة».")
                        .get(0)
                        .via())
                .isNull();
    }
}
