package org.isnad.arabic.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.arabic.Tokens;
import org.junit.jupiter.api.Test;

/** Clubs that are called like towns, states or things, where a text is about matches. */
class ClubMatchesTest {
    private static final String LEAGUE = "في المباراة التي جرت ضمن الجولة السابعة من الدوري %s بهدف سجله المهاجم.";

    private static List<String> found(String text) {
        return MentionFinder.find(text, Tokens.of(text), Authority.standard()).stream()
                .map(mention -> mention.actor().id())
                .toList();
    }

    @Test
    void inALeagueTownsAndThingsAreClubs() {
        assertThat(found("تغلب النجف على ضيفه الشرطة " + LEAGUE.formatted("العراقي")))
                .startsWith("org:najafsc", "org:shortaiq");
        assertThat(found("وتعادل العربي مع الكويت " + LEAGUE.formatted("الكويتي")))
                .startsWith("org:arabikw", "org:kuwaitsc");
    }

    @Test
    void theLeagueTellsWhichOfSeveral() {
        assertThat(found("فاز الهلال على أبها " + LEAGUE.formatted("السعودي"))).contains("org:hilal");
        assertThat(found("فاز الهلال على أهلي شندي " + LEAGUE.formatted("السوداني")))
                .contains("org:hilalsd");
        assertThat(found("فاز الهلال على الشانزليزيه " + LEAGUE.formatted("الفرنسي")))
                .doesNotContain("org:hilal", "org:hilalsd");
    }

    @Test
    void aNisbaTellsThatAnotherClubIsMeant() {
        assertThat(found("خسر العروبة أمام النجمة البحريني 24 - 27. وتألق حارس النجمة "
                        + "في نهائي البطولة أمام الفريق وجاء الهدف في الشوط الأول"))
                .doesNotContain("org:nejmeh");
        assertThat(found("وقال مدرب النجمة الفرنسي لوك بيران إن الفريق استحق الفوز " + LEAGUE.formatted("اللبناني")))
                .contains("org:nejmeh");
    }

    @Test
    void elsewhereTheyAreTownsAndThings() {
        assertThat(found("وصل الوفد إلى النجف وبحث مع الشرطة أمن الزوار"))
                .doesNotContain("org:najafsc", "org:shortaiq");
        assertThat(found("أقيمت في النجف " + LEAGUE.formatted("العراقي"))).doesNotContain("org:najafsc");
        assertThat(found("واستنكر الشباب السعودي ما جرى")).doesNotContain("org:shababsa");
    }

    @Test
    void aHeadAndANisbaTellThemAnywhere() {
        assertThat(found("زار الوزير نادي النجف")).containsExactly("org:najafsc");
        assertThat(found("تعاقد الوحدات الأردني مع مدرب جديد")).startsWith("org:wehdat");
    }

    @Test
    void everyClubPlaysInTheCompetitionsOfAState() {
        Authority authority = Authority.standard();
        for (String[] row : Clubs.rows()) {
            assertThat(authority.actor(row[1])).as(row[0]).isNotNull();
            assertThat(authority.allNamed(Clubs.of(row).name()))
                    .extracting(Actor::id)
                    .as(row[0])
                    .contains(row[0]);
        }
    }
}
