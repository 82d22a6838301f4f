package org.isnad.arabic.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.arabic.TableReader;
import org.junit.jupiter.api.Test;

/** Clubs that are called like towns, states or things, where a text is about matches. */
class ClubMatchesTest {
    private static final String LEAGUE = "في المباراة التي جرت ضمن الجولة السابعة من الدوري %s بهدف سجله المهاجم.";

    @Test
    void inALeagueTownsAndThingsAreClubs() {
        assertThat(Named.in("تغلب النجف على ضيفه الشرطة " + LEAGUE.formatted("العراقي")))
                .startsWith("org:najafsc", "org:shortaiq");
        assertThat(Named.in("وتعادل العربي مع الكويت " + LEAGUE.formatted("الكويتي")))
                .startsWith("org:arabikw", "org:kuwaitsc");
    }

    @Test
    void theLeagueTellsWhichOfSeveral() {
        assertThat(Named.in("فاز الهلال على أبها " + LEAGUE.formatted("السعودي")))
                .contains("org:hilal");
        assertThat(Named.in("فاز الهلال على أهلي شندي " + LEAGUE.formatted("السوداني")))
                .contains("org:hilalsd");
        assertThat(Named.in("فاز الهلال على الشانزليزيه " + LEAGUE.formatted("الفرنسي")))
                .doesNotContain("org:hilal", "org:hilalsd");
    }

    @Test
    void aNisbaTellsThatAnotherClubIsMeant() {
        assertThat(Named.in("خسر العروبة أمام النجمة البحريني 24 - 27. وتألق حارس النجمة "
                        + "في نهائي البطولة أمام الفريق وجاء الهدف في الشوط الأول"))
                .doesNotContain("org:nejmeh");
        assertThat(Named.in("وقال مدرب النجمة الفرنسي لوك بيران إن الفريق استحق الفوز " + LEAGUE.formatted("اللبناني")))
                .contains("org:nejmeh");
    }

    @Test
    void elsewhereTheyAreTownsAndThings() {
        assertThat(Named.in("وصل الوفد إلى النجف وبحث مع الشرطة أمن الزوار"))
                .doesNotContain("org:najafsc", "org:shortaiq");
        assertThat(Named.in("أقيمت في النجف " + LEAGUE.formatted("العراقي"))).doesNotContain("org:najafsc");
        assertThat(Named.in("واستنكر الشباب السعودي ما جرى")).doesNotContain("org:shababsa");
    }

    @Test
    void aHeadAndANisbaTellThemAnywhere() {
        assertThat(Named.in("زار الوزير نادي النجف")).containsExactly("org:najafsc");
        assertThat(Named.in("تعاقد الوحدات الأردني مع مدرب جديد")).startsWith("org:wehdat");
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

    @Test
    void everyGameAndFederationOfTheTablesIsKnown() {
        Authority authority = Authority.standard();
        for (String[] row : TableReader.rows(Games.class, "games.tsv", 3)) {
            assertThat(authority.actor(StateBodies.id("state:eg", row[0])))
                    .as(row[0])
                    .isNotNull();
        }
        for (String[] row : TableReader.rows(Authority.class, "federations.tsv", 2)) {
            assertThat(authority.actor(row[1])).as(row[0]).isNotNull();
        }
    }
}
