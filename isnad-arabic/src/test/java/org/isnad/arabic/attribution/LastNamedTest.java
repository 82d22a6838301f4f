package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.arabic.actor.Actor;
import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.actor.Authority;
import org.junit.jupiter.api.Test;

/** Speakers who are meant by their place in the text: the last one named, the counterpart, another. */
class LastNamedTest {
    private static List<String> speakersOf(String text) {
        return Attribution.standard().analyse(text).statements().stream()
                .map(s -> s.speaker().name())
                .toList();
    }

    @Test
    void aDocumentThatIsQuotedByTheWayDoesNotGoOnSpeaking() {
        assertThat(
                        speakersOf(
                                "قال وزير الري كامل الدهان إن السدود ممتلئة. وبحسب تقرير للوزارة، فإن التبخر زاد. وأضاف أن الأمطار وفيرة."))
                .containsExactly("كامل الدهان", "تقرير للوزارة", "كامل الدهان");
    }

    @Test
    void theLastNamedIsTheNearestPersonOfTheGender() {
        assertThat(speakersOf("التقى الوزير نبيل شاهين السفيرة هالة الخازن والمدير عصام بركات. وقال الأخير إن الاتفاق قريب."))
                .containsExactly("عصام بركات");
        assertThat(speakersOf("التقى الوزير نبيل شاهين السفيرة هالة الخازن والمدير عصام بركات. وقالت الأخيرة إن الاتفاق قريب."))
                .containsExactly("هالة الخازن");
    }

    @Test
    void aNeighbourIsNobodyWhoWasNamed() {
        assertThat(speakersOf("قال أحد السكان إن الماء مقطوع. وأضاف آخر أن البلدية لا ترد. وقالت إحدى الجارات إن الصهريج يأتي ليلا."))
                .containsExactly("أحد السكان", "آخر", "إحدى الجارات");
    }

    @Test
    void aVerbalNounBehindAFullNameIsTheObject() {
        assertThat(speakersOf("استبعد المحلل فريد الغانم رفع الفائدة.")).containsExactly("فريد الغانم");
    }

    @Test
    void theNameMayFollowTheMatterOfTheRole() {
        assertThat(speakersOf("وكشف الباحث الرئيسي في الدراسة، البروفيسور إيان مكلاود، أن العينات قديمة."))
                .containsExactly("إيان مكلاود");
    }

    @Test
    void aNewsroomsOwnStatesAreAskedToo() {
        Authority own = Authority.of(List.of(new Actor("state:zz", "زرقاء", ActorType.STATE, List.of(), null)));
        assertThat(Attribution.of(own).analyse("حلت الإثيوبية ديستا وركو ثانية.").actors())
                .isEmpty();
    }
}
