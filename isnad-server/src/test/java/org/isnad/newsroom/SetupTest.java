package org.isnad.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import org.isnad.RunningSite;
import org.isnad.newsroom.Browser.Page;
import org.isnad.publication.PublicationRepository;
import org.junit.jupiter.api.Test;

/** On a machine where nothing is set up, which is why it has a server of its own. */
@QuarkusTest
@QuarkusTestResource(RunningSite.class)
@TestProfile(SetupTest.EmptyMachine.class)
@SuppressWarnings("NullAway.Init")
class SetupTest {
    public static final class EmptyMachine implements QuarkusTestProfile {}

    @Inject
    SetupLink link;

    @Inject
    PublicationRepository publications;

    @TestHTTPResource("/")
    URI site;

    @Test
    void theFirstRunPageMakesAPublicationOnceAndForWhoeverHoldsTheLink() {
        Browser owner = new Browser(site);
        String path = link.path().orElseThrow();

        assertThat(owner.opens("/newsroom/setup/guessed").status()).isEqualTo(404);
        assertThat(owner.opens("/newsroom/sign-in").text()).contains("لم تُنشأ المطبوعة بعد");

        Form form = owner.opens(path)
                .form("form.stack")
                .type("name", "صحيفة المضيق")
                .type("login", "layan")
                .type("full-name", "ليان الصيرفي")
                .type("password", "قصيرة")
                .type("password-again", "أخرى");
        Page refused = owner.submits(form);
        NewsroomTest.thenFieldSays(refused, "password", "كلمة المرور من 10 أحرف");
        NewsroomTest.thenFieldSays(refused, "password-again", "مختلفتان");
        assertThat(refused.html().select("#name").val()).isEqualTo("صحيفة المضيق");
        assertThat(publications.find()).isEmpty();

        Page made = owner.submits(
                form.type("password", NewsroomTest.PASSWORD).type("password-again", NewsroomTest.PASSWORD));

        assertThat(made.ledTo()).endsWith("/newsroom");
        assertThat(owner.opens("/newsroom").text()).contains("صحيفة المضيق", "ليان الصيرفي");
        assertThat(publications.sections()).hasSize(6);
        assertThat(link.path()).isEmpty();
        assertThat(new Browser(site).opens(path).status()).isEqualTo(404);
    }
}
