package org.isnad.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.isnad.RunningSite;
import org.isnad.account.Role;
import org.isnad.newsroom.Browser.Page;
import org.junit.jupiter.api.Test;

/** The part of the settings that tells of the search index. */
@QuarkusTest
@QuarkusTestResource(RunningSite.class)
class SearchSettingsTest extends NewsroomTest {
    private static final String PATH = "/newsroom/settings/search";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void anAdministratorHasTheIndexBuiltAnewAndFollowsIt() throws InterruptedException {
        Browser administrator = givenSomebodySignedIn(Role.ADMINISTRATOR);
        givenPublished(administrator, "مرصد الأقحوان");
        Page before = builtPage(administrator);
        assertThat(before.text()).contains("في الفهرس", "ميغابايت");

        Page asked = administrator.submits(before.form("form[action$=rebuild]"));

        assertThat(asked.ledTo()).endsWith(PATH + "?done=rebuilding");
        assertThat(administrator.follows(asked).text()).contains("بدأ");
        assertThat(builtPage(administrator).text()).contains("في الفهرس").doesNotContain("لم يكتمل");
        assertThat(administrator
                        .opens("/newsroom?words=" + URLEncoder.encode("الأقحوان", StandardCharsets.UTF_8))
                        .text())
                .contains("مرصد الأقحوان");
    }

    /** Once nothing is being built. */
    private static Page builtPage(Browser administrator) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        Page page = administrator.opens(PATH);
        while (!page.html().select("#index-status[data-working]").isEmpty()
                || page.html().select("form[action$=rebuild]").isEmpty()) {
            assertThat(page.html().select("progress, form[action$=rebuild]")).isNotEmpty();
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(50);
            page = administrator.opens(PATH);
        }
        return page;
    }

    @Test
    void othersHaveNothingToDoThere() {
        assertThat(givenEditor().opens(PATH).status()).isEqualTo(403);
        assertThat(new Browser(site).opens(PATH).ledTo()).contains("/newsroom/sign-in");
    }
}
