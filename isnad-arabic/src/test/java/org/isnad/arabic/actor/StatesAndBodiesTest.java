package org.isnad.arabic.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.arabic.Tokens;
import org.junit.jupiter.api.Test;

/** When a state acts, and whose a body is that is named without its state. */
class StatesAndBodiesTest {
    private static List<String> acting(String text) {
        return MentionFinder.find(text, Tokens.of(text), Authority.standard()).stream()
                .filter(Mention::acts)
                .map(mention -> mention.actor().id())
                .toList();
    }

    @Test
    void whatIsTiedToAPlaceIsAPlace() {
        assertThat(acting("يعيش النازحون في لبنان والأردن وتركيا بحاجة إلى الدواء"))
                .isEmpty();
        assertThat(acting("وصلت الشحنة عبر تشاد وليبيا")).isEmpty();
        assertThat(acting("تتعهد فرنسا وبريطانيا بالدعم")).containsExactly("state:fr", "state:gb");
    }

    @Test
    void whereATradeOrAPatronageIsTellsPlacesFromActors() {
        assertThat(acting("تراجع الين في تعاملات طوكيو")).isEmpty();
        assertThat(acting("وتجري المحادثات برعاية قطر")).containsExactly("state:qa");
    }

    @Test
    void aRowOfTheTableMayNameABodyThatEveryStateHas() {
        assertThat(Authority.standard().named("ريكسبنك"))
                .isNotNull()
                .isEqualTo(Authority.standard().named("المصرف المركزي السويدي"));
        assertThat(Authority.standard().named("البوندسرات")).isNotNull();
    }

    @Test
    void aGovernmentThatActsInATextOfOneStateIsItsOwn() {
        assertThat(acting("اجتمع البرلمان الأردني أمس. ورفضت الحكومة التعليق.")).contains("org:jo-government");
        assertThat(acting("اجتمع البرلمان الأردني أمس. وتحدث الوزير عن الحكومة."))
                .doesNotContain("org:jo-government");
    }

    @Test
    void anAmbiguousShortNameNeedsItsSubject() {
        assertThat(acting("رحب المجلس الانتقالي بالقرار")).isEmpty();
        assertThat(acting("رحب المجلس الانتقالي في عدن بالقرار")).containsExactly("org:stc");
    }

    @Test
    void eachOfSeveralStatesActsAndSoDoesOneThatOpensASaying() {
        assertThat(acting("وهو ما عارضته كل من روسيا والصين")).containsExactly("state:ru", "state:cn");
        assertThat(acting("تعمل الشركة في كل من مصر والأردن")).isEmpty();
        assertThat(acting("وقال الوزير «العراق ملتزم بحصته من الإنتاج»")).containsExactly("state:iq");
    }

    @Test
    void aNisbaThatIsSpeltLikeTheStateIsNone() {
        assertThat(acting("كتبت الصحافة السعودية ترفض ذلك")).isEmpty();
    }

    @Test
    void anArmyMayBearTheNameOfItsState() {
        assertThat(acting("اتهمت المنظمة جيش ميانمار بذلك")).containsExactly("org:mm-army");
    }
}
