package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.arabic.actor.Authority;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationClassTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال سالم رامي: «لن نرفع الأسعار هذا العام» | QUOTATION",
                "قال إن المملكة «يسرها أن يتوقف الدم عند جيرانها» | QUOTATION",
                "قال إن الخبر «غير دقيق» | PARTIAL",
                "ترى أن الإدارة «أغلقت باب الحوار» | PARTIAL",
                "قالت إن حزبها «مستعد للحوار» | PARTIAL",
                "ستبقى روايتها «بيت النخل» في الذاكرة | WORK_TITLE",
                "فاز فيلم «البحر البعيد» بالجائزة | WORK_TITLE",
                "كشفت عن فيلمها الجديد «ظل النخلة» أمس | WORK_TITLE",
                "ذكرت صحيفة «الراية» الخبر | OUTLET_NAME",
                "وصرح لـ«الراية» بعد الجلسة | OUTLET_NAME",
                "انتهت حرب «الأيام الستة» سريعا | SCARE"
            })
    void everySpanIsClassed(String text, QuotationClass wanted) {
        Reading reading = Reading.of(text, Authority.standard());
        assertThat(reading.quotations()).hasSize(1);
        assertThat(QuotationClass.of(reading, reading.quotations().get(0))).isEqualTo(wanted);
    }
}
