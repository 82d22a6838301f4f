package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class FindingsFuzzTest {
    private static final List<String> PIECES = List.of(
            "قال",
            "وقالت",
            "أعلن",
            "أعلنت",
            "مشيرا إلى أن",
            "أن",
            "إن",
            "بأن",
            "إلى",
            "عن",
            "وفقا ل",
            "لرويترز",
            "بحسب",
            "ما ذكر",
            "نقلت",
            "قوله",
            "وزير الخارجية",
            "المصري",
            "سالم",
            "علي",
            "على",
            "رامي الزين",
            "الولايات المتحدة",
            "روسيا",
            "اليوم",
            "(",
            ")",
            "\"",
            "«",
            "»",
            "“",
            "''",
            ":",
            "،",
            ".",
            "؟",
            "\n",
            " ",
            "و",
            "ل",
            "ب",
            "للأمم المتحدة",
            "صحيفة الحياة",
            "-",
            "12",
            "طالب بـ",
            "بالانسحاب",
            "الذي",
            "كما",
            "لكنه",
            "نفى",
            "التهمة",
            "\u200f",
            "\u202e",
            "ً",
            "#",
            "@",
            "😀",
            "على حد قوله",
            "دعا",
            "أمس",
            "الأربعاء الماضي",
            "قبل",
            "يومين",
            "31",
            "فبراير",
            "كانون",
            "الثاني",
            "في مؤتمر",
            "في القاهرة",
            "أما",
            "فقال",
            "يدعى",
            "الجانبان",
            "بينهما",
            "دعم",
            "اتهمت",
            "فرنسا",
            "بلاده",
            "الرئيس التركي",
            "من قبل",
            "عقوبات على",
            "وإنها",
            "مدعوم من",
            "لقاء جمع",
            "بين",
            "المتحدث ذاته",
            "د.",
            "يذكر أن");

    private static void check(String text) {
        Findings findings = Attribution.standard().analyse(text, LocalDate.of(2024, 2, 29));
        for (Statement statement : findings.statements()) {
            check(text, statement.content());
            check(text, statement.title());
            check(text, statement.speaker().mention());
            check(text, statement.occasion());
            check(text, statement.place());
            Moment moment = statement.moment();
            if (moment != null) {
                assertThat(text.substring(moment.start(), moment.end())).isEqualTo(moment.text());
            }
            assertThat(text.substring(statement.cue().start(), statement.cue().end()))
                    .isEqualTo(statement.cue().text());
            Via via = statement.via();
            if (via != null) {
                assertThat(text.substring(via.start(), via.end())).isEqualTo(via.text());
            }
            assertThat(statement.content().text()).isNotBlank();
            assertThat(statement.confidence().overall()).isBetween(0.0, 1.0);
        }
        for (ActorFinding actor : findings.actors()) {
            assertThat(actor.mentions()).isNotEmpty();
            actor.mentions().forEach(mention -> check(text, mention));
        }
        for (Relation relation : findings.relations()) {
            check(text, relation.evidence());
        }
        assertThat(findings.toJson("1")).startsWith("{\"id\":\"1\"");
        assertThat(findings.toReport()).isNotEmpty();
    }

    private static void check(String text, @Nullable Passage passage) {
        if (passage != null) {
            assertThat(text.substring(passage.start(), passage.end())).isEqualTo(passage.text());
        }
    }

    @Property
    void anyStringHasValidFindings(@ForAll String any) {
        check(any);
    }

    @Property(tries = 6000)
    void anyHeapOfNewsWordsHasValidFindings(@ForAll("heaps") String heap) {
        check(heap);
    }

    @Provide
    Arbitrary<String> heaps() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join(" ", pieces));
    }

    @Provide
    Arbitrary<String> glued() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 2000)
    void anyGluedHeapHasValidFindings(@ForAll("glued") String heap) {
        check(heap);
    }
}
