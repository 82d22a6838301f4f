package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Not a benchmark: prints words a second, and fails only when time stops being linear. */
@Execution(ExecutionMode.CONCURRENT)
class AttributionSpeedTest {
    private static final String ARTICLE = """
            وزير النقل يعلن فتح الجسر الجديد
            قال وزير النقل اللبناني رامي الزهراوي في مؤتمر صحفي يوم الأحد إن الجسر سيفتح غدا أمام السيارات، مشيرا إلى أن العمل استمر عامين.
            وأضافت المتحدثة باسم الشركة ليلى النجار: «لن نرفع الأسعار. هذا وعد». ونقلت وكالة رويترز عن مهندس فؤاد الخازن قوله إن المياه انخفضت.
            ورحبت الولايات المتحدة بالقرار، وفقا لوزارة الخارجية الأميركية. وكانت فرنسا قد دعت إلى التعاون مع لبنان.
            """;

    private static final int MILLION = 1_000_000;
    private static final String PROCESSOR = "processor";

    /** Of time on the processor, since neighbours may take the rest. */
    private static double wordsASecond(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Attribution.standard().analyse(text);
        return text.split("\\s+").length / ((threads.getCurrentThreadCpuTime() - start) / 1e9);
    }

    @Test
    @Timeout(60)
    @ResourceLock(PROCESSOR)
    void analyseReadsManyWordsASecond() {
        String text = ARTICLE.repeat(20);
        double best = 0;
        for (int i = 0; i < 40; i++) {
            best = Math.max(best, wordsASecond(text));
        }
        System.out.printf("attribution: %,.0f words a second%n", best);
        assertThat(best).isGreaterThan(50_000);
    }

    @ParameterizedTest
    @Timeout(60)
    @ResourceLock(value = PROCESSOR, mode = ResourceAccessMode.READ)
    @ValueSource(
            strings = {
                "كلمة ",
                "قال: ",
                "« ",
                "، قال سالم إن ",
                "دعم مصر ",
                "اتهمت فرنسا روسيا ",
                "مصر والجانبان ",
                "وزارة الصحة ",
                "بوزارة الطاقة ",
                "فاز الهلال على الاتحاد الأفريقي "
            })
    void aSentenceOfAMillionWordsTakesSeconds(String piece) {
        String text = piece.repeat(MILLION / piece.strip().split(" ").length);
        long start = System.nanoTime();
        Findings findings = Attribution.standard().analyse(text);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("attribution: a million words of \"%s\" in %.1f s%n", piece.strip(), seconds);
        assertThat(findings.text()).hasSameSizeAs(text);
        assertThat(seconds).as(piece).isLessThan(40);
    }
}
